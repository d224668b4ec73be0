package org.tierline.ui.callback;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.AttemptAnswer;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.EscalationState;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Latest;

/** The caller in hand: their story, the attempts, how it ends. Runs without a toolkit. */
public final class WorkModel {
  private final CallbackJobs jobs;
  private final Lane lane;
  private final Latest<Optional<CallbackStory>> reading;
  private final Consumer<OpenAnswer.Opened> started;
  private final Runnable changed;
  private final EndingModel ending;
  private final ReadOnlyObjectWrapper<@Nullable CallbackRow> row = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CallbackStory> story =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> farewell = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper leftover = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);

  /**
   * @param started shows the contact of a callback that begins
   * @param changed is told when the list is to be read anew
   */
  WorkModel(
      CallbackJobs jobs,
      BackgroundWork work,
      Consumer<OpenAnswer.Opened> started,
      Runnable changed) {
    this.jobs = jobs;
    this.lane = work.lane();
    this.reading = work.latest(found -> story.set(found.orElse(null)));
    this.started = started;
    this.changed = changed;
    this.ending = new EndingModel(jobs, lane, this::end, this::kept);
  }

  /**
   * What came of the last attempt.
   *
   * @param good whether it was done
   */
  record Notice(Sentence say, boolean good) {}

  /** Takes a caller in hand. */
  void take(CallbackRow chosen, boolean isHeld) {
    CallbackRow before = row.get();
    boolean another = before == null || !before.id().equals(chosen.id());
    farewell.set(null);
    leftover.set("");
    if (another) {
      notice.set(null);
      story.set(null);
      ending.take(chosen.typedNumber());
      language.set(
          Language.SPANISH.code().equals(chosen.language()) ? Language.SPANISH : Language.ENGLISH);
    }
    boolean isNew = before == null || another || held.get() != isHeld || hasMoved(before, chosen);
    held.set(isHeld);
    row.set(chosen);
    if (isNew) {
      String number = chosen.typedNumber();
      reading.ask(() -> jobs.story(number));
    }
  }

  /** Reading a story is recorded, so it is read only when something has happened in it. */
  private static boolean hasMoved(CallbackRow before, CallbackRow now) {
    return before.state() != now.state() || before.attempts() != now.attempts();
  }

  /**
   * Somebody else has changed what was in hand so that it is not ours any more. What was being
   * written about it stays in sight, since the caller may need it elsewhere.
   */
  void lose(Sentence why) {
    String typed = ending.typed();
    end(why);
    leftover.set(typed);
  }

  /** Nobody is in hand any more, and why. */
  void end(@Nullable Sentence why) {
    reading.abandon();
    ending.take("");
    row.set(null);
    story.set(null);
    notice.set(null);
    held.set(false);
    leftover.set("");
    farewell.set(why);
    changed.run();
  }

  /** A note was kept: the story has it, and the claim goes on. */
  private void kept(Sentence say) {
    notice.set(new Notice(say, true));
    CallbackRow present = row.get();
    if (present != null) {
      String number = present.typedNumber();
      reading.ask(() -> jobs.story(number));
    }
    changed.run();
  }

  /** Forgets the caller and whatever was typed. */
  void clear() {
    reading.abandon();
    ending.clear();
    row.set(null);
    story.set(null);
    notice.set(null);
    farewell.set(null);
    leftover.set("");
    held.set(false);
  }

  /** Whether an outcome can be noted now. */
  boolean canNote(AttemptOutcome outcome) {
    CallbackRow present = row.get();
    boolean again =
        present != null
            && !present.isBlank()
            && present.state() == EscalationState.UNREACHED
            && outcome == AttemptOutcome.REACHED;
    return held.get() || again;
  }

  /** Notes how an attempt ended; whoever was reached is talked to at once. */
  void note(AttemptOutcome outcome) {
    CallbackRow present = row.get();
    if (present == null || !canNote(outcome)) {
      return;
    }
    String number = present.typedNumber();
    notice.set(null);
    if (outcome == AttemptOutcome.REACHED) {
      lane.run(() -> jobs.start(number), this::started);
    } else {
      lane.run(() -> jobs.record(number, outcome), answer -> noted(present.id(), outcome, answer));
    }
  }

  private void started(OpenAnswer answer) {
    switch (answer) {
      case OpenAnswer.Opened opened -> started.accept(opened);
      case OpenAnswer.Refused(Sentence say, var rules) -> notice.set(new Notice(say, false));
    }
    changed.run();
  }

  private void noted(UUID id, AttemptOutcome outcome, AttemptAnswer answer) {
    CallbackRow present = row.get();
    if (present == null || !present.id().equals(id)) {
      return;
    }
    boolean good = answer.outcome() == AttemptAnswer.Outcome.RECORDED;
    if (good && answer.state() == EscalationState.UNREACHED) {
      end(answer.say());
      return;
    }
    notice.set(new Notice(answer.say(), good));
    if (good && !outcome.isMissed()) {
      // The row stays as it is, so that nothing else tells of it.
      String number = present.typedNumber();
      reading.ask(() -> jobs.story(number));
    }
    changed.run();
  }

  /** The other language (F4). */
  void switchLanguage() {
    language.set(language.get() == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH);
  }

  String officer() {
    return jobs.officer();
  }

  /** The caller in hand, or null. */
  public ReadOnlyObjectProperty<@Nullable CallbackRow> rowProperty() {
    return row.getReadOnlyProperty();
  }

  /** What was told before, or null while it is not known or not to be known. */
  ReadOnlyObjectProperty<@Nullable CallbackStory> storyProperty() {
    return story.getReadOnlyProperty();
  }

  /** Whether the person at the desk holds the caller in hand. */
  ReadOnlyBooleanProperty heldProperty() {
    return held.getReadOnlyProperty();
  }

  /** What came of the last attempt, or null. */
  ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** What stands in place of a caller who was in hand, or null. */
  ReadOnlyObjectProperty<@Nullable Sentence> farewellProperty() {
    return farewell.getReadOnlyProperty();
  }

  /** What was being written about the caller who is gone; empty if nothing was. */
  ReadOnlyStringProperty leftoverProperty() {
    return leftover.getReadOnlyProperty();
  }

  /** The language of the words to say. */
  ObjectProperty<Language> languageProperty() {
    return language;
  }

  EndingModel ending() {
    return ending;
  }
}
