package org.tierline.ui.contact;

import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Topic;
import org.tierline.model.Unspoken;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;

/** The caller asks for a supervisor: one keystroke, in any state, never refused (V1). */
public final class SupervisorModel {
  private final ContactJobs jobs;
  private final ContactFacts facts;
  private final Lane lane;
  private final Troubles troubles;
  private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();

  SupervisorModel(ContactJobs jobs, ContactFacts facts, BackgroundWork work, Troubles troubles) {
    this.jobs = jobs;
    this.facts = facts;
    this.lane = work.lane();
    this.troubles = troubles;
  }

  /**
   * A request as it stands.
   *
   * @param askedBy the name of whose caller asked, or null
   * @param takenBy the name of who took it, or null
   * @param isGone whether the contact went to them with it
   */
  record Asked(
      SupervisorRequest request,
      @Nullable String askedBy,
      @Nullable String takenBy,
      boolean isGone) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** The request of this contact, or null. */
  ReadOnlyObjectProperty<@Nullable Asked> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** Asks; asking again changes nothing. */
  public void ask(String words) {
    UUID contactId = facts.contact().id();
    lane.run(
        () -> named(jobs.askSupervisor(contactId, words)),
        asked::set,
        cause -> troubles.tell("contact.failed.supervisor", cause));
  }

  /** Looks whether somebody took it. */
  void look() {
    UUID contactId = facts.contact().id();
    lane.run(
        () -> jobs.supervisorRequest(contactId).map(this::named),
        found -> found.ifPresent(asked::set),
        cause -> troubles.tell("contact.failed.supervisor", cause));
  }

  /** Something in the store has changed, here or at another desk. */
  void changed(Set<Topic> topics) {
    Asked present = asked.get();
    if (topics.contains(Topic.SUPERVISORS)
        && present != null
        && present.request().state() == SupervisorRequestState.WAITING) {
      look();
    }
  }

  private Asked named(SupervisorRequest request) {
    UUID taker = request.takenBy();
    return new Asked(
        request,
        jobs.colleague(request.staffId()).orElse(null),
        taker == null ? null : jobs.colleague(taker).orElse(null),
        taker != null && jobs.isTakenOver(request.contactId()));
  }
}
