package org.tierline.ui.contact;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.contact.OwnAffairs.PassAnswer;

/** A contact that is an own affair is passed on to a colleague who is ready (P17). */
public final class PassingOn {
  private final ContactJobs jobs;
  private final ContactFacts facts;
  private final ContactLane lane;
  private final NotesModel notes;
  private final Troubles troubles;
  private final Runnable passed;
  private final ObservableList<StaffMember> colleagues = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();

  /**
   * Passes on.
   *
   * @param passed runs when the contact is somebody else's
   */
  PassingOn(
      ContactJobs jobs,
      ContactFacts facts,
      ContactLane lane,
      NotesModel notes,
      Troubles troubles,
      Runnable passed) {
    this.jobs = jobs;
    this.facts = facts;
    this.lane = lane;
    this.notes = notes;
    this.troubles = troubles;
    this.passed = passed;
    facts
        .gateStateProperty()
        .subscribe(state -> {
          if (state.kind() == GateState.Kind.OWN) {
            look();
          }
        });
  }

  /** Who can take it, by name, as of the last look. */
  ObservableList<StaffMember> colleagues() {
    return colleagues;
  }

  /** Why it was not passed on, or null. */
  ReadOnlyObjectProperty<@Nullable Sentence> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Looks who can take it now. */
  void look() {
    UUID contactId = facts.contact().id();
    lane.after(() -> jobs.whoCanTakeIt(contactId), this::offer, this::failed);
  }

  /** Passes it on, once the notes are stored: the colleague reads them. */
  void passTo(UUID staffId) {
    UUID contactId = facts.contact().id();
    refusal.set(null);
    notes.storeThen(
        () -> lane.after(() -> jobs.passOn(contactId, staffId), this::answered, this::failed));
  }

  private void offer(List<StaffMember> found) {
    colleagues.setAll(found);
  }

  private void answered(PassAnswer answer) {
    switch (answer) {
      case PassAnswer.PassedOn(var to) -> passed.run();
      case PassAnswer.Refused(var say, var rules) -> {
        refusal.set(say);
        look();
      }
    }
  }

  private void failed(Throwable cause) {
    troubles.tell("contact.failed.pass", cause);
  }
}
