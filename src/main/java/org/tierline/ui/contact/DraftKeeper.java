package org.tierline.ui.contact;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;

/** Keeps what is typed within a second, in the background, newest last. */
final class DraftKeeper {
  private final ContactJobs jobs;
  private final UUID contactId;
  private final InstantSource clock;
  private final Lane lane;
  private final Supplier<Map<String, String>> typed;
  private final Consumer<Instant> kept;
  private final Troubles troubles;
  private boolean dirty;
  private boolean stopped;
  private boolean failing;

  DraftKeeper(
      ContactJobs jobs,
      UUID contactId,
      InstantSource clock,
      BackgroundWork work,
      Supplier<Map<String, String>> typed,
      Consumer<Instant> kept,
      Troubles troubles) {
    this.jobs = jobs;
    this.contactId = contactId;
    this.clock = clock;
    this.lane = work.lane();
    this.typed = typed;
    this.kept = kept;
    this.troubles = troubles;
  }

  /** Something was typed. */
  void changed() {
    dirty = true;
  }

  /** Called at least once a second. */
  void tick() {
    if (dirty && !stopped) {
      dirty = false;
      Map<String, String> now = Map.copyOf(typed.get());
      lane.run(
          () -> {
            jobs.keepDraft(contactId, now);
            return clock.instant();
          },
          at -> {
            failing = false;
            kept.accept(at);
          },
          this::failed);
    }
  }

  /** Tried again with every tick, told once. */
  private void failed(Throwable cause) {
    dirty = true;
    if (!failing) {
      failing = true;
      troubles.tell("contact.failed.draft", cause);
    }
  }

  /** The contact is closed: nothing is kept any more, and what was kept is forgotten after it. */
  void finish() {
    stopped = true;
    lane.run(
        () -> {
          jobs.dropDraft(contactId);
          return true;
        },
        dropped -> {},
        cause -> troubles.tell("contact.failed.draft", cause));
  }

  /** Runs something once all that was typed before is kept, or could not be. */
  void whenKept(Runnable then) {
    lane.run(() -> true, kept -> then.run());
  }
}
