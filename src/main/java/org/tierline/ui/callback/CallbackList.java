package org.tierline.ui.callback;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.tierline.model.escalation.CallbackCounts;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Follower;
import org.tierline.ui.common.PagedList;

/**
 * The list in its three groups. Whoever goes, goes at once; whoever comes waits until the pointer
 * rests, so that nothing moves under it. Runs without a toolkit.
 */
public final class CallbackList {
  /** Once near its end a list measures a whole page at a go: few enough rows for that. */
  private static final int PAGE = 20;

  private static final Duration REST = Duration.ofSeconds(1);

  private final CallbackJobs jobs;
  private final InstantSource clock;
  private final Follower<Held> reading;
  private final PagedList<CallbackRow> next;
  private final PagedList<CallbackRow> notNow;
  private final ObjectProperty<CallbackFilter> filter =
      new SimpleObjectProperty<>(CallbackFilter.FIT_ME);
  private final ReadOnlyObjectWrapper<CallbackCounts> counts =
      new ReadOnlyObjectWrapper<>(new CallbackCounts(0, 0, 0, 0));
  private final ObservableList<CallbackLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyLongWrapper read = new ReadOnlyLongWrapper();
  private List<CallbackRow> mine = List.of();
  private Instant stirredAt = Instant.EPOCH;
  private boolean withheld;
  private Runnable before = () -> {};
  private Runnable after = () -> {};

  CallbackList(CallbackJobs jobs, InstantSource clock, BackgroundWork work) {
    this.jobs = jobs;
    this.clock = clock;
    this.reading = new Follower<>(work, () -> new Held(jobs.mine(), jobs.counts()), this::showHeld);
    this.next = PagedList.of((last, limit) -> jobs.next(filter.get(), last, limit), PAGE, work);
    this.notNow = PagedList.of((last, limit) -> jobs.notNow(filter.get(), last, limit), PAGE, work);
    next.rows().subscribe(this::compose);
    next.emptyProperty().subscribe((was, is) -> compose());
    next.moreProperty().subscribe((was, is) -> compose());
    notNow.rows().subscribe(this::compose);
    notNow.emptyProperty().subscribe((was, is) -> compose());
    notNow.moreProperty().subscribe((was, is) -> compose());
    filter.subscribe((before, chosen) -> filterAnew());
  }

  private record Held(List<CallbackRow> mine, CallbackCounts counts) {}

  /** Reads everything anew, as much as is shown. */
  void refresh() {
    reading.follow();
    next.refresh();
    notNow.refresh();
  }

  /** Something in the store has changed, or the hour. */
  void follow() {
    reading.follow();
    next.follow();
    notNow.follow();
  }

  /** Time has passed: who came while the pointer moved is shown once it rests. */
  void tick() {
    if (withheld && rests()) {
      compose();
    }
  }

  /** Reads the next page of a group. */
  void showMore(CallbackGroup group) {
    switch (group) {
      case MINE -> {
        // Nobody holds more than a page.
      }
      case NEXT -> next.showMore();
      case NOT_NOW -> notNow.showMore();
    }
  }

  /** Lets whoever shows the lines keep its place while they change; one at a time. */
  Subscription around(Runnable first, Runnable then) {
    before = first;
    after = then;
    return () -> {
      if (before.equals(first)) {
        before = () -> {};
        after = () -> {};
      }
    };
  }

  /** The pointer moved over the list. */
  void stir() {
    stirredAt = clock.instant();
  }

  /** Forgets every caller: nothing of them stays in memory after the person has left. */
  void clear() {
    reading.abandon();
    next.clear();
    notNow.clear();
    mine = List.of();
    lines.clear();
  }

  private void filterAnew() {
    next.clear();
    notNow.clear();
    lines.clear();
    refresh();
  }

  private void showHeld(Held held) {
    mine = List.copyOf(held.mine());
    counts.set(held.counts());
    compose();
    read.set(read.get() + 1);
  }

  private void compose() {
    boolean isClaimed = filter.get() != CallbackFilter.WITH_SUPERVISOR;
    List<CallbackLine> wanted =
        new CallbackLines(mine, next, notNow).inOrder(isClaimed ? jobs : null);
    before.run();
    withheld = !rests() && !lines.isEmpty();
    if (withheld) {
      Merging.withoutNew(lines, wanted);
    } else {
      Merging.into(lines, wanted);
    }
    after.run();
  }

  private boolean rests() {
    return Duration.between(stirredAt, clock.instant()).abs().compareTo(REST) >= 0;
  }

  /** Whether the person at the desk holds it. */
  boolean holds(UUID id) {
    return mine.stream().anyMatch(row -> row.id().equals(id));
  }

  /** The row of a caller as it is shown now. */
  Optional<CallbackRow> row(UUID id) {
    return lines.stream()
        .filter(line -> line.key().equals(id))
        .map(line -> ((CallbackLine.Caller) line).row())
        .findFirst();
  }

  /** Who comes next while somebody can be called, as far as it was read. */
  List<CallbackRow> callable() {
    return next.rows();
  }

  /** Who can be called later, the one that opens first on top. */
  List<CallbackRow> later() {
    return notNow.rows();
  }

  /** The lines, from top to bottom. */
  public ObservableList<CallbackLine> lines() {
    return lines;
  }

  /** Counts how often it was read who holds whom. */
  ReadOnlyLongProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  /** Whom the list shows. */
  ObjectProperty<CallbackFilter> filterProperty() {
    return filter;
  }

  /** How many each filter shows. */
  ReadOnlyObjectProperty<CallbackCounts> countsProperty() {
    return counts.getReadOnlyProperty();
  }
}
