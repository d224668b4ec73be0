package org.tierline.ui.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.sample.SampledContact;
import org.tierline.model.sample.ScoreMark;
import org.tierline.model.sample.ScoreQuestion;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;

/** A contact that chance chose, and its score card. Runs without a toolkit. */
final class SampleModel {
  /** The fewest characters of a note. */
  static final int SHORTEST = 10;

  private final SampleJobs jobs;
  private final Lane lane;
  private final ReadOnlyObjectWrapper<@Nullable SampledContact> drawn =
      new ReadOnlyObjectWrapper<>();
  private final ObservableMap<ScoreQuestion, ScoreMark> marks =
      FXCollections.observableMap(new EnumMap<>(ScoreQuestion.class));
  private final StringProperty note = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Came> came = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(
          () ->
              drawn.get() != null
                  && marks.size() == ScoreQuestion.values().length
                  && note.get().strip().length() >= SHORTEST,
          drawn,
          marks,
          note);

  SampleModel(SampleJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
  }

  /**
   * What came of the last step.
   *
   * @param good whether it was done
   */
  record Came(Sentence say, boolean good) {}

  /** Draws another contact; what was marked for the one before is dropped. */
  void draw() {
    came.set(null);
    lane.run(jobs::draw, this::show, failure -> failed());
  }

  private void show(Optional<SampledContact> found) {
    empty();
    drawn.set(found.orElse(null));
    if (found.isEmpty()) {
      came.set(new Came(Sentence.of("review.sample.none"), true));
    }
  }

  /** Keeps the score of the contact in hand. */
  void score() {
    SampledContact present = drawn.get();
    if (present == null || !ready.get()) {
      return;
    }
    Map<ScoreQuestion, ScoreMark> given = Map.copyOf(marks);
    String said = note.get().strip();
    came.set(null);
    lane.run(() -> jobs.score(present.contactId(), given, said), this::scored, failure -> failed());
  }

  private void scored(Optional<Sentence> refusal) {
    if (refusal.isEmpty()) {
      empty();
    }
    came.set(
        refusal
            .map(say -> new Came(say, false))
            .orElseGet(() -> new Came(Sentence.of("review.sample.kept"), true)));
  }

  private void failed() {
    came.set(new Came(Sentence.of("review.sample.failed"), false));
  }

  private void empty() {
    drawn.set(null);
    marks.clear();
    note.set("");
  }

  /** The person signs out: nothing of a contact stays in memory. */
  void end() {
    empty();
    came.set(null);
  }

  /** Marks a question, or takes the mark back. */
  void mark(ScoreQuestion question, @Nullable ScoreMark mark) {
    if (mark == null) {
      marks.remove(question);
    } else {
      marks.put(question, mark);
    }
  }

  /** The contact in hand, or null. */
  ReadOnlyObjectProperty<@Nullable SampledContact> drawnProperty() {
    return drawn.getReadOnlyProperty();
  }

  /** Why, for whoever took the contact. */
  StringProperty noteProperty() {
    return note;
  }

  /** Whether the card is whole. */
  BooleanBinding readyBinding() {
    return ready;
  }

  /** What came of the last step, or null. */
  ReadOnlyObjectProperty<@Nullable Came> cameProperty() {
    return came.getReadOnlyProperty();
  }
}
