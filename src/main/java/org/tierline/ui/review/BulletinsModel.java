package org.tierline.ui.review;

import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.supervisor.BulletinAnswer;
import org.tierline.model.supervisor.BulletinAnswer.Outcome;
import org.tierline.model.supervisor.BulletinSpan;
import org.tierline.service.supervisor.Bulletins;
import org.tierline.service.supervisor.Bulletins.Line;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.PagedList;

/** A bulletin being written, and all there were with who has read them. Runs without a toolkit. */
final class BulletinsModel {
  /** How many a page has. */
  static final int PAGE = 10;

  private final BulletinJobs jobs;
  private final Lane lane;
  private final PagedList<Line> list;
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<BulletinSpan> span = new SimpleObjectProperty<>(BulletinSpan.TODAY);
  private final ReadOnlyObjectWrapper<@Nullable BulletinAnswer> answer =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(() -> left() >= 0 && isWritten() && !busy.get(), words, busy);
  private @Nullable UUID key;

  BulletinsModel(BulletinJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
    this.list = PagedList.of(jobs::bulletins, PAGE, work);
    words.subscribe((before, now) -> {
      if (!now.isEmpty()) {
        answer.set(null);
      }
    });
  }

  /** Sends what is written to all desks; after a failure it is the same bulletin again. */
  void send() {
    if (!ready.get()) {
      return;
    }
    String typed = words.get();
    BulletinSpan chosen = span.get();
    UUID mine = key == null ? jobs.key() : key;
    key = mine;
    busy.set(true);
    lane.run(
        () -> jobs.write(mine, typed, chosen),
        this::sent,
        failure -> {
          busy.set(false);
          answer.set(BulletinAnswer.refused("review.bulletins.failed"));
        });
  }

  private void sent(BulletinAnswer told) {
    busy.set(false);
    key = null;
    if (told.outcome() == Outcome.WRITTEN) {
      words.set("");
    }
    answer.set(told);
    list.follow();
  }

  /** Takes one back. */
  void withdraw(Line line) {
    lane.run(
        () -> jobs.withdraw(line.bulletin().id()),
        told -> {
          answer.set(told);
          list.follow();
        });
  }

  /** The person signs out. */
  void end() {
    list.clear();
    words.set("");
    answer.set(null);
    key = null;
  }

  /** How many characters more may be written; below 0 if there are too many. */
  int left() {
    return Bulletins.MOST - Bulletins.lengthOf(words.get());
  }

  private boolean isWritten() {
    return Bulletins.lengthOf(words.get()) > 0;
  }

  /** All there were, newest first. */
  PagedList<Line> list() {
    return list;
  }

  /** What is being written. */
  StringProperty wordsProperty() {
    return words;
  }

  /** How long it is to be shown. */
  ObjectProperty<BulletinSpan> spanProperty() {
    return span;
  }

  /** Whether it can be sent. */
  BooleanBinding readyBinding() {
    return ready;
  }

  /** Whether one is on its way. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** What came of the last, or null. */
  ReadOnlyObjectProperty<@Nullable BulletinAnswer> answerProperty() {
    return answer.getReadOnlyProperty();
  }
}
