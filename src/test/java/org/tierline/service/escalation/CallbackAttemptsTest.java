package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.escalation.AttemptAnswer;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** What becomes of a caller whom nobody reaches (E6, P8). */
class CallbackAttemptsTest {
  private static final String NUMBER = "EAC2190000001";

  private final Oversight desk = new Oversight();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void who_was_not_reached_is_written_to_without_a_fact_of_the_case() {
    StaffSession officer = staff("omar", Role.TIER_2);
    desk.cases(Oversight.parkCase(NUMBER, "NONE"));
    UUID call = call(staff("ana", Role.TIER_1), NUMBER);
    String escalation = claimed(officer);
    AttemptAnswer last = useUp(officer, escalation);
    assertThat(last.state()).isEqualTo(EscalationState.UNREACHED);
    List<OutgoingMessage> letters = letters(call);
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().to()).isEqualTo("lee@example.org");
    assertThat(letters.getFirst().words())
        .contains(escalation.substring(2, 3))
        .doesNotContain(NUMBER, "I-90", "Park", "OTHER");
    assertThat(desk.services.callbacks().claimNext(officer, null))
        .as("nobody is given the caller before the caller asks")
        .isInstanceOf(ClaimAnswer.None.class);
  }

  @Test
  void in_special_handling_attempts_leave_nothing_behind_and_end_silently() {
    StaffSession officer = staff("ines", Role.TIER_2, Clearance.SECTION_1367);
    desk.cases(Oversight.parkCase(NUMBER, "SECTION_1367"));
    UUID call = call(staff("ana", Role.TIER_1), NUMBER);
    String escalation = claimed(officer);
    for (AttemptOutcome words : List.of(AttemptOutcome.VOICEMAIL, AttemptOutcome.EMAILED)) {
      AttemptAnswer refused = attempt(officer, escalation, words);
      assertThat(refused.outcome()).isEqualTo(AttemptAnswer.Outcome.REFUSED);
      assertThat(refused.rules()).containsExactly("P8");
      assertThat(refused.attemptsLeft()).isEqualTo(2);
    }
    assertThat(useUp(officer, escalation).state()).isEqualTo(EscalationState.UNREACHED);
    assertThat(letters(call)).isEmpty();
    assertThat(desk.services.callbackEnds().returnToTier1(officer, escalation, "Not here.").rules())
        .as("nobody holds it any more")
        .containsExactly("E5");
  }

  @Test
  void an_uncleared_officer_is_told_the_same_of_special_handling_as_of_no_number() {
    StaffSession cleared = staff("ines", Role.TIER_2, Clearance.SECTION_1367);
    desk.cases(Oversight.parkCase(NUMBER, "SECTION_1367"));
    call(staff("ana", Role.TIER_1), NUMBER);
    String escalation = claimed(cleared);
    StaffSession other = staff("omar", Role.TIER_2);
    AttemptAnswer there = attempt(other, escalation, AttemptOutcome.BUSY);
    assertThat(there).isEqualTo(attempt(other, "E-00000-00000", AttemptOutcome.BUSY));
    assertThat(desk.services.callbackEnds().reassign(cleared, escalation, "", "omar").rules())
        .as("a colleague without the clearance cannot take it")
        .containsExactly("E5");
  }

  private StaffSession staff(String name, Role role, Clearance... clearances) {
    desk.add(name, role, clearances);
    return desk.signIn(name);
  }

  /** A call in which a case was said and an escalation made. */
  private UUID call(StaffSession ana, @Nullable String receiptNumber) {
    OpenAnswer answer =
        desk.services
            .contacts()
            .open(
                ana,
                Channel.PHONE_DOMESTIC,
                new Caller("Lee", "+12145550143", "lee@example.org", "75201", null, "en", null),
                Origin.STAFF);
    UUID call = ((OpenAnswer.Opened) answer).contact().id();
    desk.services.contacts().confirmPrompt(ana, call);
    CallbackWish callback = new CallbackWish("+12145550143", "75201", List.of(), "en", false);
    desk.services
        .escalations()
        .escalate(
            ana,
            call,
            new EscalationWish(
                EscalationClass.REGULAR,
                EscalationReason.OTHER,
                "Asks about OTHER.",
                receiptNumber,
                callback));
    return call;
  }

  private String claimed(StaffSession officer) {
    ClaimAnswer answer = desk.services.callbacks().claimNext(officer, null);
    return ((ClaimAnswer.Claimed) answer).escalation().number().toString();
  }

  private AttemptAnswer useUp(StaffSession officer, String escalation) {
    assertThat(attempt(officer, escalation, AttemptOutcome.NO_ANSWER).attemptsLeft()).isOne();
    desk.clock.advance(Duration.ofMinutes(210));
    return attempt(officer, escalation, AttemptOutcome.NO_ANSWER);
  }

  private AttemptAnswer attempt(StaffSession officer, String escalation, AttemptOutcome outcome) {
    return desk.services.callbackAttempts().record(officer, escalation, outcome);
  }

  private List<OutgoingMessage> letters(UUID contact) {
    return desk.services.desk().store().read(t -> t.messages().ofContact(contact));
  }
}
