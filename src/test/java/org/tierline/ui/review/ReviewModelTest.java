package org.tierline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.ui.common.BackgroundWork;

/** The review without a toolkit. */
class ReviewModelTest {
  private final FakeReviewJobs jobs = FakeReviewJobs.busy();
  private final List<Throwable> failures = new ArrayList<>();
  private Instant now = FakeReviewJobs.NOW;
  private final ReviewModel model =
      new ReviewModel(jobs.all(), () -> true, () -> now, BackgroundWork.atOnce(failures::add));
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
    assertThat(model.incidents().list().rows()).isEmpty();
    assertThat(model.gates().rows()).isEmpty();
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
  void unlocking_says_the_same_for_every_number() {
    UnlockModel unlock = model.unlock();
    for (String number : List.of("IOE0912345678", "IOE9999999999")) {
      unlock.numberProperty().set(number);
      assertThat(unlock.unlockedProperty().get()).isFalse();
      unlock.unlock();
      assertThat(unlock.unlockedProperty().get()).isTrue();
      assertThat(unlock.numberProperty().get()).isEmpty();
    }
    unlock.numberProperty().set("nothing");
    unlock.unlock();
    assertThat(jobs.calls).containsExactly("unlock IOE0912345678", "unlock IOE9999999999");
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

  @Test
  void an_incident_is_closed_with_words_and_goes() {
    model.show();
    IncidentsModel incidents = model.incidents();
    incidents.chooseFirst();
    incidents.close();
    incidents.wordsProperty().set("Caller was told no more than the form.");
    incidents.confirmedProperty().set(true);
    incidents.close();
    assertThat(jobs.calls).contains("close 1 true Caller was told no more than the form.");
    assertThat(incidents.list().rows()).hasSize(2);
    assertThat(incidents.chosenProperty().get()).isNull();
    jobs.faster = true;
    incidents.chooseFirst();
    incidents.wordsProperty().set("Nothing was told.....");
    incidents.close();
    assertThat(incidents.fasterProperty().get()).isTrue();
  }

  @Test
  void words_typed_for_one_incident_never_close_another() {
    model.show();
    IncidentsModel incidents = model.incidents();
    incidents.choose(jobs.incidents.get(0));
    incidents.wordsProperty().set("About the first one.");
    incidents.choose(jobs.incidents.get(1));
    assertThat(incidents.wordsProperty().get()).isEmpty();
  }

  @Test
  void lists_follow_the_store_while_the_screen_is_shown_only() {
    model.show();
    jobs.incident(9, "Letter to an old address", "Ken Morales", 55);
    now = now.plusSeconds(4);
    model.tick();
    assertThat(model.incidents().list().rows()).hasSize(3);
    model.changed(EnumSet.of(Topic.INCIDENTS));
    assertThat(model.incidents().list().rows()).hasSize(4);
    model.hide();
    jobs.incidents.clear();
    now = now.plusSeconds(60);
    model.tick();
    model.changed(EnumSet.of(Topic.INCIDENTS));
    assertThat(model.incidents().list().rows()).hasSize(4);
  }

  @Test
  void the_report_is_read_only_when_somebody_looks_at_it() {
    model.show();
    assertThat(jobs.calls).noneMatch(call -> call.startsWith("week"));
    model.partProperty().set(ReviewPart.REPORT);
    assertThat(jobs.calls).containsExactly("week 2026-11-23");
    model.report().list().showMore();
    model.report().list().showMore();
    assertThat(model.report().list().rows()).containsExactlyElementsOf(jobs.week);
    assertThat(model.report().figuresProperty().get()).containsEntry(ReportJobs.Kind.GLASS, 7);
    model.report().later();
    assertThat(jobs.calls).hasSize(1);
    model.report().earlier();
    assertThat(jobs.calls).contains("week 2026-11-16");
    assertThat(model.report().mondayProperty().get()).isEqualTo(LocalDate.parse("2026-11-16"));
    model.cover();
    assertThat(model.report().list().rows()).isEmpty();
    assertThat(model.report().figuresProperty().get()).isEmpty();
  }

  @Test
  void saving_the_report_says_what_came_of_it() {
    ReportModel report = model.report();
    report.export();
    assertThat(report.writtenProperty().get()).isNull();
    report.pathProperty().set("/tmp/there.csv");
    report.export();
    assertThat(report.writtenProperty().get()).isEqualTo(ReportModel.Written.IS_THERE);
    report.pathProperty().set("no \0 path");
    report.export();
    assertThat(report.writtenProperty().get()).isEqualTo(ReportModel.Written.NO_PATH);
    jobs.trouble = new IOException("read-only");
    report.pathProperty().set("/tmp/week.csv");
    report.export();
    assertThat(report.writtenProperty().get()).isEqualTo(ReportModel.Written.NO_PATH);
    jobs.trouble = null;
    report.export();
    assertThat(report.writtenProperty().get()).isEqualTo(ReportModel.Written.DONE);
    assertThat(failures).isEmpty();
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
