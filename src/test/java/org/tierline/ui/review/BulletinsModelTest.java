package org.tierline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierline.model.supervisor.BulletinAnswer;
import org.tierline.model.supervisor.BulletinSpan;
import org.tierline.service.supervisor.Bulletins;
import org.tierline.ui.common.BackgroundWork;

class BulletinsModelTest {
  private final FakeBulletinJobs jobs = new FakeBulletinJobs();
  private final List<Throwable> failures = new ArrayList<>();
  private final BulletinsModel model =
      new BulletinsModel(jobs, BackgroundWork.atOnce(failures::add));

  @Test
  void it_is_sent_once_it_has_words_and_not_too_many() {
    assertThat(model.readyBinding().get()).isFalse();
    model.send();
    model.wordsProperty().set("w".repeat(Bulletins.MOST + 1));
    assertThat(model.readyBinding().get()).isFalse();
    model.wordsProperty().set(" Printer down. ");
    model.spanProperty().set(BulletinSpan.WEEK);
    model.send();
    assertThat(jobs.calls).containsExactly("write 1 WEEK  Printer down. ");
    assertThat(model.wordsProperty().get()).isEmpty();
    assertThat(model.answerProperty().get()).isEqualTo(jobs.answer);
  }

  @Test
  void what_is_refused_stays_as_it_was_typed() {
    jobs.answer = BulletinAnswer.refused("say.bulletin.case");
    model.wordsProperty().set("IOE0912345678");
    model.send();
    assertThat(model.wordsProperty().get()).isEqualTo("IOE0912345678");
    assertThat(model.answerProperty().get()).isEqualTo(jobs.answer);
  }

  @Test
  void after_a_failure_the_same_bulletin_is_sent_again_and_counts_once() {
    jobs.trouble = new IllegalStateException("the store is away");
    model.wordsProperty().set("Printer down.");
    model.send();
    assertThat(model.wordsProperty().get()).isEqualTo("Printer down.");
    jobs.trouble = null;
    model.send();
    assertThat(jobs.calls)
        .containsExactly("write 1 TODAY Printer down.", "write 1 TODAY Printer down.");
  }

  @Test
  void nothing_is_left_of_it_once_the_person_has_left() {
    jobs.fill(FakeReviewJobs.NOW);
    model.list().refresh();
    model.wordsProperty().set("half a wor");
    model.end();
    assertThat(model.wordsProperty().get()).isEmpty();
    assertThat(model.list().rows()).isEmpty();
  }
}
