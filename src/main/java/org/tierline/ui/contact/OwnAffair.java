package org.tierline.ui.contact;

import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.tierline.model.contact.ContactState;

/**
 * The case of a contact is the staff member's own or a relative's (P17): they declare it, the gate
 * of this contact shuts to them, and it is passed on.
 */
public final class OwnAffair {
  private final ContactJobs jobs;
  private final ContactFacts facts;
  private final ContactLane lane;
  private final Troubles troubles;
  private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();

  OwnAffair(ContactJobs jobs, ContactFacts facts, ContactLane lane, Troubles troubles) {
    this.jobs = jobs;
    this.facts = facts;
    this.lane = lane;
    this.troubles = troubles;
  }

  /** Whether it is to be said once more before it is declared. */
  ReadOnlyBooleanProperty askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** Whether it can be declared: while the call lasts, once. */
  boolean canBeDeclared() {
    return facts.contact().state() == ContactState.OPEN
        && facts.gateStateProperty().get().kind() != GateState.Kind.OWN;
  }

  /** Asks first: a declaration is not taken back. */
  public void ask() {
    asked.set(canBeDeclared());
  }

  /** It is not. */
  public void leave() {
    asked.set(false);
  }

  /** Declares it. The case goes from the screen at once, whatever the store says. */
  public void declare() {
    UUID contactId = facts.contact().id();
    asked.set(false);
    facts.shutGates();
    lane.after(
        () -> {
          jobs.declareOwnAffair(contactId);
          return true;
        },
        done -> facts.declareOwn(),
        cause -> troubles.tell("contact.failed.own", cause));
  }
}
