package org.tierline.ui.escalation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseView;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationOutlook;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.CallerWords;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Debounce;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.Prefilled;

/**
 * The state of an escalation: what is entered, what would be promised, what came of it. Needs no
 * toolkit; for one thread.
 */
public final class EscalateModel {
  private static final Logger LOG = LoggerFactory.getLogger(EscalateModel.class);

  final Prefilled<EscalationClass> escalationClass = new Prefilled<>(EscalationClass.REGULAR);
  final Prefilled<@Nullable EscalationReason> reason = new Prefilled<>(null);
  final Prefilled<String> words = new Prefilled<>("");
  final ObjectProperty<@Nullable TextAhead> textAhead = new SimpleObjectProperty<>();
  final CallBackEntries callBack;

  private final EscalateJobs jobs;
  private final BackgroundWork work;
  private final Debounce typing;
  private final InstantSource clock;
  private final Latest<EscalationOutlook> outlooks;
  private final ReadOnlyObjectWrapper<@Nullable EscalationOutlook> outlook =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Escalated> made = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> say = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> sayNext = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper canSubmit = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper linked = new ReadOnlyBooleanWrapper();
  private Subscription following = Subscription.EMPTY;
  private @Nullable ContactContext context;
  private @Nullable Question asked;
  private @Nullable LocalDate first;
  private @Nullable Instant agreedAt;
  private boolean submitting;
  private boolean quiet;

  /** A form that is in no contact yet. */
  public EscalateModel(
      EscalateJobs jobs, BackgroundWork work, Debounce typing, InstantSource clock) {
    this.jobs = jobs;
    this.work = work;
    this.typing = typing;
    this.clock = clock;
    callBack = new CallBackEntries(clock);
    outlooks = work.latest(this::show, this::outlookFailed);
    for (Property<?> each :
        new Property<?>[] {
          escalationClass.valueProperty(), reason.valueProperty(), words.valueProperty(), textAhead
        }) {
      each.subscribe((before, now) -> changed());
    }
    textAhead.subscribe(
        (before, now) -> agreedAt = now == TextAhead.AGREED ? clock.instant() : null);
    callBack.onChange(this::changed);
  }

  /** What the caller said to a text message ahead (E4). */
  public enum TextAhead {
    AGREED,
    NOT_WANTED
  }

  /** What was made of it. */
  record Escalated(EscalationAnswer answer, EscalationClass escalationClass) {}

  /** What decides the promise; words do not. */
  private record Question(EscalationWish wish, LocalDate first) {}

