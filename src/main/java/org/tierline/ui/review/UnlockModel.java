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

/**
 * Opens a receipt number again that ten failures have locked (P6). The answer is the same for every
 * number, so that it tells of none whether it was locked or exists. Runs without a toolkit.
 */
final class UnlockModel {
  private final GateJobs jobs;
  private final Lane lane;
  private final StringProperty number = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper unlocked = new ReadOnlyBooleanWrapper();
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(() -> parsed().isPresent(), number);

  UnlockModel(GateJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
    number.subscribe((before, now) -> unlocked.set(unlocked.get() && now.isEmpty()));
  }

  /** Unlocks the number typed. */
  void unlock() {
    parsed()
        .ifPresent(receipt ->
            lane.run(
                () -> {
                  jobs.unlock(receipt);
                  return true;
                },
                done -> {
                  unlocked.set(true);
                  number.set("");
                }));
  }

  private Optional<ReceiptNumber> parsed() {
    return ReceiptNumber.parse(number.get());
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
