package org.tierline.ui.escalation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationFound;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.CallerWords;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Debounce;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.Prefilled;

/**
 * The state of the question after a callback: what the number alone tells, and what is to be passed
 * on (E10). Needs no toolkit; for one thread.
 */
public final class CallbackQuestionModel {
  private static final Logger LOG = LoggerFactory.getLogger(CallbackQuestionModel.class);
  private static final int CHARACTERS = 10;

  final StringProperty number = new SimpleStringProperty("");
  final ObjectProperty<Action> action = new SimpleObjectProperty<>(Action.ADD_WORDS);
  final Prefilled<String> words = new Prefilled<>("");
  final CallBackEntries callBack;

  private final CallbackJobs jobs;
  private final BackgroundWork work;
  private final Debounce typing;
  private final InstantSource clock;
  private final Latest<Optional<EscalationFound>> searches;
  private final Latest<CallOffer> offers;
  private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper numberError = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Sentence> say = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> sayNext = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper canSubmit = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private Subscription following = Subscription.EMPTY;
  private @Nullable ContactContext context;
  private @Nullable CallbackWish askedHours;
  private @Nullable Sentence officeAnswers;
  private final ReadOnlyObjectWrapper<@Nullable EscalationChange> change =
      new ReadOnlyObjectWrapper<>();
  private boolean submitting;
  private boolean quiet;

  /** A form that is in no contact yet. */
  public CallbackQuestionModel(
      CallbackJobs jobs, BackgroundWork work, Debounce typing, InstantSource clock) {
    this.jobs = jobs;
    this.work = work;
    this.typing = typing;
    this.clock = clock;
    callBack = new CallBackEntries(clock);
    searches = work.latest(this::show, this::searchFailed);
    offers = work.latest(this::show, this::hoursFailed);
    number.subscribe((before, now) -> numberTyped());
    for (Property<?> each : new Property<?>[] {number, action, words.valueProperty()}) {
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

  /** A number that is there, with what it alone tells. */
  record Found(ReadAloudNumber number, EscalationFound escalation) {}

  ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** What came of the last submitting, until something else is typed. */
  public ReadOnlyObjectProperty<@Nullable EscalationChange> changeProperty() {
    return change.getReadOnlyProperty();
  }

  /** Message key of what is wrong with the number; empty if nothing is, or not yet. */
  public ReadOnlyStringProperty numberErrorProperty() {
    return numberError.getReadOnlyProperty();
  }

  /** Message key of what is missing first; empty if nothing is. */
  public ReadOnlyStringProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** Whether the last submitting failed; everything typed is still there. */
  public ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** What is said now. */
  public ReadOnlyObjectProperty<@Nullable Sentence> sayProperty() {
    return say.getReadOnlyProperty();
  }

  /** What will be said. */
  public ReadOnlyObjectProperty<@Nullable Sentence> sayNextProperty() {
    return sayNext.getReadOnlyProperty();
  }

  /** Whether it can be submitted. */
  public BooleanExpression canSubmit() {
    return canSubmit.getReadOnlyProperty();
  }

  /** Whether the number is one of a service request, which the office answers (S12). */
  boolean isOfficeMatter() {
    return officeAnswers != null;
  }

  /** Takes the form into a contact. */
  public void open(ContactContext opened) {
    ContactContext before = context;
    if (before == null || !before.contactId().equals(opened.contactId()) || change.get() != null) {
      clear();
    }
    following.unsubscribe();
    context = opened;
    quietly(() -> callBack.fill(opened.contact().get()));
    following = opened.notes().subscribe(this::notesAre);
    review();
  }

  /** Asks after a number that was typed elsewhere, such as in Find or do. */
  public void ask(String typed) {
    number.set(typed);
  }

  /** What was typed. */
  public Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    CallBackEntries.put(draft, "escalation.callback.number", number.get());
    if (action.get() != Action.ADD_WORDS) {
      draft.put("escalation.callback.action", action.get().name());
    }
    if (words.isTyped()) {
      CallBackEntries.put(draft, "escalation.callback.words", words.get());
    }
    callBack.putInto(draft, "escalation.callback.");
    return draft;
  }

  /** Puts back what was typed. */
  public void restore(Map<String, String> draft) {
    quietly(() -> {
      number.set(draft.getOrDefault("escalation.callback.number", number.get()));
      action.set(
          Action.valueOf(draft.getOrDefault("escalation.callback.action", action.get().name())));
      String typed = draft.get("escalation.callback.words");
      if (typed != null) {
        words.valueProperty().set(typed);
      }
      callBack.restore(draft, "escalation.callback.");
    });
    review();
  }

  /** Forgets the contact. */
  public void clear() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    context = null;
    change.set(null);
    submitting = false;
    failed.set(false);
    quietly(this::clearEntries);
    review();
  }

  private void clearEntries() {
    typing.cancel();
    searches.abandon();
    offers.abandon();
    number.set("");
    action.set(Action.ADD_WORDS);
    words.clear();
    callBack.clear();
    found.set(null);
    askedHours = null;
    officeAnswers = null;
    numberError.set("");
  }

  /** Submits, if it can be. */
  public void submit() {
    ContactContext mine = context;
    Found target = found.get();
    if (!canSubmit.get() || mine == null || target == null) {
      return;
    }
    submitting = true;
    failed.set(false);
    review();
    String said = words.get().strip();
    CallbackWish wish = correction();
    Action chosen = action.get();
    String to = target.number().toString();
    work.run(
        () ->
            switch (chosen) {
              case ADD_WORDS -> jobs.addWords(mine.contactId(), to, said);
              case CORRECT -> jobs.correct(mine.contactId(), to, said, wish);
              case CANCEL -> jobs.cancel(mine.contactId(), to, said);
            },
        result -> submitted(mine, target.number(), result),
        failure -> submitFailed(mine, failure));
  }