  /** What would be promised; null while it is not known. */
  public ReadOnlyObjectProperty<@Nullable EscalationOutlook> outlookProperty() {
    return outlook.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Escalated> madeProperty() {
    return made.getReadOnlyProperty();
  }

  /** Whether a case verified in this contact is named in it. */
  public ReadOnlyBooleanProperty linkedProperty() {
    return linked.getReadOnlyProperty();
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

  /** When the caller agreed to a text message, or null. */
  @Nullable Instant agreedAt() {
    return agreedAt;
  }

  /** Takes the form into a contact. */
  public void open(ContactContext opened) {
    ContactContext before = context;
    if (before == null || !before.contactId().equals(opened.contactId()) || made.get() != null) {
      clear();
    }
    following.unsubscribe();
    context = opened;
    quietly(() -> fill(opened));
    following =
        Subscription.combine(
            opened.openCase().subscribe(this::caseIs), opened.notes().subscribe(this::notesAre));
    review();
  }

  private void fill(ContactContext opened) {
    Contact contact = opened.contact().get();
    callBack.fill(contact);
    if (WantedReason.isUrgent(contact, opened.wants())) {
      escalationClass.fill(EscalationClass.URGENT, "escalation.from.handOff");
    }
    WantedReason.of(contact, opened.wants())
        .ifPresent(found -> reason.fill(found, "escalation.from.handOff"));
  }

  /** Suggests a reason, such as the identity of a caller who could not be verified (P7). */
  public void suggest(EscalationReason suggested) {
    quietly(() -> reason.fill(suggested, "escalation.from.gate"));
    review();
  }

  /** Shows later days on the strip, or earlier ones. */
  public void turn(int pages) {
    LocalDate from = firstDay().plusWeeks(pages);
    LocalDate today = EasternTime.dateOf(clock.instant());
    first = from.isBefore(today) ? null : from;
    review();
  }

  /** Whether there are days after those on the strip, before the promised one. */
  public boolean hasLater() {
    EscalationOutlook now = outlook.get();
    return now != null
        && !now.offer().days().isEmpty()
        && now.offer().days().getLast().day().isBefore(now.due());
  }

  /** Whether the strip shows days after the next ones. */
  public boolean hasEarlier() {
    return first != null;
  }

  private LocalDate firstDay() {
    LocalDate today = EasternTime.dateOf(clock.instant());
    return first == null ? today : first;
  }

  /** What was typed. */
  public Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    if (escalationClass.isTyped()) {
      draft.put("escalate.class", escalationClass.get().name());
    }
    EscalationReason chosen = reason.get();
    if (reason.isTyped() && chosen != null) {
      draft.put("escalate.reason", chosen.name());
    }
    if (words.isTyped()) {
      CallBackEntries.put(draft, "escalate.words", words.get());
    }
    TextAhead said = textAhead.get();
    if (said != null) {
      draft.put("escalate.textAhead", said.name());
    }
    callBack.putInto(draft, "escalate.");
    return draft;
  }

  /** Puts back what was typed. */
  public void restore(Map<String, String> draft) {
    quietly(() -> {
      String urgency = draft.get("escalate.class");
      if (urgency != null) {
        escalationClass.valueProperty().set(EscalationClass.valueOf(urgency));
      }
      String chosen = draft.get("escalate.reason");
      if (chosen != null) {
        reason.valueProperty().set(EscalationReason.valueOf(chosen));
      }
      String typed = draft.get("escalate.words");
      if (typed != null) {
        words.valueProperty().set(typed);
      }
      String said = draft.get("escalate.textAhead");
      if (said != null) {
        textAhead.set(TextAhead.valueOf(said));
      }
      callBack.restore(draft, "escalate.");
    });
    review();
  }

  /** Forgets the contact. */
  public void clear() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    typing.cancel();
    outlooks.abandon();
    context = null;
    quietly(this::clearEntries);
    made.set(null);
    linked.set(false);
    failed.set(false);
    submitting = false;
    review();
  }

  private void clearEntries() {
    asked = null;
    first = null;
    escalationClass.clear();
    reason.clear();
    words.clear();
    textAhead.set(null);
    callBack.clear();
    outlook.set(null);
  }

  /** Submits, if it can be. */
  public void submit() {
    ContactContext mine = context;
    if (!canSubmit.get() || mine == null) {
      return;
    }
    EscalationWish wish = wish(mine, words.get().strip());
    submitting = true;
    failed.set(false);
    review();
    work.run(
        () -> jobs.escalate(mine.contactId(), wish),
        answer -> submitted(mine, wish, answer),
        failure -> submitFailed(mine, failure));
  }

  private void submitted(ContactContext mine, EscalationWish wish, EscalationAnswer answer) {
    if (isIn(mine)) {
      submitting = false;
      typing.cancel();
      outlooks.abandon();
      quietly(this::clearEntries);
      made.set(new Escalated(answer, wish.escalationClass()));
      review();
    }
    mine.changed().run();
    String key = answer.alreadyOpen() ? "escalation.done.added" : "escalation.done.made";
    mine.done()
        .accept(
            new ContactContext.Done(
                Sentence.of(key, answer.number().toString(), answer.due()),
                answer.say(),
                answer.number()));
  }

  private void submitFailed(ContactContext mine, Throwable failure) {
    LOG.error("It was not escalated; what was typed is kept", failure);
    if (isIn(mine)) {
      submitting = false;
      failed.set(true);
      review();
    }
  }

