package org.tierline.ui.privacy;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.Sentence;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.privacy.SendAnswer;
import org.tierline.service.privacy.WrittenAnswers;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Debounce;
import org.tierline.ui.common.Latest;

/**
 * The state of a written answer: what is typed, what of it must not leave, what came of it. Needs
 * no toolkit; for one thread.
 */
public final class AnswerModel {
  private static final Logger LOG = LoggerFactory.getLogger(AnswerModel.class);

  final StringProperty words = new SimpleStringProperty("");
  final StringProperty to = new SimpleStringProperty("");

  private final AnswerJobs jobs;
  private final BackgroundWork work;
  private final Debounce typing;
  private final Latest<OutboundAnswer> looks;
  private final ReadOnlyObjectWrapper<@Nullable ContactContext> context =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable OutboundAnswer> checked =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable OutgoingMessage> sent =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> say = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper canSubmit = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private @Nullable OutboundDraft asked;
  private @Nullable OutboundDraft settled;
  private boolean submitting;
  private boolean quiet;

  /** A form that is in no contact yet. */
  public AnswerModel(AnswerJobs jobs, BackgroundWork work, Debounce typing) {
    this.jobs = jobs;
    this.work = work;
    this.typing = typing;
    looks = work.latest(this::show, this::lookFailed);
    words.subscribe((before, now) -> changed());
    to.subscribe((before, now) -> changed());
  }

  /** The contact that is answered, or null. */
  ReadOnlyObjectProperty<@Nullable ContactContext> contextProperty() {
    return context.getReadOnlyProperty();
  }

  /** What was found in the words as they are now; null while that is not known. */
  public ReadOnlyObjectProperty<@Nullable OutboundAnswer> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  /** What was sent last, until something else is typed. */
  public ReadOnlyObjectProperty<@Nullable OutgoingMessage> sentProperty() {
    return sent.getReadOnlyProperty();
  }

  /** Why the last sending was refused, or null. */
  public ReadOnlyObjectProperty<@Nullable Sentence> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** What came of it, once it is sent. */
  public ReadOnlyObjectProperty<@Nullable Sentence> sayProperty() {
    return say.getReadOnlyProperty();
  }

  /** Message key of what keeps the answer here; empty if nothing does. */
  public ReadOnlyStringProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** Whether the last sending failed; everything typed is still there. */
  public ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** Whether it can be sent. */
  public BooleanExpression canSubmit() {
    return canSubmit.getReadOnlyProperty();
  }

  /** The way the answer takes, or null where the contact is not a written one. */
  @Nullable MessageChannel way() {
    ContactContext mine = context.get();
    return mine == null ? null : WrittenAnswers.wayOf(mine.contact().get().channel()).orElse(null);
  }

  /** Takes the form into a contact. */
  public void open(ContactContext opened) {
    ContactContext before = context.get();
    if (before == null || !before.contactId().equals(opened.contactId()) || sent.get() != null) {
      clear();
    }
    context.set(opened);
    review();
  }

