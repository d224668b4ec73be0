package org.tierline.ui.privacy;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
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
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.FormModel;
import org.tierline.ui.common.Latest;

/**
 * The state of a written answer: what is typed, what of it must not leave, what came of it. Needs
 * no toolkit; for one thread.
 */
public final class AnswerModel extends FormModel<OutgoingMessage> {
  private static final Logger LOG = LoggerFactory.getLogger(AnswerModel.class);

  final StringProperty words = new SimpleStringProperty("");
  final StringProperty to = new SimpleStringProperty("");

  private final AnswerJobs jobs;
  private final Debounce typing;
  private final Latest<OutboundAnswer> looks;
  private final ReadOnlyObjectWrapper<@Nullable OutboundAnswer> checked =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> refusal = new ReadOnlyObjectWrapper<>();
  private @Nullable OutboundDraft asked;
  private @Nullable OutboundDraft settled;

  /** A form that is in no contact yet. */
  public AnswerModel(AnswerJobs jobs, BackgroundWork work, Debounce typing) {
    super(work);
    this.jobs = jobs;
    this.typing = typing;
    looks = work.latest(this::show, this::lookFailed);
    words.subscribe((before, now) -> typed());
    to.subscribe((before, now) -> typed());
  }

  /** What was found in the words as they are now; null while that is not known. */
  public ReadOnlyObjectProperty<@Nullable OutboundAnswer> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  /** Why the last sending was refused, or null. */
  public ReadOnlyObjectProperty<@Nullable Sentence> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** The way the answer takes, or null where the contact is not a written one. */
  @Nullable MessageChannel way() {
    ContactContext mine = contextProperty().get();
    return mine == null ? null : WrittenAnswers.wayOf(mine.contact().get().channel()).orElse(null);
  }

  /** Puts words after what is typed, such as a general answer, to be gone over and sent. */
  void write(String said) {
    String typed = words.get().strip();
    words.set(typed.isEmpty() ? said : typed + "\n\n" + said);
  }

  @Override
  protected Subscription enter(ContactContext opened) {
    return Subscription.EMPTY;
  }

  @Override
  public Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    DraftMap.put(draft, "privacy.answer.words", words.get());
    DraftMap.put(draft, "privacy.answer.to", to.get());
    return draft;
  }

  @Override
  protected void putBack(Map<String, String> draft) {
    DraftMap.take(draft, "privacy.answer.words", words::set);
    DraftMap.take(draft, "privacy.answer.to", to::set);
  }

  @Override
  protected void forget() {
    typing.cancel();
    looks.abandon();
    words.set("");
    to.set("");
    checked.set(null);
    settled = null;
    refusal.set(null);
  }

  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    OutboundDraft draft = outbound();
    if (canSubmit().get() && mine != null && draft != null) {
      UUID contactId = mine.contactId();
      submit(() -> jobs.send(contactId, draft), this::take, answer -> tell(mine, answer));
    }
  }

  private void take(SendAnswer answer) {
    switch (answer) {
      case SendAnswer.Waiting waiting -> {
        finish(waiting.message());
        say(waiting.say(), null);
      }
      case SendAnswer.Blocked blocked -> show(blocked.answer());
      case SendAnswer.Refused refused -> refusal.set(refused.say());
    }
  }

  private static void tell(ContactContext mine, SendAnswer answer) {
    if (answer instanceof SendAnswer.Waiting(OutgoingMessage message, Sentence words)) {
      mine.changed().run();
      mine.done()
          .accept(
              new ContactContext.Done(
                  Sentence.of("privacy.answer.done." + message.channel().name()), words, null));
    }
  }

  private void typed() {
    refusal.set(null);
    changed();
  }

  /** Works out what follows from what is entered; what was found in other words does not count. */
  @Override
  protected void review() {
    if (!isSubmitting()) {
      look(contextProperty().get(), outbound());
    }
    if (resultProperty().get() == null) {
      say(null, null);
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
    settle(draft == null ? "privacy.answer.missing.way" : whatIsMissing(draft), true);
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
}