  private void submitted(ContactContext mine, ReadAloudNumber target, EscalationChange result) {
    if (isIn(mine)) {
      submitting = false;
      quietly(this::clearEntries);
      change.set(result);
      review();
    }
    mine.changed().run();
    mine.done()
        .accept(
            new ContactContext.Done(
                Sentence.of(
                    "escalation.callback.done." + result.outcome().name(), target.toString()),
                result.say(),
                target));
  }

  private void submitFailed(ContactContext mine, Throwable failure) {
    LOG.error("A change of a callback was not passed on; what was typed is kept", failure);
    if (isIn(mine)) {
      submitting = false;
      failed.set(true);
      review();
    }
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

  private void numberTyped() {
    found.set(null);
    officeAnswers = null;
    searches.abandon();
    Optional<ReadAloudNumber> whole = escalationNumber();
    String plain = plain(number.get());
    numberError.set(
        whole.isEmpty() && isLongEnough(plain) && officeNumber().isEmpty()
            ? "escalation.callback.number.wrong"
            : "");
    if (whole.isPresent()) {
      String wanted = whole.get().toString();
      searches.ask(() -> jobs.find(wanted));
    } else {
      officeAnswers = officeNumber().flatMap(jobs::officeAnswers).orElse(null);
    }
  }

  private Optional<ReadAloudNumber> escalationNumber() {
    String plain = plain(number.get());
    return ReadAloudNumber.parse(
        ReadAloudNumber.ESCALATION,
        plain.length() == CHARACTERS ? ReadAloudNumber.ESCALATION + plain : plain);
  }

  private Optional<String> officeNumber() {
    return ReadAloudNumber.parse(ReadAloudNumber.SERVICE_REQUEST, number.get())
        .map(ReadAloudNumber::toString);
  }

  private static String plain(String typed) {
    return typed.replaceAll("[\\s\\-\u2010-\u2015]", "").toUpperCase(Locale.ROOT);
  }

  private static boolean isLongEnough(String plain) {
    int prefix = plain.startsWith(ReadAloudNumber.SERVICE_REQUEST) ? 2 : 1;
    return plain.length() >= CHARACTERS + prefix;
  }

  private void show(Optional<EscalationFound> result) {
    Optional<ReadAloudNumber> whole = escalationNumber();
    if (result.isPresent() && whole.isPresent()) {
      found.set(new Found(whole.get(), result.get()));
    } else {
      numberError.set("escalation.callback.number.unknown");
    }
    review();
  }

  private void searchFailed(Throwable failure) {
    LOG.error("A callback could not be looked up", failure);
    numberError.set("escalation.callback.number.failed");
    review();
  }

  private void show(CallOffer offer) {
    Found target = found.get();
    if (target != null) {
      quietly(() -> callBack.strip.show(offer, target.escalation().due()));
    }
    review();
  }

  private void hoursFailed(Throwable failure) {
    LOG.error("The hours for a callback could not be found", failure);
  }

  private void notesAre(String notes) {
    quietly(() -> words.fill(CallerWords.in(notes), "escalation.from.notes"));
    review();
  }

  private void changed() {
    ContactContext mine = context;
    if (!quiet && mine != null) {
      change.set(null);
      mine.changed().run();
      review();
    }
  }

  private String whatIsMissing() {
    if (isOfficeMatter()) {
      return "escalation.callback.missing.office";
    }
    if (found.get() == null) {
      return "escalation.callback.missing.number";
    }
    return switch (action.get()) {
      case ADD_WORDS -> words.get().isBlank() ? "escalation.callback.missing.words" : "";
      case CORRECT -> isCorrected() ? "" : "escalation.callback.missing.correction";
      case CANCEL -> "";
    };
  }

  private boolean isCorrected() {
    CallbackWish wish = correction();
    return wish.phone() != null
        || wish.zip() != null
        || wish.language() != null
        || !wish.windows().isEmpty();
  }

  /** Works out what follows from what is entered. */
  private void review() {
    ContactContext mine = context;
    missing.set(whatIsMissing());
    canSubmit.set(mine != null && missing.get().isEmpty() && !submitting);
    askHours(mine);
    EscalationChange done = change.get();
    Found target = found.get();
    if (done != null) {
      say.set(done.say());
    } else if (officeAnswers != null) {
      say.set(officeAnswers);
    } else if (numberError.get().equals("escalation.callback.number.unknown")) {
      say.set(Sentence.of("say.escalation.noSuchNumber"));
    } else {
      say.set(
          target == null ? null : Sentence.of("say.escalation.found", target.escalation().due()));
    }
    sayNext.set(target == null ? null : next(target));
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

  private void askHours(@Nullable ContactContext mine) {
    Found target = found.get();
    CallbackWish wish =
        mine == null || target == null || action.get() != Action.CORRECT
            ? null
            : new CallbackWish(correction().phone(), callBack.fullZip(), List.of(), null, false);
    if (Objects.equals(wish, askedHours)) {
      return;
    }
    askedHours = wish;
    offers.abandon();
    typing.cancel();
    if (mine != null && target != null && wish != null) {
      UUID contactId = mine.contactId();
      LocalDate today = EasternTime.dateOf(clock.instant());
      LocalDate until = target.escalation().due();
      typing.whenAtRest(() -> offers.ask(() -> jobs.hours(contactId, wish, today, until)));
    }
  }

  /** Whether the form is still in that contact. */
  private boolean isIn(ContactContext that) {
    ContactContext now = context;
    return now != null && now.contactId().equals(that.contactId());
  }

  private void quietly(Runnable silent) {
    boolean before = quiet;
    quiet = true;
    silent.run();
    quiet = before;
  }
}
