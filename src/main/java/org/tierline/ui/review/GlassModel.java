package org.tierline.ui.review;

import java.time.Instant;
import java.util.Optional;
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
import org.tierline.model.Sentence;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.PagedList;

/**
 * Opens one case without a caller: reason, sentence, the case until its time is over (P13). Runs
 * without a toolkit; time moves on with {@link #tick}.
 */
final class GlassModel {
  /** How many lines a page of broken glass has. */
  static final int PAGE = 5;

  /** The fewest characters of the sentence that says why. */
  static final int SHORTEST = 10;

  private final GlassJobs jobs;
  private final Lane lane;
  private final PagedList<GlassJobs.Line> list;
  private final StringProperty number = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable BreakGlassReason> reason = new SimpleObjectProperty<>();
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<GlassJobs.Answer.@Nullable Opened> open =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> note = new ReadOnlyObjectWrapper<>();
  private boolean covered;
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(this::isReady, number, reason, words, busy, open);

  GlassModel(GlassJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
    this.list = PagedList.of(jobs::broken, PAGE, work);
  }

  private boolean isReady() {
    return !busy.get()
        && open.get() == null
        && parsed().isPresent()
        && reason.get() != null
        && words.get().strip().length() >= SHORTEST;
  }

  /** Breaks the glass on the number typed. What was typed stays if it is refused. */
  void breakGlass() {
    BreakGlassReason why = reason.get();
    Optional<ReceiptNumber> receipt = parsed();
    if (!ready.get() || why == null || receipt.isEmpty()) {
      return;
    }
    busy.set(true);
    note.set(null);
    String said = words.get().strip();
    lane.run(
        () -> jobs.open(receipt.get(), why, said),
        this::answered,
        failure -> {
          busy.set(false);
          note.set(Sentence.of("review.glass.failed"));
        });
  }

  private void answered(GlassJobs.Answer answer) {
    busy.set(false);
    switch (answer) {
      case GlassJobs.Answer.Opened opened -> {
        open.set(opened);
        number.set("");
        reason.set(null);
        words.set("");
      }
      case GlassJobs.Answer.Refused(Sentence say) -> note.set(say);
    }
    list.refresh();
  }

  /** Closes the case before its time is over. */
  void close() {
    if (open.get() == null) {
      return;
    }
    open.set(null);
    note.set(Sentence.of("review.glass.closed"));
    lane.run(
        () -> {
          jobs.shut();
          return true;
        },
        done -> list.refresh());
  }

  /** The desk is locked: nothing of the case stays in sight or in memory. */
  void cover() {
    covered = open.get() != null;
    open.set(null);
  }

  /** The desk is unlocked: what is still open is shown again, which is recorded again. */
  void uncover() {
    if (covered) {
      covered = false;
      lane.run(jobs::look, this::shownAgain);
    }
  }

  private void shownAgain(GlassJobs.Answer answer) {
    switch (answer) {
      case GlassJobs.Answer.Opened opened -> open.set(opened);
      case GlassJobs.Answer.Refused(Sentence say) -> note.set(Sentence.of("review.glass.ended"));
    }
    list.refresh();
  }

  /** Time has passed: what is over is taken away at once. */
  void tick(Instant now) {
    GlassJobs.Answer.Opened present = open.get();
    if (present != null && !now.isBefore(present.endsAt())) {
      open.set(null);
      note.set(Sentence.of("review.glass.over"));
    }
  }

  private Optional<ReceiptNumber> parsed() {
    return ReceiptNumber.parse(number.get());
  }

  /** What was broken lately. */
  PagedList<GlassJobs.Line> list() {
    return list;
  }

  /** The receipt number typed. */
  StringProperty numberProperty() {
    return number;
  }

  /** Whether the number typed is none. */
  boolean isNumberWrong() {
    return !number.get().isBlank() && parsed().isEmpty();
  }

  /** Why, as one of the list. */
  ObjectProperty<@Nullable BreakGlassReason> reasonProperty() {
    return reason;
  }

  /** Why, in a sentence. */
  StringProperty wordsProperty() {
    return words;
  }

  /** Whether everything is there. */
  BooleanBinding readyBinding() {
    return ready;
  }

  /** Whether an answer is waited for. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** The case that is open, or null. */
  ReadOnlyObjectProperty<GlassJobs.Answer.@Nullable Opened> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** What came of it last, or null. */
  ReadOnlyObjectProperty<@Nullable Sentence> noteProperty() {
    return note.getReadOnlyProperty();
  }
}
