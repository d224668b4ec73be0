package org.tierline.ui.escalation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ChangedMeanwhile;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.CallerWords;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Debounce;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.FormModel;
import org.tierline.ui.common.Prefilled;
import org.tierline.ui.common.StandingQuestion;
import org.tierline.ui.escalation.CallbackNumber.Found;

/**
 * The state of the question after a callback: what the number alone tells, and what is to be passed
 * on (E10). Needs no toolkit; for one thread.
 */
public final class CallbackQuestionModel extends FormModel<EscalationChange> {
  private static final Logger LOG = LoggerFactory.getLogger(CallbackQuestionModel.class);

  final CallbackNumber number;
  final ObjectProperty<Action> action = new SimpleObjectProperty<>(Action.ADD_WORDS);
  final Prefilled<String> words = new Prefilled<>("");
  final Correction correction;
  final CallBackEntries callBack;

  private final ReadOnlyObjectWrapper<@Nullable ChangedMeanwhile> meanwhile =
      new ReadOnlyObjectWrapper<>();
  private final CallbackJobs jobs;
  private final InstantSource clock;
  private final StandingQuestion<CallbackWish, CallOffer> hours;

  /** A form that is in no contact yet. */
  public CallbackQuestionModel(
      CallbackJobs jobs, BackgroundWork work, Debounce typing, InstantSource clock) {
    super(work);
    this.jobs = jobs;
    this.clock = clock;
    correction = new Correction(clock);
    callBack = correction.callBack;
    hours =
        new StandingQuestion<>(
            work,
            typing,
            this::show,
            failure -> LOG.error("The hours for a callback could not be found", failure));
    number = new CallbackNumber(jobs, work, this::review);
    for (Property<?> each : new Property<?>[] {number.typed, action, words.valueProperty()}) {
      each.subscribe((before, now) -> changed());
    }
    correction.onChange(this::changed);
    number.typed.subscribe((before, now) -> meanwhile.set(null));
  }

  /** What is to be done with it. */
  public enum Action {
    ADD_WORDS,
    CORRECT,
    CANCEL
  }

  /** Asks after a number that was typed elsewhere, such as in Find or do. */
  public void ask(String typed) {
    number.typed.set(typed);
  }

  @Override
  protected Subscription enter(ContactContext opened) {
    correction.fill(opened.contact().get());
    return opened.notes().subscribe(this::notesAre);
  }

  private void notesAre(String notes) {
    quietly(() -> words.fill(CallerWords.in(notes), "escalation.from.notes"));
    review();
  }

