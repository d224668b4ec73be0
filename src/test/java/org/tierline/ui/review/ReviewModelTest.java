package org.tierline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.Sentence;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.ui.common.BackgroundWork;

/** The review without a toolkit. */
class ReviewModelTest {
  private final FakeReviewJobs jobs = FakeReviewJobs.busy();
  private final List<Throwable> failures = new ArrayList<>();
  private Instant now = FakeReviewJobs.NOW;
  private final ReviewModel model =
      new ReviewModel(jobs.all(), () -> now, BackgroundWork.atOnce(failures::add));
  private final GlassModel glass = model.glass();
  private final AuditModel audit = model.audit();

  @Test
  void glass_is_broken_only_with_a_number_a_reason_and_ten_characters() {
    fill("IOE0912345678", BreakGlassReason.COMPLAINT, "123456789");
    glass.breakGlass();
    fill("IOE09123", BreakGlassReason.COMPLAINT, "1234567890");
    glass.breakGlass();
    glass.numberProperty().set("IOE0912345678");
    glass.reasonProperty().set(null);
    glass.breakGlass();
    assertThat(jobs.calls).isEmpty();
    fill("ioe 0912 345 678", BreakGlassReason.COMPLAINT, "  1234567890 ");
    glass.breakGlass();
    assertThat(jobs.calls).containsExactly("open IOE0912345678 COMPLAINT 1234567890");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IOE0912345678", "IOE9999999999"})
  void a_number_that_cannot_be_opened_has_one_face(String number) {
    fill(number, BreakGlassReason.COMPLAINT, "1234567890");
    glass.breakGlass();
    assertThat(glass.openProperty().get()).isNull();
    assertThat(glass.noteProperty().get()).isEqualTo(Sentence.of("say.case.notOpen"));
    assertThat(glass.numberProperty().get()).isEqualTo(number);
    assertThat(glass.wordsProperty().get()).isEqualTo("1234567890");
  }

  @Test
  void a_case_is_taken_away_the_second_its_time_is_over() {
    open();
    now = now.plus(Duration.ofMinutes(30)).minusSeconds(1);
    model.tick();
    assertThat(glass.openProperty().get()).isNotNull();
    now = now.plusSeconds(1);
    model.tick();
    assertThat(glass.openProperty().get()).isNull();
    assertThat(glass.noteProperty().get()).isEqualTo(Sentence.of("review.glass.over"));
  }

  @Test
  void closing_shuts_it_in_the_store_and_leaves_nothing_of_it() {
    open();
    glass.close();
    glass.close();
    assertThat(jobs.calls).filteredOn("shut"::equals).hasSize(1);
    assertThat(glass.openProperty().get()).isNull();
    assertThat(glass.numberProperty().get()).isEmpty();
    assertThat(glass.wordsProperty().get()).isEmpty();
  }

  @Test
  void a_locked_desk_holds_no_case_and_an_unlocked_one_asks_anew() {
    open();
    look("IOE0912345678");
    model.cover();
    assertThat(glass.openProperty().get()).isNull();
    assertThat(audit.list().rows()).isEmpty();
    assertThat(audit.askedProperty().get()).isEmpty();
    assertThat(jobs.calls).doesNotContain("shut", "look");
    model.uncover();
    assertThat(jobs.calls).contains("look");
    assertThat(glass.openProperty().get()).isNotNull();
    model.cover();
    jobs.answer = null;
    model.uncover();
    assertThat(glass.openProperty().get()).isNull();
    assertThat(glass.noteProperty().get()).isEqualTo(Sentence.of("review.glass.ended"));
  }

  @Test
  void signing_out_closes_the_case_and_forgets_every_list() {
    model.show();
    open();
    look("IOE0912345678");
    model.end();
    assertThat(jobs.calls).contains("shut");
    assertThat(glass.openProperty().get()).isNull();
    assertThat(audit.list().rows()).isEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  void trouble_keeps_what_was_typed() {
    jobs.trouble = new IllegalStateException("the disk is full");
    fill("IOE0912345678", BreakGlassReason.COMPLAINT, "1234567890");
    glass.breakGlass();
    assertThat(glass.noteProperty().get()).isEqualTo(Sentence.of("review.glass.failed"));
    assertThat(glass.wordsProperty().get()).isEqualTo("1234567890");
    assertThat(glass.readyBinding().get()).isTrue();
  }

  @Test
  void an_unknown_number_and_a_case_nobody_opened_are_answered_alike() {
    look("IOE9999999999");
    assertThat(audit.troubleProperty().get()).isEqualTo(AuditModel.Trouble.NONE);
    assertThat(audit.list().emptyProperty().get()).isTrue();
    look("no number");
    assertThat(audit.troubleProperty().get()).isEqualTo(AuditModel.Trouble.NO_NUMBER);
    assertThat(audit.list().emptyProperty().get()).isFalse();
    assertThat(jobs.calls).containsExactly("who saw IOE9999999999");
  }

  @Test
  void the_record_is_read_page_by_page() {
    look("IOE0912345678");
    assertThat(audit.list().rows()).hasSize(20);
    audit.list().showMore();
    audit.list().showMore();
    audit.list().showMore();
    assertThat(audit.list().rows()).containsExactlyElementsOf(jobs.seen);
    assertThat(audit.list().moreProperty().get()).isFalse();
  }

  @Test
  void a_person_is_found_by_name_and_changing_the_question_forgets_the_answer() {
    look("IOE0912345678");
    audit.ofPersonProperty().set(true);
    assertThat(audit.list().rows()).isEmpty();
    assertThat(audit.typedProperty().get()).isEmpty();
    look("KEN");
    assertThat(audit.askedProperty().get()).isEqualTo("Ken Morales");
    assertThat(jobs.calls).contains("what saw 1");
    look("nobody at all");
    assertThat(audit.troubleProperty().get()).isEqualTo(AuditModel.Trouble.NOBODY);
    assertThat(audit.list().rows()).isEmpty();
  }

  private void open() {
    jobs.opens(now);
    fill("IOE0912345678", BreakGlassReason.COMPLAINT, "1234567890");
    glass.breakGlass();
    assertThat(glass.openProperty().get()).isNotNull();
  }

  private void look(String typed) {
    audit.typedProperty().set(typed);
    audit.look();
  }

  private void fill(String number, BreakGlassReason reason, String words) {
    glass.numberProperty().set(number);
    glass.reasonProperty().set(reason);
    glass.wordsProperty().set(words);
  }
}
