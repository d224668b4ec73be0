package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.AttemptAnswer;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Oversight;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** No telephone rings outside the hours, also not hours after it was claimed (E3). */
class DialHoursTest {
  private static final Instant AFTER_HOURS = Instant.parse("2026-11-24T23:33:00Z");
  private static final Instant OPENS = Instant.parse("2026-11-25T14:00:00Z");
  private static final Instant SAFE_OPENS = Instant.parse("2026-11-24T18:00:00Z");

  private final CallbackRig rig = new CallbackRig();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void a_caller_is_not_dialled_after_hours_and_the_officer_hears_from_when() {
    StaffSession omar = rig.staff("omar", Role.TIER_2);
    String number = claimedJustBefore(omar, AFTER_HOURS);
    Sentence notNow = Sentence.of("say.callback.notNow", OPENS.atZone(BusinessCalendar.EASTERN));
    assertThat(start(omar, number)).isEqualTo(new OpenAnswer.Refused(notNow, List.of("E3")));
    for (AttemptOutcome outcome : AttemptOutcome.values()) {
      AttemptAnswer answer = attempt(omar, number, outcome);
      if (outcome == AttemptOutcome.EMAILED) {
        assertThat(answer.outcome()).isEqualTo(AttemptAnswer.Outcome.RECORDED);
      } else {
        assertThat(answer.outcome()).as(outcome.name()).isEqualTo(AttemptAnswer.Outcome.REFUSED);
        assertThat(answer.say()).isEqualTo(notNow);
        assertThat(answer.nextCallableFrom()).isEqualTo(OPENS);
        assertThat(answer.attemptsLeft()).isEqualTo(2);
        assertThat(answer.rules()).containsExactly("E3");
      }
    }
  }

  @Test
  void a_call_that_was_dialled_in_time_can_still_be_noted_and_taken() {
    StaffSession omar = rig.staff("omar", Role.TIER_2);
    String number = claimedJustBefore(omar, Instant.parse("2026-11-24T23:31:00Z"));
    assertThat(attempt(omar, number, AttemptOutcome.BUSY).outcome())
        .isEqualTo(AttemptAnswer.Outcome.RECORDED);
    assertThat(start(omar, number)).isInstanceOf(OpenAnswer.Opened.class);
  }

  @Test
  void whoever_was_not_reached_is_not_called_again_at_night() {
    StaffSession omar = rig.staff("omar", Role.TIER_2);
    String number = claimed(omar);
    attempt(omar, number, AttemptOutcome.NO_ANSWER);
    rig.desk.clock.advance(Duration.ofMinutes(210));
    attempt(omar, number, AttemptOutcome.NO_ANSWER);
    rig.desk.clock.advance(Duration.between(rig.desk.clock.instant(), AFTER_HOURS));
    assertThat(start(omar, number)).isInstanceOf(OpenAnswer.Refused.class);
    rig.desk.clock.advance(Duration.between(AFTER_HOURS, OPENS));
    assertThat(start(omar, number)).isInstanceOf(OpenAnswer.Opened.class);
  }

  @Test
  void in_special_handling_the_hours_of_the_safe_contact_decide_and_no_time_is_told() {
    StaffSession ines = rig.staff("ines", Role.TIER_2, Clearance.SECTION_1367);
    safeContact(CallbackRig.HONOLULU);
    String number = claimed(ines);
    OpenAnswer refused = start(ines, number);
    assertThat(refused)
        .as("it is ten in the morning where the caller said, five where the telephone rings")
        .isEqualTo(
            new OpenAnswer.Refused(Sentence.of("say.callback.safeNotNow"), List.of("E3", "P8")));
    AttemptAnswer attempt = attempt(ines, number, AttemptOutcome.NO_ANSWER);
    assertThat(attempt.say()).isEqualTo(Sentence.of("say.callback.safeNotNow"));
    assertThat(attempt.nextCallableFrom()).isNull();
    assertThat(rig.desk.services.callbackList().mine(ines)).hasSize(1);
    rig.desk.clock.advance(Duration.between(rig.desk.clock.instant(), SAFE_OPENS));
    assertThat(start(ines, number)).isInstanceOf(OpenAnswer.Opened.class);
    assertThat(attempt(ines, number, AttemptOutcome.NO_ANSWER).outcome())
        .isEqualTo(AttemptAnswer.Outcome.RECORDED);
  }

  @Test
  void a_safe_contact_tied_to_no_place_is_dialled_in_the_hours_that_were_told() {
    StaffSession ines = rig.staff("ines", Role.TIER_2, Clearance.SECTION_1367);
    safeContact("+18005550143");
    assertThat(start(ines, claimed(ines))).isInstanceOf(OpenAnswer.Opened.class);
  }

  private void safeContact(String phone) {
    rig.desk.cases(
        Oversight.parkCase(CallbackRig.PROTECTED, "SECTION_1367")
            .replaceFirst("\\}$", ",\"safeContact\":{\"phone\":\"" + phone + "\"}}"));
  }

  private String claimed(StaffSession officer) {
    StaffSession ana = rig.staff("ana", Role.TIER_1);
    boolean special = officer.staff().name().equals("ines");
    rig.escalate(
        ana,
        rig.call(ana, CallbackRig.DALLAS),
        CallbackRig.DALLAS,
        special ? CallbackRig.PROTECTED : null);
    return rig.claim(officer);
  }

  private String claimedJustBefore(StaffSession officer, Instant then) {
    rig.desk.clock.advance(
        Duration.between(rig.desk.clock.instant(), then.minus(Duration.ofHours(1))));
    String number = claimed(officer);
    rig.desk.clock.advance(Duration.ofHours(1));
    return number;
  }

  private OpenAnswer start(StaffSession officer, String number) {
    return rig.desk.services.callbackStart().start(officer, number);
  }

  private AttemptAnswer attempt(StaffSession officer, String number, AttemptOutcome outcome) {
    return rig.desk.services.callbackAttempts().record(officer, number, outcome);
  }
}
