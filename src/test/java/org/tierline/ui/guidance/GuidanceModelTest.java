package org.tierline.ui.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.assistant.EmmaOutcome;
import org.tierline.model.guidance.Article;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;

class GuidanceModelTest {
  private static final UUID CONTACT = new UUID(0, 7);

  private final FakeGuidanceJobs jobs = new FakeGuidanceJobs();
  private Language desk = Language.ENGLISH;
  private final GuidanceModel model =
      new GuidanceModel(
          jobs,
          BackgroundWork.atOnce(trouble -> {
            throw new AssertionError(trouble);
          }),
          () -> desk);

  @BeforeEach
  void shown() {
    model.ask();
  }

  @Test
  void allArticlesStandThereUntilSomethingIsAsked() {
    assertThat(model.foundProperty().get().articles()).hasSizeGreaterThan(60);
    assertThat(model.foundProperty().get().emma()).isNull();
  }

  @Test
  void theBestAnswerIsInHandAtOnceAndTheKeysTakeTheNext() {
    model.typedProperty().set("reschedule");
    assertThat(chosen().id()).isEqualTo("biometrics-reschedule");
    model.move(1);
    model.move(1);
    model.move(1);
    assertThat(chosen().id()).isEqualTo("oath-reschedule");
    model.move(-1);
    assertThat(chosen().id()).isEqualTo("interview-reschedule");
  }

  @Test
  void theArticleInHandStaysWhenItIsReadInTheOtherLanguage() {
    model.typedProperty().set("reschedule");
    model.move(1);
    model.switchSpeech();
    assertThat(chosen().id()).isEqualTo("interview-reschedule");
    assertThat(chosen().language()).isEqualTo("es");
    assertThat(model.speechProperty().get()).isEqualTo(Language.SPANISH);
  }

  @Test
  void titlesAreInTheLanguageOfTheDeskAndWordsInThatOfTheCaller() {
    desk = Language.SPANISH;
    model.typedProperty().set("fax");
    assertThat(chosen().language()).isEqualTo("en");
    GuidanceModel.Found found = model.foundProperty().get();
    assertThat(found.titleOf(chosen())).isEqualTo(jobs.titles("es").get("fax"));
    model.typedProperty().set("");
    assertThat(model.foundProperty().get().articles())
        .extracting(model.foundProperty().get()::titleOf)
        .isSorted();
  }

  @Test
  void anotherQuestionPutsItsOwnBestAnswerInHand() {
    model.typedProperty().set("reschedule");
    model.move(2);
    model.typedProperty().set("fax");
    assertThat(chosen().id()).isEqualTo("fax");
  }

  @Test
  void emmaIsAskedTheSame() {
    model.typedProperty().set("what is happening with my case");
    assertThat(Objects.requireNonNull(model.foundProperty().get().emma()).outcome())
        .isEqualTo(EmmaOutcome.HANDED_OVER);
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.give(CONTACT)).isEmpty();
  }

  @Test
  void anAnswerThatIsGivenIsNotedInTheContact() {
    model.typedProperty().set("fax");
    assertThat(model.give(CONTACT))
        .hasValueSatisfying(done -> {
          assertThat(done.words().gaps()).containsExactly(chosen().title());
          assertThat(done.say().gaps()).containsExactly(chosen().script());
        });
    assertThat(jobs.given).containsExactly(CONTACT + " fax");
  }

  @Test
  void nothingOfAQuestionStaysAfterTheContact() {
    model.typedProperty().set("fax");
    model.forget();
    assertThat(model.typedProperty().get()).isEmpty();
    assertThat(model.foundProperty().get().asked()).isEmpty();
  }

  private Article chosen() {
    return Objects.requireNonNull(model.chosenProperty().get());
  }
}
