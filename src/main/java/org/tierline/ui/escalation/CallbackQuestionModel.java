package org.tierline.ui.escalation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallbackWish;
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
  final CallBackEntries callBack;

  private final CallbackJobs jobs;
  private final InstantSource clock;
  private final StandingQuestion<CallbackWish, CallOffer> hours;

  /** A form that is in no contact yet. */
  public CallbackQuestionModel(
      CallbackJobs jobs, BackgroundWork work, Debounce typing, InstantSource clock) {
    super(work);
    this.jobs = jobs;
    this.clock = clock;
    callBack = new CallBackEntries(clock);
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
    callBack.onChange(this::changed);
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
    callBack.fill(opened.contact().get());
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
    callBack.putInto(draft, "escalation.callback.");
    return draft;
  }

  @Override
  protected void putBack(Map<String, String> draft) {
    DraftMap.take(draft, "escalation.callback.number", number.typed::set);
    DraftMap.take(draft, "escalation.callback.action", name -> action.set(Action.valueOf(name)));
    DraftMap.take(draft, "escalation.callback.words", words.valueProperty()::set);
    callBack.restore(draft, "escalation.callback.");
  }

  @Override
  protected void forget() {
    hours.drop();
    number.clear();
    action.set(Action.ADD_WORDS);
    words.clear();
    callBack.clear();
  }

  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    Found target = number.foundProperty().get();
    if (!canSubmit().get() || mine == null || target == null) {
      return;
    }
    String said = words.get().strip();
    CallbackWish wish = correction();
    Action chosen = action.get();
    String to = target.number().toString();
    submit(
        mine,
        () ->
            switch (chosen) {
              case ADD_WORDS -> jobs.addWords(mine.contactId(), to, said);
              case CORRECT -> jobs.correct(mine.contactId(), to, said, wish);
              case CANCEL -> jobs.cancel(mine.contactId(), to, said);
            },
        this::take,
        change -> tell(mine, target.number(), change));
  }

  private void take(EscalationChange change) {
    if (change.outcome() == EscalationChange.Outcome.REFUSED) {
      refuse(change.say());
    } else {
      finish(change);
    }
  }

  private static void tell(ContactContext mine, ReadAloudNumber target, EscalationChange change) {
    mine.changed().run();
    if (change.outcome() == EscalationChange.Outcome.REFUSED) {
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

  /** What is corrected; what was not touched stays as it is promised. */
  private CallbackWish correction() {
    return new CallbackWish(
        callBack.phone.isTyped() ? callBack.phone.get().strip() : null,
        callBack.fullZip(),
        callBack.strip.windows(),
        callBack.language.isTyped() ? callBack.language.get() : null,
        false);
  }

  private boolean isCorrected() {
    CallbackWish wish = correction();
    return wish.phone() != null
        || wish.zip() != null
        || wish.language() != null
        || !wish.windows().isEmpty();
  }

  private String whatIsMissing() {
    if (number.isOfficeMatter()) {
      return "escalation.callback.missing.office";
    }
    if (number.foundProperty().get() == null) {
      return "escalation.callback.missing.number";
    }
    return switch (action.get()) {
      case ADD_WORDS -> words.get().isBlank() ? "escalation.callback.missing.words" : "";
      case CORRECT -> isCorrected() ? "" : "escalation.callback.missing.correction";
      case CANCEL -> "";
    };
  }

  @Override
  protected void review() {
    settle(whatIsMissing(), true);
    askHours();
    EscalationChange done = resultProperty().get();
    Found target = number.foundProperty().get();
    say(done != null ? done.say() : number.say(), target == null ? null : next(target));
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
        new CallbackWish(correction().phone(), callBack.fullZip(), List.of(), null, false);
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
