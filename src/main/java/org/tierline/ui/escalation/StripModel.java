package org.tierline.ui.escalation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallDay;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallWindow;

/**
 * The hours that can be promised, those that are picked, and where the keys are (E3). Needs no
 * toolkit; for one thread.
 */
public final class StripModel {
  /** The first hour that can be picked, Eastern. */
  public static final int FIRST_HOUR = 7;

  /** The end of the last hour, Eastern. */
  public static final int END_HOUR = 20;

  private final InstantSource clock;
  private final TreeSet<StripCell> picked = new TreeSet<>();
  private final ReadOnlyObjectWrapper<@Nullable CallOffer> offer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> due = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable StripCell> cursor = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyLongWrapper picks = new ReadOnlyLongWrapper();
  private boolean moved;

  /** A strip with nothing on it. */
  public StripModel(InstantSource clock) {
    this.clock = clock;
  }

  /** How an hour stands. */
  public enum State {
    NOT_ALLOWED,
    ALLOWED,
    PICKED
  }

  /** The days and hours; null while they are not known. */
  public ReadOnlyObjectProperty<@Nullable CallOffer> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  /** The promised day, which is marked. */
  public ReadOnlyObjectProperty<@Nullable LocalDate> dueProperty() {
    return due.getReadOnlyProperty();
  }

  /** The hour the keys are on; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable StripCell> cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  /** Counts the changes of what is picked. */
  public ReadOnlyLongProperty picksProperty() {
    return picks.getReadOnlyProperty();
  }

  /** Now, by the desk's clock. */
  public Instant now() {
    return clock.instant();
  }

  /**
   * Puts days and hours on the strip; what was picked and is still allowed stays. The keys wait on
   * the first hour that may be picked until somebody moves them.
   */
  public void show(CallOffer shown, @Nullable LocalDate promised) {
    offer.set(shown);
    due.set(promised);
    if (picked.removeIf(cell -> isOn(cell.day()) && allowed(cell).isEmpty())) {
      picks.set(picks.get() + 1);
    }
    StripCell at = cursor.get();
    boolean waits = !moved && at != null && state(at) == State.NOT_ALLOWED;
    if (at == null || waits || !isOn(at.day())) {
      cursor.set(firstAllowed().or(this::firstCell).orElse(null));
    }
  }

  /** Takes everything off the strip. */
  public void clear() {
    offer.set(null);
    due.set(null);
    cursor.set(null);
    moved = false;
    picked.clear();
    picks.set(picks.get() + 1);
  }

  /** How an hour stands now; what is over is not allowed. */
  public State state(StripCell cell) {
    if (picked.contains(cell)) {
      return State.PICKED;
    }
    return allowed(cell).isPresent() ? State.ALLOWED : State.NOT_ALLOWED;
  }

  /** Moves by hours and by days, not beyond the edges. */
  public void move(int hours, int days) {
    moved(hours, days).ifPresent(this::goTo);
  }

  /** Puts the keys on an hour. */
  public void goTo(StripCell cell) {
    moved = true;
    cursor.set(cell);
  }

  /** Picks the hour the keys are on, or drops it; what is not allowed stays as it is. */
  public void pick() {
    StripCell at = cursor.get();
    if (at == null) {
      return;
    }
    if (!picked.remove(at) && allowed(at).isPresent()) {
      picked.add(at);
    }
    picks.set(picks.get() + 1);
  }

  /** Picks the hour the keys are on and the next one in a direction. */
  public void widen(int hours, int days) {
    addIfAllowed(cursor.get());
    move(hours, days);
    addIfAllowed(cursor.get());
    picks.set(picks.get() + 1);
  }

  /** What is picked, hours that touch as one, cut to what is allowed. */
  public List<CallWindow> windows() {
    List<CallWindow> windows = new ArrayList<>();
    for (StripCell cell : picked) {
      allowed(cell).ifPresent(part -> append(windows, part));
    }
    return List.copyOf(windows);
  }

  /** What is picked, for the draft; empty if nothing is. */
  public String draft() {
    return picked.stream().map(StripCell::toString).collect(Collectors.joining(" "));
  }

  /** Puts back what was picked. */
  public void restore(String kept) {
    Arrays.stream(kept.split(" "))
        .filter(text -> !text.isBlank())
        .map(StripCell::parse)
        .forEach(picked::add);
    picks.set(picks.get() + 1);
  }

  private static void append(List<CallWindow> windows, CallWindow part) {
    if (!windows.isEmpty() && windows.getLast().to().equals(part.from())) {
      windows.add(new CallWindow(windows.removeLast().from(), part.to()));
    } else {
      windows.add(part);
    }
  }

  private void addIfAllowed(@Nullable StripCell cell) {
    if (cell != null && allowed(cell).isPresent()) {
      picked.add(cell);
    }
  }

  private Optional<StripCell> moved(int hours, int days) {
    CallOffer shown = offer.get();
    StripCell at = cursor.get();
    if (shown == null || at == null) {
      return Optional.empty();
    }
    List<LocalDate> dates = shown.days().stream().map(CallDay::day).toList();
    int row = Math.clamp(dates.indexOf(at.day()) + (long) days, 0, dates.size() - 1);
    int hour = Math.clamp(at.hour() + (long) hours, FIRST_HOUR, END_HOUR - 1);
    return Optional.of(new StripCell(dates.get(row), hour));
  }

  /** The part of an hour in which the caller may be called and that is not over. */
  private Optional<CallWindow> allowed(StripCell cell) {
    CallOffer shown = offer.get();
    if (shown == null || !cell.to().isAfter(clock.instant())) {
      return Optional.empty();
    }
    return shown.days().stream()
        .filter(day -> day.day().equals(cell.day()))
        .flatMap(day -> day.allowed().stream())
        .map(span -> part(span, cell))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<CallWindow> part(CallWindow span, StripCell cell) {
    Instant from = span.from().isAfter(cell.from()) ? span.from() : cell.from();
    Instant to = span.to().isBefore(cell.to()) ? span.to() : cell.to();
    return from.isBefore(to) ? Optional.of(new CallWindow(from, to)) : Optional.empty();
  }

  private boolean isOn(LocalDate day) {
    CallOffer shown = offer.get();
    return shown != null && shown.days().stream().anyMatch(each -> each.day().equals(day));
  }

  private Optional<StripCell> firstAllowed() {
    CallOffer shown = offer.get();
    return shown == null
        ? Optional.empty()
        : shown.days().stream()
            .flatMap(day -> cells(day.day()).stream())
            .filter(cell -> allowed(cell).isPresent())
            .findFirst();
  }

  private Optional<StripCell> firstCell() {
    CallOffer shown = offer.get();
    return shown == null
        ? Optional.empty()
        : shown.days().stream().findFirst().map(day -> new StripCell(day.day(), FIRST_HOUR));
  }

  /** The hours of a day that can be reached. */
  static List<StripCell> cells(LocalDate day) {
    List<StripCell> cells = new ArrayList<>();
    for (int hour = FIRST_HOUR; hour < END_HOUR; hour++) {
      cells.add(new StripCell(day, hour));
    }
    return cells;
  }
}
