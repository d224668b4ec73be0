package org.tierline.ui.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.Topic;
import org.tierline.model.appointment.AppointmentFilter;
import org.tierline.model.appointment.AppointmentState;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingAnswer.Outcome;
import org.tierline.service.appointment.AppointmentList.Line;
import org.tierline.ui.common.BackgroundWork;

/** Two desks, a clock of the office, and nothing typed that is lost. */
class SchedulingModelTest {
  private final TestAppointmentJobs jobs = new TestAppointmentJobs();
  private final AppointmentListModel list =
      new AppointmentListModel(
          jobs,
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }),
          InstantSource.fixed(TestAppointmentJobs.NOW));
  private final SchedulingModel model = list.inHand();

  @BeforeEach
  void show() {
    list.show();
    model.open(list.list().rows().getFirst());
  }

  @Test
  void the_first_wished_day_stands_there_and_the_time_is_asked_for() {
    assertThat(model.day.get()).isEqualTo("12/01/2026");
    model.schedule();
    assertThat(model.missingProperty().get()).isEqualTo("appointment.list.missing.when");
    assertThat(jobs.calls).isEmpty();
    model.time.set("9:30");
    assertThat(model.missingProperty().get()).isEmpty();
    model.officeAgreed.set(true);
    model.office.set(" ftw ");
    model.schedule();
    assertThat(jobs.calls).containsExactly("schedule 2026-12-01T09:30 ftw true");
    assertThat(outcome()).isEqualTo(Outcome.SCHEDULED);
  }

  @ParameterizedTest
  @CsvSource({"'', 9:30", "soon, 9:30", "'12/1, 12/2', 9:30", "12/1, ''", "12/1, 25:00"})
  void what_is_no_day_or_no_time_is_told_and_stays(String day, String time) {
    model.day.set(day);
    model.time.set(time);
    model.schedule();
    assertThat(jobs.calls).isEmpty();
    assertThat(model.missingProperty().get()).isEqualTo("appointment.list.missing.when");
    assertThat(model.day.get()).isEqualTo(day);
  }

  @Test
  void what_is_scheduled_leaves_one_list_and_comes_to_the_other() {
    model.time.set("10:30");
    model.schedule();
    assertThat(list.list().rows()).hasSize(1);
    list.filterProperty().set(AppointmentFilter.SCHEDULED);
    assertThat(list.list().rows()).hasSize(1);
    model.open(list.list().rows().getFirst());
    assertThat(model.time.get()).as("on the clock of the office").isEqualTo("10:30");
    model.time.set("11:00");
    model.schedule();
    assertThat(jobs.calls).hasSize(2);
  }

  @Test
  void another_desk_was_faster_and_both_versions_stand_side_by_side() {
    jobs.scheduleElsewhere();
    model.time.set("10:30");
    model.schedule();
    assertThat(outcome()).isEqualTo(Outcome.CHANGED_MEANWHILE);
    SchedulingModel.Conflict conflict = Objects.requireNonNull(model.conflictProperty().get());
    assertThat(conflict.theirs().request().state()).isEqualTo(AppointmentState.SCHEDULED);
    assertThat(Objects.requireNonNull(conflict.mine()).there()).hasToString("2026-12-01T10:30");
    assertThat(jobs.calls).as("nothing was overwritten").isEmpty();
    assertThat(model.time.get()).as("nothing typed is lost").isEqualTo("10:30");
  }

  @Test
  void having_seen_both_one_decides() {
    jobs.scheduleElsewhere();
    model.time.set("10:30");
    model.schedule();
    Objects.requireNonNull(model.conflictProperty().get()).again().run();
    assertThat(jobs.calls).containsExactly("schedule 2026-12-01T10:30 null false");
    assertThat(model.conflictProperty().get()).isNull();
  }

  @Test
  void or_leaves_the_other_one_as_it_is() {
    jobs.scheduleElsewhere();
    model.reason.set("The caller has moved.");
    model.cancel();
    assertThat(model.conflictProperty().get()).isNotNull();
    model.keepTheirs();
    assertThat(model.conflictProperty().get()).isNull();
    assertThat(jobs.calls).isEmpty();
    assertThat(line().request().state()).isEqualTo(AppointmentState.SCHEDULED);
  }

  @Test
  void declining_says_what_is_missing_and_then_what_to_say() {
    model.decline();
    assertThat(outcome()).isEqualTo(Outcome.REFUSED);
    model.reason.set("The card is in the mail.");
    model.decline();
    assertThat(outcome()).isEqualTo(Outcome.DECLINED);
    assertThat(list.list().rows()).hasSize(1);
  }

  @Test
  void taken_and_let_go() {
    model.take();
    assertThat(line().mine()).isTrue();
    assertThat(line().caller()).isNotNull();
    model.letGo();
    assertThat(line().mine()).isFalse();
    assertThat(jobs.calls).containsExactly("take", "letGo");
  }

  @Test
  void another_request_finds_nothing_of_the_one_before() {
    model.time.set("10:30");
    model.reason.set("Because.");
    model.officeAgreed.set(true);
    model.open(list.list().rows().getLast());
    assertThat(model.time.get() + model.reason.get()).isEmpty();
    assertThat(model.officeAgreed.get()).isFalse();
  }

  @Test
  void a_failure_keeps_every_letter() {
    jobs.fails = true;
    model.time.set("10:30");
    model.schedule();
    assertThat(Objects.requireNonNull(model.cameProperty().get()).say().key())
        .isEqualTo("appointment.list.failed");
    assertThat(model.time.get()).isEqualTo("10:30");
  }

  @Test
  void the_list_follows_the_store_while_it_is_shown() {
    jobs.scheduleElsewhere();
    list.changed(Set.of(Topic.CLOSINGS));
    assertThat(list.list().rows()).hasSize(2);
    list.changed(Set.of(Topic.APPOINTMENTS));
    assertThat(list.list().rows()).hasSize(1);
    list.end();
    assertThat(list.list().rows()).isEmpty();
    assertThat(model.lineProperty().get()).isNull();
  }

  private Line line() {
    return Objects.requireNonNull(model.lineProperty().get());
  }

  private Outcome outcome() {
    SchedulingAnswer came = Objects.requireNonNull(model.cameProperty().get());
    return came.outcome();
  }
}
