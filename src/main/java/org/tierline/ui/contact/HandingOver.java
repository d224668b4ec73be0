package org.tierline.ui.contact;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierline.model.supervisor.SupervisorRequestState;

/**
 * A supervisor takes the contact over (V1, P10). While the caller waits, what is typed goes to the
 * store; once somebody has taken it, the case goes from the screen at once, and what was typed last
 * is left with the contact before it leaves the desk.
 */
final class HandingOver {
  private final ContactJobs jobs;
  private final ContactFacts facts;
  private final ContactLane lane;
  private final NotesModel notes;
  private final Supplier<String> words;
  private final Consumer<@Nullable String> gone;
  private final Troubles troubles;
  private boolean over;

  /**
   * @param words whatever was typed by the person at the desk
   * @param gone gets the name of who has the contact now, once all of it is with them
   */
  HandingOver(
      ContactJobs jobs,
      ContactFacts facts,
      ContactLane lane,
      NotesModel notes,
      Supplier<String> words,
      Consumer<@Nullable String> gone,
      Troubles troubles) {
    this.jobs = jobs;
    this.facts = facts;
    this.lane = lane;
    this.notes = notes;
    this.words = words;
    this.gone = gone;
    this.troubles = troubles;
  }

  /** Where the request stands now. */
  void follow(SupervisorModel.@Nullable Asked asked) {
    if (asked == null || over || asked.request().state() == SupervisorRequestState.WAITING) {
      return;
    }
    if (asked.isGone()) {
      over = true;
      facts.shutGates();
      leave(asked.takenBy());
    } else if (asked.request().state() == SupervisorRequestState.TAKEN) {
      UUID contactId = facts.contact().id();
      lane.change(() -> jobs.find(contactId), stored -> {});
    }
  }

  /** Whoever takes over reads what is stored; called while the caller waits. */
  void keep(SupervisorModel.@Nullable Asked asked) {
    if (asked != null && asked.request().state() == SupervisorRequestState.WAITING) {
      notes.push();
    }
  }

  private void leave(@Nullable String taker) {
    UUID contactId = facts.contact().id();
    String typed = words.get();
    lane.after(
        () -> {
          jobs.leaveWords(contactId, typed);
          return true;
        },
        left -> gone.accept(taker),
        cause -> troubles.tell("contact.failed.handingOver", cause));
  }
}
