package org.tierline.ui.contact;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseView;
import org.tierline.model.contact.ContactState;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Language;

/**
 * The words to say now: the prompt, then the question for the field that has the focus, then the
 * status, then what the form in hand says or asks. The language is the caller's until it is
 * switched.
 */
public final class SayModel {
  static final Sentence ANYTHING_ELSE = Sentence.of("contact.say.anythingElse");
  static final Sentence ASK_WHO = Sentence.of("contact.ask.relationship");
  static final Sentence ASK_SAFE = Sentence.of("contact.ask.safe");
  private static final Sentence HELP = Sentence.of("contact.say.help");
  private static final String QUESTION = "contact.say.title.question";
  private final ContactFacts facts;
  private final VerifyForm form;
  private final ReadOnlyObjectWrapper<SayLine> line;
  private final ReadOnlyBooleanWrapper promptInHand = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable ReadAloudNumber> number =
      new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Language> language;
  private final ObjectProperty<ContactContext.@Nullable Done> done = new SimpleObjectProperty<>();
  private @Nullable Supplier<Sentence> asked;
  private @Nullable ContactForm formInHand;
  private Subscription following = Subscription.EMPTY;
  private boolean promptAgain;
  private boolean closing;

  SayModel(ContactFacts facts, VerifyForm form) {
    this.facts = facts;
    this.form = form;
    this.language = new SimpleObjectProperty<>(facts.callerLanguage());
    this.line = new ReadOnlyObjectWrapper<>(new SayLine(QUESTION, HELP));
    facts.contactProperty().subscribe(value -> decide());
    facts.openCaseProperty().subscribe(this::caseChanged);
    facts.gateStateProperty().subscribe(value -> decide());
    form.onChange(this::decide);
  }

  /** What is to be said. */
  ReadOnlyObjectProperty<SayLine> lineProperty() {
    return line.getReadOnlyProperty();
  }

  /** The language it is said in. */
  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** Whether the prompt waits to be confirmed. */
  ReadOnlyBooleanProperty promptInHandProperty() {
    return promptInHand.getReadOnlyProperty();
  }

  /** The number to read aloud, or null. */
  ReadOnlyObjectProperty<@Nullable ReadAloudNumber> numberProperty() {
    return number.getReadOnlyProperty();
  }

  /** The other language (F4). */
  public void switchLanguage() {
    language.set(language.get() == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH);
  }

  /** A field has the focus: its question is asked, in the words that fit the caller. */
  void ask(EntryKind kind) {
    ask(() -> question(kind));
  }

  /** Something beside the fields has the focus: a question of its own is asked. */
  void ask(Sentence question) {
    ask(() -> question);
  }

  /** No field is being filled any more: the status of the open case is said again. */
  void askNothing() {
    ask((Supplier<Sentence>) null);
  }

  private void ask(@Nullable Supplier<Sentence> question) {
    asked = question;
    promptAgain = false;
    decide();
  }

  /** Shows the prompt once more (Ctrl+R after it was confirmed), or puts it away again. */
  void togglePrompt() {
    promptAgain = !promptAgain;
    decide();
  }

  /** A form was taken in hand, or put away. */
  void follow(@Nullable ContactForm now) {
    following.unsubscribe();
    formInHand = now;
    if (now != null) {
      asked = null;
      done.set(null);
      number.set(null);
      following = now.say().subscribe(value -> decide());
    }
    decide();
  }

  /** A form has done its work. */
  void done(ContactContext.Done what) {
    done.set(what);
    number.set(what.number());
    decide();
  }

  /** Whether a form has done its work and what it said is still to be read. */
  BooleanExpression doneProperty() {
    return Bindings.isNotNull(done);
  }

  /** Closing was begun, or left again. */
  void closing(boolean now) {
    closing = now;
    decide();
  }

  private void caseChanged(@Nullable CaseView open) {
    if (open != null) {
      done.set(null);
      number.set(null);
    }
    decide();
  }

