package org.tierline.ui.review;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.PagedList;

/**
 * Opens numbers again that ten failures have locked (P6), one that is typed or one of the list. The
 * answer is the same for every number, so that it tells of none whether it was locked or exists.
 * Runs without a toolkit.
 */
final class UnlockModel {
  /** How many locked numbers a page has. */
  static final int PAGE = 5;

  private final GateJobs jobs;
  private final Lane lane;
  private final StringProperty number = new SimpleStringProperty("");
  private final PagedList<GateJobs.Locked> locked;
  private final ReadOnlyBooleanWrapper unlocked = new ReadOnlyBooleanWrapper();
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(() -> parsed().isPresent(), number);

  UnlockModel(GateJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
    this.locked = PagedList.of(jobs::lockedNumbers, PAGE, work);
    number.subscribe((before, now) -> unlocked.set(unlocked.get() && now.isEmpty()));
  }

  /** Unlocks the number typed. */
  void unlock() {
    parsed()
        .ifPresent(receipt ->
            run(
                () -> jobs.unlock(receipt),
                () -> {
                  number.set("");
                  unlocked.set(true);
                }));
  }

  /** Unlocks a number of the list. */
  void unlock(GateJobs.Locked chosen) {
    run(() -> jobs.unlock(chosen), () -> unlocked.set(true));
  }

  private void run(Runnable unlocking, Runnable then) {
    unlocked.set(false);
    lane.run(
        () -> {
          unlocking.run();
          return true;
        },
        done -> {
          then.run();
          locked.refresh();
        });
  }

  /** The person signs out, or the desk is locked. */
  void end() {
    locked.clear();
    number.set("");
    unlocked.set(false);
  }

  private Optional<ReceiptNumber> parsed() {
    return ReceiptNumber.parse(number.get());
  }

  /** The numbers that are locked now. */
  PagedList<GateJobs.Locked> locked() {
    return locked;
  }

  /** The number typed. */
  StringProperty numberProperty() {
    return number;
  }

  /** Whether what is typed is a receipt number. */
  BooleanBinding readyBinding() {
    return ready;
  }

  /** Whether the last number typed was unlocked. */
  ReadOnlyBooleanProperty unlockedProperty() {
    return unlocked.getReadOnlyProperty();
  }
}