  @Override
  public Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    DraftMap.put(draft, "escalation.callback.number", number.typed.get());
    if (action.get() != Action.ADD_WORDS) {
      draft.put("escalation.callback.action", action.get().name());
    }
    DraftMap.putTyped(draft, "escalation.callback.words", words);
    correction.putInto(draft, "escalation.callback.");
    return draft;
  }

  @Override
  protected void putBack(Map<String, String> draft) {
    DraftMap.take(draft, "escalation.callback.number", number.typed::set);
    DraftMap.take(draft, "escalation.callback.action", name -> action.set(Action.valueOf(name)));
    DraftMap.take(draft, "escalation.callback.words", words.valueProperty()::set);
    correction.restore(draft, "escalation.callback.");
  }

  @Override
  protected void forget() {
    hours.drop();
    number.clear();
    action.set(Action.ADD_WORDS);
    words.clear();
    correction.clear();
    meanwhile.set(null);
  }

  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    Found target = number.foundProperty().get();
    if (!canSubmit().get() || mine == null || target == null) {
      return;
    }
    String said = words.get().strip();
    CallbackWish wish = correction.wish();
    long seen = target.escalation().version();
    Action chosen = action.get();
    String to = target.number().toString();
    submit(
        () ->
            switch (chosen) {
              case ADD_WORDS -> jobs.addWords(mine.contactId(), to, said);
              case CORRECT -> jobs.correct(mine.contactId(), to, said, wish, seen);
              case CANCEL -> jobs.cancel(mine.contactId(), to, said, seen);
            },
        this::take,
        change -> tell(mine, target.number(), change));
  }

  private void take(EscalationChange change) {
    switch (change.outcome()) {
      case REFUSED -> refuse(change.say());
      case CHANGED_MEANWHILE -> {
        meanwhile.set(change.meanwhile());
        review();
      }
      case ADDED, CORRECTED, CANCELLED -> finish(change);
    }
  }

  /**
   * What somebody else has changed since the number was looked up, to be decided about; or null.
   */
  ReadOnlyObjectProperty<@Nullable ChangedMeanwhile> meanwhileProperty() {
    return meanwhile.getReadOnlyProperty();
  }

  /** What is entered here holds, over what was changed meanwhile. */
  void keepMine() {
    if (decided()) {
      submit();
    }
  }

  /** What was changed meanwhile holds; what was entered here is dropped, but for the words. */
  void keepTheirs() {
    ContactContext mine = contextProperty().get();
    if (mine != null && decided()) {
      quietly(() -> {
        correction.clear();
        correction.fill(mine.contact().get());
        action.set(Action.ADD_WORDS);
      });
      changed();
    }
  }

  private boolean decided() {
    ChangedMeanwhile open = meanwhile.get();
    if (open != null) {
      meanwhile.set(null);
      number.take(open.now());
      review();
    }
    return open != null;
  }

  private static void tell(ContactContext mine, ReadAloudNumber target, EscalationChange change) {
    mine.changed().run();
    if (change.outcome() == EscalationChange.Outcome.REFUSED
        || change.outcome() == EscalationChange.Outcome.CHANGED_MEANWHILE) {
      return;
    }
    mine.done()
        .accept(
            new ContactContext.Done(
                Sentence.of(
                    "escalation.callback.done." + change.outcome().name(), target.toString()),
                change.say(),
                target));
  }

  private String whatIsMissing() {
    if (number.isOfficeMatter()) {
      return "escalation.callback.missing.office";
    }
    if (number.isVisit()) {
      return "escalation.callback.missing.visit";
    }
    if (number.foundProperty().get() == null) {
      return "escalation.callback.missing.number";
    }
    if (meanwhile.get() != null) {
      return "escalation.callback.missing.decide";
    }
    return switch (action.get()) {
      case ADD_WORDS -> words.get().isBlank() ? "escalation.callback.missing.words" : "";
      case CORRECT -> correction.isEmpty() ? "escalation.callback.missing.correction" : "";
      case CANCEL -> "";
    };
  }

  @Override
  protected void review() {
    settle(whatIsMissing(), true);
    askHours();
    EscalationChange done = resultProperty().get();
    Found target = number.foundProperty().get();
    say(done != null ? done.say() : toSay(), target == null ? null : next(target));
  }

  /** Between two versions the caller says which holds. */
  private @Nullable Sentence toSay() {
    return meanwhile.get() == null
        ? number.say()
        : Sentence.of("say.escalation." + EscalationChange.Outcome.CHANGED_MEANWHILE.name());
  }

  private Sentence next(Found target) {
    String outcome =
        switch (action.get()) {
          case ADD_WORDS -> "ADDED";
          case CORRECT -> "CORRECTED";
          case CANCEL -> "CANCELLED";
        };
    return Sentence.of("say.escalation." + outcome, target.number());
  }

  private void askHours() {
    ContactContext mine = contextProperty().get();
    Found target = number.foundProperty().get();
    if (mine == null || target == null || action.get() != Action.CORRECT) {
      hours.drop();
      return;
    }
    CallbackWish wish =
        new CallbackWish(correction.wish().phone(), callBack.fullZip(), List.of(), null, null);
    UUID contactId = mine.contactId();
    LocalDate today = EasternTime.dateOf(clock.instant());
    LocalDate until = target.escalation().due();
    hours.ask(wish, () -> jobs.hours(contactId, wish, today, until));
  }

  private void show(CallOffer offer) {
    Found target = number.foundProperty().get();
    if (target != null) {
      quietly(() -> callBack.strip.show(offer, target.escalation().due()));
    }
    review();
  }
}
