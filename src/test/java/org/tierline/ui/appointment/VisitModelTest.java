package org.tierline.ui.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.appointment.AppointmentOutcome;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.TypedDays;
import org.tierline.ui.forms.HandDebounce;
import org.tierline.ui.forms.TestContact;

class VisitModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final TestVisitJobs jobs = new TestVisitJobs();
  private final HandDebounce typing = new HandDebounce();
  private final TestContact contact = TestContact.of(List.of("case"));
  private final VisitModel model =
      new VisitModel(
          jobs,
          BackgroundWork.atOnce(VisitModelTest::fail),
          typing,
          InstantSource.fixed(TestContact.NOW));

  @Test
  void a_visit_is_asked_for_once_the_online_tool_was_offered() {
    ready(AppointmentReason.ADIT_STAMP);
    model.entries().toolOffered.set(false);
    assertThat(model.missingProperty().get()).isEqualTo("appointment.missing.tool");
    model.submit();
    assertThat(jobs.made).as("nothing goes past the tool").isEmpty();
    model.entries().toolOffered.set(true);
    typing.rest();
    model.submit();
    assertThat(jobs.made).singleElement().matches(AppointmentWish::toolOffered);
    assertThat(contact.done).hasSize(1);
    assertThat(contact.done.getFirst().number()).isEqualTo(TestVisitJobs.NUMBER);
    assertThat(contact.done.getFirst().say().key()).isEqualTo("say.visit.requested");
  }

  @Test
  void what_is_missing_is_told_in_turn() {
    model.open(contact.context());
    assertThat(model.missingProperty().get()).isEqualTo("appointment.missing.reason");
    model.entries().reason.valueProperty().set(AppointmentReason.EMERGENCY_TRAVEL_DOCUMENT);
    assertThat(model.missingProperty().get()).isEqualTo("appointment.missing.words");
    model.entries().words.valueProperty().set("Her mother is dying.");
    assertThat(model.missingProperty().get()).isEqualTo("appointment.missing.where");
    model.entries().zip.valueProperty().set("7520");
    assertThat(model.missingProperty().get()).isEqualTo("appointment.missing.zip");
    model.entries().zip.valueProperty().set("75201");
    model.entries().days.set("12/3, soon");
    assertThat(model.missingProperty().get()).isEqualTo("appointment.missing.days");
    model.entries().days.set("12/3");
    assertThat(model.missingProperty().get()).isEqualTo("appointment.missing.answer");
    typing.rest();
    assertThat(model.missingProperty().get()).isEqualTo("appointment.missing.tool");
    model.entries().toolOffered.set(true);
    assertThat(model.canSubmit().get()).isTrue();
  }

  @Test
  void wished_days_that_cannot_be_are_marked_and_do_not_stop_the_request() {
    ready(AppointmentReason.ADIT_STAMP);
    model.entries().days.set("11/28 11/29");
    typing.rest();
    assertThat(Objects.requireNonNull(model.previewProperty().get()).decision().marked())
        .extracting(marked -> marked.day())
        .containsExactly(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 29));
    assertThat(model.canSubmit().get()).isTrue();
  }

  @Test
  void what_to_bring_is_the_next_thing_to_say() {
    ready(AppointmentReason.ADIT_STAMP);
    assertThat(Objects.requireNonNull(model.sayProperty().get()).key())
        .isEqualTo("say.visit.possible");
    assertThat(Objects.requireNonNull(model.sayNextProperty().get()).key())
        .isEqualTo("say.visit.bring");
  }

  @Test
  void a_visit_that_is_not_needed_is_noted_with_the_way_that_serves() {
    jobs.outcome = AppointmentOutcome.NOT_NEEDED;
    ready(AppointmentReason.OTHER);
    model.entries().toolOffered.set(false);
    typing.rest();
    assertThat(model.canSubmit().get()).as("the tool is for visits alone").isTrue();
    assertThat(Objects.requireNonNull(model.sayProperty().get()).key())
        .isEqualTo("say.visit.way.status");
    model.submit();
    assertThat(contact.done).hasSize(1);
    assertThat(contact.done.getFirst().number()).isNull();
  }

  @Test
  void a_country_of_two_offices_asks_for_the_province() {
    jobs.outcome = AppointmentOutcome.REFERRED_INTERNATIONAL;
    jobs.sharedCountry = true;
    ready(AppointmentReason.ADIT_STAMP);
    model.entries().country.valueProperty().set("CN");
    typing.rest();
    assertThat(model.isShared()).isTrue();
    assertThat(model.missingProperty().get()).isEqualTo("appointment.missing.province");
    model.entries().province.set("Guangdong");
    jobs.sharedCountry = false;
    typing.rest();
    assertThat(model.canSubmit().get()).isTrue();
    assertThat(jobs.asked.getLast().province()).isEqualTo("Guangdong");
  }

  @Test
  void words_are_asked_about_only_where_they_decide() {
    ready(AppointmentReason.ADIT_STAMP);
    int before = jobs.asked.size();
    model.entries().words.valueProperty().set("The stamp has run out.");
    assertThat(typing.isWaiting()).isFalse();
    model.entries().reason.valueProperty().set(AppointmentReason.OTHER);
    typing.rest();
    model.entries().words.valueProperty().set("A certified copy.");
    typing.rest();
    assertThat(jobs.asked).hasSize(before + 2);
    assertThat(jobs.asked.getLast().words()).isEqualTo("A certified copy.");
  }

  @Test
  void case_and_notes_fill_the_form_until_somebody_types() {
    contact.openCase.set(TestContact.statusOnly());
    contact.notes.set("Caller: The card expired.");
    model.open(contact.context());
    assertThat(model.entries().receipt.get()).isEqualTo("IOE0912345678");
    assertThat(model.receiptVerifiedProperty().get()).as("nothing of it is kept unread").isTrue();
    model.entries().receipt.valueProperty().set("IOE0912345679");
    assertThat(model.receiptVerifiedProperty().get()).isFalse();
    assertThat(model.entries().words.get()).isEqualTo("The card expired.");
    model.entries().words.valueProperty().set("Mine.");
    contact.notes.set("Caller: other");
    assertThat(model.entries().words.get()).isEqualTo("Mine.");
  }

  @Test
  void what_was_typed_comes_back_and_is_forgotten() {
    ready(AppointmentReason.NACARA_203);
    model.entries().accommodation.set("Sign language");
    model.entries().days.set("12/8");
    Map<String, String> draft = model.draft();
    model.clear();
    assertThat(model.draft()).isEmpty();
    assertThat(model.canSubmit().get()).isFalse();
    model.open(contact.context());
    model.restore(draft);
    assertThat(model.draft()).isEqualTo(draft);
  }

  @Test
  void a_failure_keeps_every_letter_and_the_same_request_is_made_again() {
    ready(AppointmentReason.ADIT_STAMP);
    jobs.failure = new IllegalStateException("store away");
    model.submit();
    assertThat(model.failedProperty().get()).isTrue();
    assertThat(model.entries().zip.get()).isEqualTo("75201");
    jobs.failure = null;
    model.submit();
    assertThat(contact.done).hasSize(1);
    ready(AppointmentReason.ADIT_STAMP);
    model.submit();
    assertThat(jobs.made).extracting(AppointmentWish::key).doesNotHaveDuplicates().hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = AppointmentOutcome.class,
      names = {"REFUSED"})
  void at_a_locked_desk_nothing_is_noted(AppointmentOutcome outcome) {
    ready(AppointmentReason.ADIT_STAMP);
    jobs.outcome = outcome;
    model.submit();
    assertThat(contact.done).isEmpty();
    assertThat(model.entries().zip.get()).isEqualTo("75201");
  }

  @Test
  void days_without_a_year_are_the_next_ones() {
    assertThat(TypedDays.read("12/3, 1/5; 2026-12-08 12/3", TODAY))
        .contains(
            List.of(
                LocalDate.of(2026, 12, 3), LocalDate.of(2027, 1, 5), LocalDate.of(2026, 12, 8)));
    assertThat(TypedDays.read("  ", TODAY)).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"13/1", "2/30", "soon", "12/3/26", "2026-13-01", "99999999999/1"})
  void a_day_that_is_none_is_told(String typed) {
    assertThat(TypedDays.read(typed, TODAY)).isEqualTo(Optional.empty());
  }

  private void ready(AppointmentReason reason) {
    model.open(contact.context());
    model.entries().reason.valueProperty().set(reason);
    model.entries().words.valueProperty().set("Said so.");
    model.entries().zip.valueProperty().set("75201");
    model.entries().toolOffered.set(true);
    typing.rest();
  }

  private static void fail(Throwable failure) {
    if (!(failure instanceof IllegalStateException)) {
      throw new AssertionError(failure);
    }
  }
}
