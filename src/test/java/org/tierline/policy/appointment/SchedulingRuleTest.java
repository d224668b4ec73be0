package org.tierline.policy.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.AppointmentState;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingWish;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.staff.Role;
import org.tierline.policy.calendar.BusinessCalendar;

/** Who schedules, and why a visit cannot be scheduled so (A1, A3, V2). */
class SchedulingRuleTest {
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-12-08T16:00:00Z");
  private static final Instant SUNDAY = Instant.parse("2026-12-06T16:00:00Z");

  @ParameterizedTest
  @CsvSource({"TIER_1, V2 A1", "TIER_2, ''", "SUPERVISOR, ''", "ADMINISTRATOR, A1"})
  void officers_and_supervisors_schedule(Role role, String rules) {
    assertThat(
            SchedulingRule.notTheirs(role)
                .map(SchedulingAnswer::rules)
                .map(cited -> String.join(" ", cited))
                .orElse(""))
        .isEqualTo(rules);
  }

  @ParameterizedTest
  @CsvSource({
    "ADIT_STAMP, false, true, false, ''",
    "ADIT_STAMP, false, false, false, say.appointment.noOffice",
    "ADIT_STAMP, false, true, true, why.visit.weekend",
    "EMERGENCY_TRAVEL_DOCUMENT, false, true, false, say.appointment.officeDecides",
    "EMERGENCY_TRAVEL_DOCUMENT, true, true, false, ''",
    "EMERGENCY_ADVANCE_PAROLE, false, true, true, say.appointment.officeDecides"
  })
  void the_office_decides_urgent_ones_and_every_visit_has_an_office_and_a_day(
      AppointmentReason reason, boolean agreed, boolean known, boolean sunday, String why) {
    assertThat(refusal(reason, agreed, known, sunday ? SUNDAY : TUESDAY).map(Sentence::key))
        .isEqualTo(why.isEmpty() ? Optional.empty() : Optional.of(why));
  }

  @Test
  void a_code_that_is_none_is_told_as_such() {
    assertThat(
            SchedulingRule.refusal(
                request(AppointmentReason.ADIT_STAMP),
                new SchedulingWish(TUESDAY, "11:15", false, null),
                null,
                new DayRule(new BusinessCalendar(Map.of()), List.of(), BusinessCalendar.EASTERN),
                NOW))
        .contains(Sentence.of("say.appointment.noSuchOffice", "11:15"));
  }

  @Test
  void the_time_is_said_on_the_clock_of_the_office() {
    assertThat(SchedulingRule.time(TUESDAY.atZone(BusinessCalendar.EASTERN))).isEqualTo("11:00");
  }

  private static Optional<Sentence> refusal(
      AppointmentReason reason, boolean agreed, boolean known, Instant at) {
    return SchedulingRule.refusal(
        request(reason),
        new SchedulingWish(at, null, agreed, null),
        known ? office() : null,
        new DayRule(new BusinessCalendar(Map.of()), List.of(), BusinessCalendar.EASTERN),
        NOW);
  }

  private static @Nullable Office office() {
    return new Office(
        "DAL",
        false,
        "Dallas",
        OfficeKind.FIELD_OFFICE,
        null,
        null,
        null,
        null,
        "US",
        null,
        null,
        null,
        "official");
  }

  private static AppointmentRequest request(AppointmentReason reason) {
    return new AppointmentRequest(
        new UUID(0, 1),
        ReadAloudNumber.of(ReadAloudNumber.APPOINTMENT, "7K3M9QX2T"),
        reason,
        AppointmentState.REQUESTED,
        new UUID(0, 2),
        new UUID(0, 3),
        "DAL",
        null,
        "",
        "",
        List.of(),
        true,
        false,
        false,
        NOW,
        null,
        null,
        null,
        false,
        "",
        1);
  }
}
