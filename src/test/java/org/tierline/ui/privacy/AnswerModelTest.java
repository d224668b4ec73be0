package org.tierline.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Channel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.forms.HandDebounce;

class AnswerModelTest {
  private final TestAnswerJobs jobs = new TestAnswerJobs();
  private final HandDebounce typing = new HandDebounce();
  private final List<Throwable> failures = new ArrayList<>();
  private final WrittenContact contact = new WrittenContact(Channel.EMAIL, "en");
  private final AnswerModel model =
      new AnswerModel(jobs, BackgroundWork.atOnce(failures::add), typing);

  @Test
  void theButtonIsShutUntilTheWordsAsTheyAreNowWereChecked() {
    model.open(contact.context());
    assertThat(model.missingProperty().get()).isEqualTo("privacy.answer.missing.words");
    model.words.set("Sign in to see the notice.");
    assertThat(model.missingProperty().get()).isEqualTo("privacy.answer.missing.check");
    typing.rest();
    assertThat(model.canSubmit().get()).isTrue();
    model.words.set("Sign in to see the notice. IOE0912345678");
    assertThat(model.canSubmit().get()).isFalse();
    assertThat(model.missingProperty().get()).isEqualTo("privacy.answer.missing.check");
    model.submit();
    assertThat(jobs.sent).isEmpty();
    typing.rest();
    assertThat(model.missingProperty().get()).isEqualTo("privacy.answer.missing.marked");
    assertThat(Objects.requireNonNull(model.checkedProperty().get()).blocking()).hasSize(1);
    model.submit();
    assertThat(jobs.sent).isEmpty();
  }

  @Test
  void whatIsSentIsToldAndForgotten() {
    model.open(contact.context());
    model.words.set("Sign in to see the notice.");
    typing.rest();
    model.submit();
    assertThat(jobs.sent)
        .containsExactly(
            new OutboundDraft(MessageChannel.EMAIL, null, "Sign in to see the notice."));
    assertThat(contact.done.getFirst().words().key()).isEqualTo("privacy.answer.done.EMAIL");
    assertThat(model.words.get()).isEmpty();
    assertThat(model.resultProperty().get()).isNotNull();
    assertThat(model.canSubmit().get()).isFalse();
    model.words.set("And more.");
    assertThat(model.resultProperty().get()).isNull();
  }

  @Test
  void whatIsToBeSaidGoesBehindWhatIsTypedAndIsCheckedLikeIt() {
    model.open(contact.context());
    model.write("Sign in to see the notice.");
    assertThat(model.words.get()).isEqualTo("Sign in to see the notice.");
    model.words.set("Dear Eva,\n");
    model.write("Sign in to see the notice.");
    assertThat(model.words.get()).isEqualTo("Dear Eva,\n\nSign in to see the notice.");
    assertThat(model.canSubmit().get()).isFalse();
    typing.rest();
    assertThat(model.canSubmit().get()).isTrue();
  }

  @Test
  void aLetterAsksForTheAddress() {
    model.open(new WrittenContact(Channel.MAIL, "en").context());
    model.words.set("Sign in to see the notice.");
    typing.rest();
    assertThat(model.missingProperty().get()).isEqualTo("privacy.answer.missing.to");
    model.to.set("415 Oak Street, Dallas, TX 75201");
    typing.rest();
    model.submit();
    assertThat(jobs.sent)
        .extracting(OutboundDraft::to)
        .containsExactly("415 Oak Street, Dallas, TX 75201");
  }

  @Test
  void whatFailsOrIsRefusedKeepsEveryLetter() {
    model.open(contact.context());
    model.words.set("Sign in to see the notice.");
    typing.rest();
    jobs.broken = true;
    model.submit();
    assertThat(model.failedProperty().get()).isTrue();
    typing.rest();
    jobs.broken = false;
    jobs.refuses = true;
    model.submit();
    assertThat(model.refusalProperty().get()).isNotNull();
    assertThat(model.failedProperty().get()).isFalse();
    assertThat(model.words.get()).isEqualTo("Sign in to see the notice.");
    assertThat(contact.done).isEmpty();
  }

  @Test
  void aDraftComesBackAndNothingGoesToAnotherContact() {
    model.open(contact.context());
    model.words.set("Half an answer");
    Map<String, String> draft = model.draft();
    assertThat(contact.changes).isPositive();
    model.open(new WrittenContact(Channel.WEBFORM, "en").context());
    assertThat(model.words.get()).isEmpty();
    model.restore(draft);
    assertThat(model.words.get()).isEqualTo("Half an answer");
    model.clear();
    assertThat(model.draft()).isEmpty();
    assertThat(model.canSubmit().get()).isFalse();
  }

  @Test
  void aTelephoneCallIsNotAnsweredInWriting() {
    model.open(new WrittenContact(Channel.PHONE_DOMESTIC, "en").context());
    model.words.set("Hello");
    typing.rest();
    assertThat(jobs.looked).isEmpty();
    assertThat(model.missingProperty().get()).isEqualTo("privacy.answer.missing.way");
  }
}
