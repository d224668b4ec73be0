package org.tierline.ui.staff;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.PagedList;
import org.tierline.ui.common.Work;
import org.tierline.ui.staff.ClearanceJobs.Ended;

/**
 * Clearances, which one person asks for and another confirms, and names that failures have locked.
 * Runs without a toolkit.
 */
final class ClearanceModel {
  /** How many changes a page has. */
  static final int PAGE = 10;

  private final ClearanceJobs jobs;
  private final Lane lane;
  private final PagedList<ClearanceJobs.Change> waiting;
  private final StringProperty person = new SimpleStringProperty("");
  private final BooleanProperty ending = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Ended> came = new ReadOnlyObjectWrapper<>();
  private final StringProperty lockedName = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Ended> unlocked = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(() -> !person.get().isBlank(), person);

  ClearanceModel(ClearanceJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
    this.waiting = new PagedList<>(this::page, PAGE, work);
  }

  /** Reads anew what waits. */
  void refresh() {
    waiting.refresh();
  }

  private PagedList.Page<ClearanceJobs.Change> page(
      ClearanceJobs.@Nullable Change last, int count) {
    List<ClearanceJobs.Change> all = jobs.waiting();
    int from = last == null ? 0 : all.indexOf(last) + 1;
    int until = Math.min(all.size(), from + count);
    return new PagedList.Page<>(all.subList(from, until), until < all.size());
  }

  /** The person signs out. */
  void end() {
    waiting.clear();
    person.set("");
    lockedName.set("");
    came.set(null);
    unlocked.set(null);
  }

  /** Asks for whom was typed. */
  void ask() {
    String typed = person.get().strip();
    boolean granting = !ending.get();
    if (!typed.isEmpty()) {
      run(() -> jobs.ask(typed, granting));
    }
  }

  /** Confirms what somebody else asked for. */
  void confirm(ClearanceJobs.Change change) {
    run(() -> jobs.confirm(change));
  }

  /** Declines it. */
  void decline(ClearanceJobs.Change change) {
    run(() -> jobs.decline(change));
  }

  private void run(Work<Ended> step) {
    came.set(null);
    lane.run(
        step,
        ended -> {
          came.set(ended);
          if (ended.done()) {
            person.set("");
          }
          waiting.refresh();
        },
        failure -> came.set(new Ended(false, Sentence.of("staff.clear.failed"))));
  }

  /** Unlocks the name typed. */
  void unlock() {
    String name = lockedName.get().strip();
    if (!name.isEmpty()) {
      lane.run(
          () -> jobs.unlock(name),
          ended -> {
            unlocked.set(ended);
            if (ended.done()) {
              lockedName.set("");
            }
          },
          failure -> unlocked.set(new Ended(false, Sentence.of("staff.clear.failed"))));
    }
  }

  /** What waits for a second person. */
  PagedList<ClearanceJobs.Change> waiting() {
    return waiting;
  }

  /** Whom it is about, as typed. */
  StringProperty personProperty() {
    return person;
  }

  /** Whether a clearance is to end; else to be given. */
  BooleanProperty endingProperty() {
    return ending;
  }

  /** Whether it can be asked for. */
  BooleanBinding readyBinding() {
    return ready;
  }

  /** What came of the last step, or null. */
  ReadOnlyObjectProperty<@Nullable Ended> cameProperty() {
    return came.getReadOnlyProperty();
  }

  /** The name to unlock, as typed. */
  StringProperty lockedNameProperty() {
    return lockedName;
  }

  /** What came of unlocking last, or null. */
  ReadOnlyObjectProperty<@Nullable Ended> unlockedProperty() {
    return unlocked.getReadOnlyProperty();
  }
}
