package org.tierline.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.app.Services;
import org.tierline.model.appointment.AppointmentFilter;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.AppointmentState;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingAnswer.Outcome;
import org.tierline.model.appointment.SchedulingWish;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.appointment.AppointmentList.Line;
import org.tierline.service.staff.StaffSession;

/** Officers take, schedule, decline and cancel; nothing unseen is overwritten (A1, A3, P7, P8). */
class AppointmentsTest {
  private static final Instant TUESDAY = Instant.parse("2026-12-08T16:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2026-12-09T16:00:00Z");
  private static final String NUMBER = "EAC2190000001";

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession ben;
  private StaffSession cara;

  @BeforeEach
  void comeIn() {
    desk.add("ana", Role.TIER_1);
    desk.add("ben", Role.TIER_2);
    desk.add("cara", Role.TIER_2);
    ana = desk.signIn("ana");
    ben = desk.signIn("ben");
    cara = desk.signIn("cara");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void one_officer_has_a_request_in_hand_and_alone_is_told_who_called() {
    UUID id = ask(AppointmentReason.ADIT_STAMP, null);
    assertThat(line(ben).caller()).as("before it is taken").isNull();
    assertThat(desk.services.appointments().take(ben, id).outcome()).isEqualTo(Outcome.TAKEN);
    assertThat(Objects.requireNonNull(line(ben).caller()).phone()).isEqualTo("+12145550143");
    assertThat(line(cara).caller()).as("not to the others").isNull();
    assertThat(line(cara).inHandOfAnother()).isTrue();
    assertThat(desk.services.appointments().take(cara, id).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(schedule(cara, TUESDAY, null).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(desk.services.appointments().letGo(cara, id).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(desk.services.appointments().letGo(ben, id).outcome()).isEqualTo(Outcome.LET_GO);
    assertThat(desk.services.appointments().take(cara, id).outcome()).isEqualTo(Outcome.TAKEN);
  }

  @Test
  void after_four_hours_a_colleague_can_take_it() {
    UUID id = ask(AppointmentReason.ADIT_STAMP, null);
    desk.services.appointments().take(ben, id);
    desk.clock.advance(Duration.ofHours(4).minusSeconds(1));
    assertThat(desk.services.appointments().take(cara, id).outcome()).isEqualTo(Outcome.REFUSED);
    desk.clock.advance(Duration.ofSeconds(1));
    assertThat(desk.services.appointments().take(cara, id).outcome()).isEqualTo(Outcome.TAKEN);
  }

  @Test
  void the_later_of_two_desks_is_told_and_overwrites_nothing() {
    Services other = desk.anotherDesk();
    StaffSession there = Oversight.signInAt(other, "cara");
    ask(AppointmentReason.ADIT_STAMP, null);
    AppointmentRequest seen = line(ben).request();
    SchedulingAnswer first =
        other
            .scheduling()
            .schedule(
                there,
                seen.number().toString(),
                new SchedulingWish(TUESDAY, null, false, seen.version()));
    assertThat(first.outcome()).isEqualTo(Outcome.SCHEDULED);
    SchedulingAnswer later = schedule(ben, WEDNESDAY, seen.version());
    assertThat(later.outcome()).isEqualTo(Outcome.CHANGED_MEANWHILE);
    assertThat(later.state()).isEqualTo(AppointmentState.SCHEDULED);
    assertThat(end(ben, seen, true).outcome()).isEqualTo(Outcome.CHANGED_MEANWHILE);
    assertThat(end(ben, seen, false).outcome()).isEqualTo(Outcome.CHANGED_MEANWHILE);
    AppointmentRequest now = now(seen.id());
    assertThat(now.at()).isEqualTo(TUESDAY);
    assertThat(schedule(ben, WEDNESDAY, now.version()).outcome())
        .as("having seen it, the later one may decide")
        .isEqualTo(Outcome.SCHEDULED);
    assertThat(now(seen.id()).at()).isEqualTo(WEDNESDAY);
  }

  @Test
  void an_emergency_is_not_told_to_wait_as_any_other() {
    ask(AppointmentReason.EMERGENCY_ADVANCE_PAROLE, null);
    AppointmentRequest seen = line(ben).request();
    assertThat(told(ana, seen.number().toString())).isEqualTo("say.appointment.waits.urgent");
    desk.services.appointments().take(ben, seen.id());
    assertThat(told(ana, seen.number().toString())).isEqualTo("say.appointment.waits.urgent");
  }

  @Test
  void whoever_asks_with_the_number_is_told_how_it_stands() {
    ask(AppointmentReason.ADIT_STAMP, null);
    AppointmentRequest seen = line(ben).request();
    String number = seen.number().toString();
    assertThat(told(ana, number)).isEqualTo("say.appointment.waits");
    desk.services.appointments().take(ben, seen.id());
    assertThat(told(ana, number)).isEqualTo("say.appointment.waits");
    assertThat(schedule(ben, TUESDAY, null).outcome()).isEqualTo(Outcome.SCHEDULED);
    assertThat(told(ana, number)).isEqualTo("say.appointment.scheduled");
    assertThat(end(ben, now(seen.id()), false).outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(told(ana, number)).isEqualTo("say.appointment.cancelled");
    assertThat(told(ana, "AP-7K3M9QX2T0")).isEqualTo("say.appointment.none");
    assertThat(desk.services.appointmentList().told(ana, "AP-7K3M9QX2T1")).isEmpty();
    assertThat(desk.services.appointmentList().told(ana, "SR-7K3M9QX2T0")).isEmpty();
  }

  @Test
  void why_it_was_declined_is_told_only_where_nobody_else_may_have_called() {
    ask(AppointmentReason.ADIT_STAMP, null);
    String known = line(ben).request().number().toString();
    assertThat(desk.services.appointments().decline(ben, known, "By mail.", null).outcome())
        .isEqualTo(Outcome.DECLINED);
    assertThat(desk.services.appointmentList().told(ana, known).orElseThrow().gaps())
        .contains("By mail.");
    ask(AppointmentReason.ADIT_STAMP, NUMBER);
    String open = line(ben).request().number().toString();
    assertThat(desk.services.appointments().decline(ben, open, "By mail.", null).outcome())
        .isEqualTo(Outcome.DECLINED);
    assertThat(told(ana, open)).isEqualTo("say.appointment.declined.brief");
  }

  private String told(StaffSession who, String number) {
    return desk.services.appointmentList().told(who, number).orElseThrow().key();
  }

  @Test
  void declining_needs_a_reason_which_the_caller_hears() {
    ask(AppointmentReason.ADIT_STAMP, null);
    AppointmentRequest seen = line(ben).request();
    String number = seen.number().toString();
    assertThat(desk.services.appointments().decline(ben, number, " \n", null).say().key())
        .isEqualTo("say.appointment.reasonNeeded");
    SchedulingAnswer declined =
        desk.services.appointments().decline(ben, number, "The card is in the mail.", null);
    assertThat(declined.outcome()).isEqualTo(Outcome.DECLINED);
    assertThat(declined.say().gaps()).contains("The card is in the mail.");
    assertThat(list(ben, AppointmentFilter.WAITING)).isEmpty();
    assertThat(schedule(ben, seen, TUESDAY, null).outcome())
        .as("what is finished stays so")
        .isEqualTo(Outcome.REFUSED);
  }

  @Test
  void a_visit_that_is_scheduled_is_cancelled_or_moved_and_not_declined() {
    ask(AppointmentReason.ADIT_STAMP, null);
    AppointmentRequest seen = line(ben).request();
    assertThat(schedule(ben, seen, TUESDAY, null).outcome()).isEqualTo(Outcome.SCHEDULED);
    assertThat(end(ben, now(seen.id()), true).say().key())
        .isEqualTo("say.appointment.cancelInstead");
    assertThat(schedule(cara, seen, WEDNESDAY, null).outcome()).isEqualTo(Outcome.SCHEDULED);
    assertThat(list(ben, AppointmentFilter.SCHEDULED)).hasSize(1);
    assertThat(
            desk.services
                .appointments()
                .cancel(ben, seen.number().toString(), " \n", null)
                .say()
                .key())
        .as("somebody asks later why")
        .isEqualTo("say.appointment.cancelReason");
    assertThat(end(ben, now(seen.id()), false).outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(now(seen.id()).answer()).isEqualTo("Why.");
    assertThat(now(seen.id()).at()).as("nobody comes").isNull();
    assertThat(list(ben, AppointmentFilter.SCHEDULED)).isEmpty();
  }

  @Test
  void tier_1_and_administrators_see_and_decide_nothing() {
    UUID id = ask(AppointmentReason.ADIT_STAMP, null);
    AppointmentRequest seen = now(id);
    for (StaffSession other : List.of(ana, desk.tom)) {
      assertThat(list(other, AppointmentFilter.WAITING)).isEmpty();
      assertThat(desk.services.appointmentList().find(other, id)).isEmpty();
      assertThat(desk.services.appointments().take(other, id).outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(schedule(other, seen, TUESDAY, null).outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(end(other, seen, false).outcome()).isEqualTo(Outcome.REFUSED);
    }
  }

  @Test
  void with_a_number_that_was_not_verified_all_are_told_alike_whatever_it_belongs_to() {
    desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    desk.cases(Oversight.parkCase(NUMBER, "SECTION_1367"));
    UUID protectedOne = ask(AppointmentReason.ADIT_STAMP, NUMBER);
    UUID plain = ask(AppointmentReason.ADIT_STAMP, "EAC2190000002");
    for (UUID id : List.of(protectedOne, plain)) {
      desk.services.appointments().take(ben, id);
      Line told = desk.services.appointmentList().find(ben, id).orElseThrow();
      assertThat(told.request().words()).isEmpty();
      assertThat(told.caller()).as("nobody is called who was not verified").isNull();
      assertThat(told.request().isProtected()).isFalse();
    }
    StaffSession ines = desk.signIn("ines");
    assertThat(desk.services.appointmentList().find(ines, protectedOne))
        .hasValueSatisfying(line -> {
          assertThat(line.request().words()).isEqualTo("Said so.");
          assertThat(line.caller()).isNull();
        });
  }

  @Test
  void one_of_a_protected_caller_who_was_verified_is_as_absent_to_the_uncleared() {
    UUID id = ask(AppointmentReason.ADIT_STAMP, null);
    desk.meddle("UPDATE appointment_request SET is_protected = 1, identity_open = 0");
    assertThat(list(ben, AppointmentFilter.WAITING)).isEmpty();
    assertThat(desk.services.appointmentList().find(ben, id)).isEmpty();
    assertThat(desk.services.appointments().take(ben, id).say().key())
        .isEqualTo("say.appointment.none");
  }

  @Test
  void the_first_wished_day_on_which_somebody_is_received_is_told() {
    ask(
        AppointmentReason.ADIT_STAMP,
        null,
        List.of(
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2026, 11, 26),
            LocalDate.of(2026, 11, 28),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 2)));
    assertThat(line(ben).possible())
        .as("not a past day, Thanksgiving or a Saturday")
        .isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void where_no_wished_day_can_be_none_is_told() {
    ask(AppointmentReason.ADIT_STAMP, null, List.of(LocalDate.of(2026, 11, 28)));
    assertThat(line(ben).possible()).isNull();
  }

  private UUID ask(AppointmentReason reason, @Nullable String receipt) {
    return ask(reason, receipt, List.of());
  }

  private UUID ask(AppointmentReason reason, @Nullable String receipt, List<LocalDate> wished) {
    UUID key = desk.key();
    desk.services
        .visits()
        .request(
            ana,
            desk.call(ana, "+12145550143"),
            new AppointmentWish(
                key, reason, "Said so.", "75201", null, null, wished, receipt, "", true));
    return key;
  }

  private Line line(StaffSession who) {
    return list(who, AppointmentFilter.WAITING).getFirst();
  }

  private List<Line> list(StaffSession who, AppointmentFilter filter) {
    return desk.services.appointmentList().page(who, filter, null, 10);
  }

  private AppointmentRequest now(UUID id) {
    return desk.services.appointmentList().find(ben, id).orElseThrow().request();
  }

  private SchedulingAnswer schedule(StaffSession who, Instant at, @Nullable Long version) {
    return schedule(who, first(), at, version);
  }

  private AppointmentRequest first() {
    return list(ben, AppointmentFilter.WAITING).stream()
        .findFirst()
        .orElseGet(() -> list(ben, AppointmentFilter.SCHEDULED).getFirst())
        .request();
  }

  private SchedulingAnswer schedule(
      StaffSession who, AppointmentRequest request, Instant at, @Nullable Long version) {
    return desk.services
        .scheduling()
        .schedule(who, request.number().toString(), new SchedulingWish(at, null, false, version));
  }

  private SchedulingAnswer end(StaffSession who, AppointmentRequest seen, boolean decline) {
    String number = seen.number().toString();
    return decline
        ? desk.services.appointments().decline(who, number, "Why.", seen.version())
        : desk.services.appointments().cancel(who, number, "Why.", seen.version());
  }
}