  /** What was typed. */
  public Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    put(draft, "privacy.answer.words", words.get());
    put(draft, "privacy.answer.to", to.get());
    return draft;
  }

  private static void put(Map<String, String> draft, String key, String typed) {
    if (!typed.isBlank()) {
      draft.put(key, typed);
    }
  }

  /** Puts back what was typed. */
  public void restore(Map<String, String> draft) {
    quietly(() -> {
      words.set(draft.getOrDefault("privacy.answer.words", words.get()));
      to.set(draft.getOrDefault("privacy.answer.to", to.get()));
    });
    review();
  }

  /** Forgets the contact. */
  public void clear() {
    context.set(null);
    sent.set(null);
    refusal.set(null);
    failed.set(false);
    submitting = false;
    quietly(this::clearEntries);
    review();
  }

  private void clearEntries() {
    typing.cancel();
    looks.abandon();
    words.set("");
    to.set("");
    checked.set(null);
    settled = null;
  }

  /** Sends, if it can be. */
  public void submit() {
    ContactContext mine = context.get();
    OutboundDraft draft = outbound();
    if (!canSubmit.get() || mine == null || draft == null) {
      return;
    }
    submitting = true;
    failed.set(false);
    review();
    UUID contactId = mine.contactId();
    work.run(
        () -> jobs.send(contactId, draft),
        answer -> answered(mine, answer),
        failure -> sendFailed(mine, failure));
  }

  private void answered(ContactContext mine, SendAnswer answer) {
    if (isIn(mine)) {
      submitting = false;
      take(answer);
      review();
    }
    if (answer instanceof SendAnswer.Waiting(OutgoingMessage message, Sentence words)) {
      mine.changed().run();
      mine.done()
          .accept(
              new ContactContext.Done(
                  Sentence.of("privacy.answer.done." + message.channel().name()), words, null));
    }
  }

  private void take(SendAnswer answer) {
    switch (answer) {
      case SendAnswer.Waiting waiting -> {
        quietly(this::clearEntries);
        sent.set(waiting.message());
        say.set(waiting.say());
      }
      case SendAnswer.Blocked blocked -> show(blocked.answer());
      case SendAnswer.Refused refused -> refusal.set(refused.say());
    }
  }

  private void sendFailed(ContactContext mine, Throwable failure) {
    LOG.error("A written answer was not kept for delivery; what was typed is kept", failure);
    if (isIn(mine)) {
      submitting = false;
      failed.set(true);
      review();
    }
  }

  private void changed() {
    ContactContext mine = context.get();
    if (!quiet && mine != null) {
      sent.set(null);
      refusal.set(null);
      mine.changed().run();
      review();
    }
  }

  /** Works out what follows from what is entered; what was found in other words does not count. */
  private void review() {
    ContactContext mine = context.get();
    OutboundDraft draft = outbound();
    if (!submitting) {
      look(mine, draft);
    }
    if (sent.get() == null) {
      say.set(null);
    }
    settle();
  }

  private void look(@Nullable ContactContext mine, @Nullable OutboundDraft draft) {
    typing.cancel();
    looks.abandon();
    asked = draft;
    if (mine == null || draft == null || draft.text().isBlank()) {
      checked.set(null);
      return;
    }
    if (draft.equals(settled) && checked.get() != null) {
      return;
    }
    UUID contactId = mine.contactId();
    typing.whenAtRest(() -> looks.ask(() -> jobs.look(contactId, draft)));
  }

  private void settle() {
    OutboundDraft draft = outbound();
    missing.set(draft == null ? "privacy.answer.missing.way" : whatIsMissing(draft));
    canSubmit.set(missing.get().isEmpty() && !submitting);
  }

  private String whatIsMissing(OutboundDraft draft) {
    OutboundAnswer found = checked.get();
    if (draft.text().isBlank()) {
      return "privacy.answer.missing.words";
    }
    if (draft.channel() == MessageChannel.MAIL && to.get().isBlank()) {
      return "privacy.answer.missing.to";
    }
    if (found == null || !draft.equals(settled)) {
      return "privacy.answer.missing.check";
    }
    return found.blocking().isEmpty() ? "" : "privacy.answer.missing.marked";
  }

  private void show(OutboundAnswer found) {
    settled = asked;
    checked.set(found);
    settle();
  }

  private void lookFailed(Throwable failure) {
    LOG.error("A written answer could not be checked; it stays here", failure);
    checked.set(null);
    settle();
  }

  private @Nullable OutboundDraft outbound() {
    MessageChannel way = way();
    boolean letter = way == MessageChannel.MAIL;
    return way == null
        ? null
        : new OutboundDraft(way, letter ? to.get().strip() : null, words.get());
  }

  private boolean isIn(ContactContext that) {
    ContactContext now = context.get();
    return now != null && now.contactId().equals(that.contactId());
  }

  private void quietly(Runnable change) {
    boolean before = quiet;
    quiet = true;
    change.run();
    quiet = before;
  }
}