  private void decide() {
    boolean needsPrompt =
        facts.gateStateProperty().get().kind() == GateState.Kind.LOCKED
            && facts.contact().promptReadAt() == null;
    boolean otherwiseBusy = formInHand != null || done.get() != null || closing;
    boolean promptNow = promptAgain || (needsPrompt && !otherwiseBusy);
    promptInHand.set(needsPrompt && promptNow);
    line.set(promptNow ? prompt() : afterPrompt());
  }

  private SayLine afterPrompt() {
    Sentence ofForm = formInHand == null ? null : formInHand.say().get();
    CaseView view = facts.openCaseProperty().get();
    if (facts.contact().state() != ContactState.OPEN) {
      return new SayLine("contact.say.title.after", Sentence.of("contact.say.after"));
    }
    ContactContext.Done what = done.get();
    if (what != null) {
      return new SayLine("contact.say.title.done", what.say());
    }
    if (closing) {
      return new SayLine("contact.say.title.beforeClosing", ANYTHING_ELSE);
    }
    if (formInHand != null && ofForm != null) {
      return new SayLine(formInHand.titleKey(), ofForm);
    }
    if (formInHand != null && view == null) {
      return new SayLine(formInHand.titleKey(), formInHand.asks());
    }
    if (view != null && asked == null) {
      return new SayLine(
          SayLine.STATUS, status(view.status(), EasternTime.dateOf(facts.nowProperty().get())));
    }
    return switch (facts.gateStateProperty().get().kind()) {
      case NO_CASE -> new SayLine("contact.say.title.noCase", noCase());
      case NO_PARTY -> new SayLine("contact.say.title.noParty", noParty());
      case OWN -> new SayLine("contact.say.title.own", Sentence.of("contact.say.own"));
      case USED_UP -> new SayLine("contact.say.title.usedUp", Sentence.of("say.locked"));
      case LOCKED, OPEN, CLOSING, CLOSED ->
          new SayLine(QUESTION, asked == null ? HELP : asked.get());
    };
  }

  private SayLine prompt() {
    return !isPromptWritten()
        ? new SayLine("contact.say.title.prompt", Sentence.of("contact.say.prompt"))
        : new SayLine("contact.say.title.promptWritten", Sentence.of("say.promptWritten"));
  }

  /** Whether the privacy sentence goes into a reply instead of being read aloud. */
  boolean isPromptWritten() {
    return switch (facts.contact().channel()) {
      case PHONE_DOMESTIC, PHONE_TTY, PHONE_INTERNATIONAL, CALLBACK, LIVE_CHAT, OUTREACH_EVENT ->
          false;
      case SECURE_MESSAGE, WEBFORM, EMAIL, MAIL, FAX -> true;
    };
  }

  private Sentence noCase() {
    return Sentence.of("contact.say.noCase." + facts.contact().channel().name());
  }

  private Sentence noParty() {
    return Sentence.of("contact.say.noParty." + form.relationshipProperty().get().name());
  }

  private Sentence question(EntryKind kind) {
    boolean first = kind == EntryKind.SECOND_NUMBER && form.isANumberFirst();
    return Sentence.of(form.asked().question(first ? EntryKind.CASE_NUMBER : kind));
  }

  /** S12 and the levels: receipt, form, dates, status and next step only. */
  private static Sentence status(CaseView.StatusPart status, LocalDate today) {
    String title = status.statusTitle();
    LocalDate on = status.statusOn();
    if (title == null || on == null) {
      return Sentence.of("contact.say.status.received", status.form(), status.receivedOn());
    }
    String next = status.next();
    if (next == null || next.isBlank()) {
      return Sentence.of("contact.say.status", on, title);
    }
    return status.overSince(today) == null
        ? Sentence.of("contact.say.status.next", on, title, next)
        : Sentence.of("contact.say.status.next.over", on, title, next);
  }
}
