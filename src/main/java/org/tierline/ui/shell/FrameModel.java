package org.tierline.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.Messages;

/**
 * What the bars of the frame show. Runs without a toolkit; to be used on the FX thread where there
 * is one.
 */
public final class FrameModel {
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  private final Messages messages;
  private final Dates dates;
  private final Clock clock;
  private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper date = new ReadOnlyStringWrapper("");
  private final ObjectProperty<StoreState> store =
      new SimpleObjectProperty<>(new StoreState(true, ""));
  private final ObservableList<StatusCount> counts = FXCollections.observableArrayList();

  /** Tells the time of the clock given, in Eastern time, from the first {@link #tick} on. */
  public FrameModel(Messages messages, Clock clock) {
    this.messages = messages;
    this.dates = new Dates(messages);
    this.clock = clock;
    messages.languageProperty().subscribe((before, now) -> tick());
  }

  /** Brings time and date up to the clock. */
  public void tick() {
    ZonedDateTime now = ZonedDateTime.now(clock.withZone(EASTERN));
    LocalTime present = now.toLocalTime();
    LocalDate today = now.toLocalDate();
    time.set(messages.text("shell.clock", dates.time(present)));
    date.set(dates.dateBesideClock(today));
  }

  /** {@code 15:02 ET}. */
  public ReadOnlyStringProperty timeProperty() {
    return time.getReadOnlyProperty();
  }

  /** {@code Tue Nov 24}. */
  public ReadOnlyStringProperty dateProperty() {
    return date.getReadOnlyProperty();
  }

  /** How the store is; the composition root sets it. */
  public ObjectProperty<StoreState> storeProperty() {
    return store;
  }

  /** What waits; the composition root fills it. */
  public ObservableList<StatusCount> counts() {
    return counts;
  }
}
