package org.tierline.ui.contact;

import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;

/**
 * The end of a contact in two steps: the call ends, and with it every gate; then, notes and
 * disposition in order, the contact is closed.
 */
public final class Closing {
  private final ContactJobs jobs;
  private final ContactFacts facts;
  private final ContactLane lane;
  private final NotesModel notes;
  private final Troubles troubles;
  private final Runnable closed;
  private final ReadOnlyBooleanWrapper inHand = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper proposed = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<@Nullable Disposition> disposition = new SimpleObjectProperty<>();

  Closing(
      ContactJobs jobs,
      ContactFacts facts,
      ContactLane lane,
      NotesModel notes,
      Troubles troubles,
      Runnable closed) {
    this.jobs = jobs;
    this.facts = facts;
    this.lane = lane;
    this.notes = notes;
    this.troubles = troubles;
    this.closed = closed;
    disposition.subscribe((before, chosen) -> proposed.set(false));
  }

  /** Whether the contact is being closed. */
  ReadOnlyBooleanProperty inHandProperty() {
    return inHand.getReadOnlyProperty();
  }

  /** How the contact ended; proposed from what was done until it is chosen. */
  public ObjectProperty<@Nullable Disposition> dispositionProperty() {
    return disposition;
  }

  /** Message key of what {@link #next} does now. */
  ObservableValue<String> nextKeyProperty() {
    return Bindings.createStringBinding(this::nextKey, inHand, facts.contactProperty());
  }

  private String nextKey() {
    if (!inHand.get()) {
      return "contact.close.action";
    }
    return facts.contact().state() == ContactState.OPEN
        ? "contact.close.end"
        : "contact.close.finish";
  }

  /** Whether the disposition is only proposed. */
  ReadOnlyBooleanProperty proposedProperty() {
    return proposed.getReadOnlyProperty();
  }

  /** The next step: shows the panel, then ends the call, then finishes. */
  public void next() {
    ContactState state = facts.contact().state();
    if (state == ContactState.OPEN && inHand.get()) {
      endCall();
    } else if (state == ContactState.WRAP_UP && inHand.get()) {
      finish();
    } else if (state != ContactState.CLOSED) {
      begin();
    }
  }

  /** Shows the panel and proposes a disposition. */
  void begin() {
    inHand.set(true);
    notes.push();
    propose();
  }

  /** Something was done: it may be the end, so the panel stands there with what is proposed. */
  void lookAhead() {
    if (facts.contact().state() == ContactState.OPEN) {
      propose();
    }
  }

  /** Leaves the panel; after the call there is no way back. */
  void leave() {
    inHand.set(facts.contact().state() == ContactState.WRAP_UP);
  }

  /** The call has ended. */
  void endCall() {
    UUID contactId = facts.contact().id();
    notes.push();
    lane.change(() -> jobs.endCall(contactId), contact -> inHand.set(true));
  }

  /**
   * Closes the contact for good, after the notes were stored; without a disposition, or while two
   * texts are to be chosen from, nothing happens.
   */
  void finish() {
    Disposition chosen = disposition.get();
    if (chosen != null) {
      notes.storeThen(() -> close(chosen, notes.textProperty().get()));
    }
  }

  private void close(Disposition chosen, String text) {
    UUID contactId = facts.contact().id();
    lane.change(() -> jobs.close(contactId, chosen, text), contact -> closed.run());
  }

  private void propose() {
    UUID contactId = facts.contact().id();
    lane.after(
        () -> jobs.proposeDisposition(contactId),
        found ->
            found
                .filter(proposal -> disposition.get() == null || proposed.get())
                .ifPresent(proposal -> {
                  disposition.set(proposal);
                  proposed.set(true);
                }),
        cause -> troubles.tell("contact.failed.proposal", cause));
  }
}