  private void caseIs(@Nullable CaseView view) {
    linked.set(view != null);
    ContactContext mine = context;
    if (view == null && mine != null && mine.contact().get().promptReadAt() != null) {
      quietly(() -> {
        if (reason.get() == null) {
          reason.fill(EscalationReason.IDENTITY, "escalation.from.gate");
        }
      });
    }
    review();
  }

  private void notesAre(String notes) {
    quietly(() -> words.fill(CallerWords.in(notes), "escalation.from.notes"));
    review();
  }

  private void changed() {
    ContactContext mine = context;
    if (!quiet && mine != null) {
      made.set(null);
      mine.changed().run();
      review();
    }
  }

  private String whatIsMissing() {
    if (reason.get() == null) {
      return "escalation.missing.reason";
    }
    if (words.get().isBlank()) {
      return "escalation.missing.words";
    }
    String typedZip = callBack.zip.get().strip();
    if (!typedZip.isEmpty() && callBack.fullZip() == null) {
      return "escalation.missing.zip";
    }
    return phoneIsNeeded() && callBack.phone.get().isBlank() ? "escalation.missing.phone" : "";
  }

  private boolean phoneIsNeeded() {
    ContactContext mine = context;
    return mine != null && mine.contact().get().channel().isPhone();
  }

  /** Works out what follows from what is entered. */
  private void review() {
    ContactContext mine = context;
    missing.set(whatIsMissing());
    canSubmit.set(mine != null && missing.get().isEmpty() && !submitting);
    Question question =
        mine == null || made.get() != null
            ? null
            : new Question(withoutHours(wish(mine, "")), firstDay());
    if (!Objects.equals(question, asked)) {
      asked = question;
      ask(mine, question);
    }
    Escalated done = made.get();
    EscalationOutlook now = outlook.get();
    say.set(done != null ? done.answer().say() : now == null ? null : Promises.sayNow(now));
    sayNext.set(now == null ? null : Promises.sayNext(now));
  }

  private void ask(@Nullable ContactContext mine, @Nullable Question question) {
    outlooks.abandon();
    typing.cancel();
    if (mine == null || question == null) {
      outlook.set(null);
      return;
    }
    UUID contactId = mine.contactId();
    typing.whenAtRest(
        () -> outlooks.ask(() -> jobs.outlook(contactId, question.wish(), question.first())));
  }

  private void show(EscalationOutlook found) {
    outlook.set(found);
    quietly(() -> callBack.strip.show(found.offer(), found.due()));
    review();
  }

  private void outlookFailed(Throwable failure) {
    LOG.error("It could not be found out what would be promised", failure);
    outlook.set(null);
    review();
  }

  private EscalationWish wish(ContactContext mine, String said) {
    EscalationReason chosen = reason.get();
    return new EscalationWish(
        escalationClass.get(),
        chosen == null ? EscalationReason.OTHER : chosen,
        said,
        receiptNumber(mine),
        callBack.wish(textAhead.get() == TextAhead.AGREED));
  }

  /** The number of the open case, else what the caller said, kept unread by people (E1). */
  private static @Nullable String receiptNumber(ContactContext mine) {
    CaseView view = mine.openCase().get();
    if (view != null) {
      return view.status().receiptNumber().value();
    }
    HandOff handOff = mine.contact().get().handOff();
    return handOff == null ? null : handOff.said().get("receiptNumber");
  }

  private static EscalationWish withoutHours(EscalationWish wish) {
    CallbackWish callback = wish.callback();
    return new EscalationWish(
        wish.escalationClass(),
        EscalationReason.OTHER,
        "",
        wish.receiptNumber(),
        new CallbackWish(callback.phone(), callback.zip(), List.of(), null, false));
  }

  /** Whether the form is still in that contact. */
  private boolean isIn(ContactContext that) {
    ContactContext now = context;
    return now != null && now.contactId().equals(that.contactId());
  }

  private void quietly(Runnable change) {
    boolean before = quiet;
    quiet = true;
    change.run();
    quiet = before;
  }
}
