package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.OnBothStores;

/** Without a safe contact nothing is dialled: a supervisor who may know of it ends it (P8). */
@OnBothStores
class WithSupervisorTest {
  private final CallbackRig rig = new CallbackRig();
  private StaffSession ines;
  private StaffSession cleared;
  private StaffSession sam;
  private String number;

  @BeforeEach
  void anEscalationWithoutASafeContact() {
    StaffSession ana = rig.staff("ana", Role.TIER_1);
    rig.desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    rig.desk.add("sue", Role.SUPERVISOR, Clearance.SECTION_1367);
    // Who holds the key hands it on by signing in.
    ines = rig.desk.signIn("ines");
    cleared = rig.desk.signIn("sue");
    sam = rig.staff("sam", Role.SUPERVISOR);
    rig.desk.cases(Oversight.parkCase(CallbackRig.PROTECTED, "SECTION_1367"));
    number =
        rig.escalate(
            ana, rig.call(ana, CallbackRig.DALLAS), CallbackRig.DALLAS, CallbackRig.PROTECTED);
    rig.claim(ines);
    assertThat(rig.desk.services.callbackStart().start(ines, number))
        .isInstanceOf(OpenAnswer.Refused.class);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void a_cleared_supervisor_finds_it_takes_it_reads_it_and_ends_it() {
    assertThat(numbers(cleared)).containsExactly(number);
    assertThat(count(cleared)).isOne();
    assertThat(rig.desk.services.callbackStories().story(cleared, number))
        .as("nothing is told before somebody has it")
        .isEmpty();
    assertThat(take(cleared)).isInstanceOf(ClaimAnswer.Claimed.class);
    assertThat(rig.desk.services.callbackStories().story(cleared, number)).isPresent();
    assertThat(mine(cleared))
        .extracting(CallbackRow::state)
        .containsExactly(EscalationState.WITH_SUPERVISOR);
    assertThat(numbers(cleared)).as("nobody takes it twice").isEmpty();
    assertThat(take(cleared)).isInstanceOf(ClaimAnswer.None.class);
    assertThat(rig.desk.services.callbackEnds().resolve(cleared, number, "Wrote.").state())
        .isEqualTo(EscalationState.RESOLVED);
    assertThat(count(cleared)).isZero();
  }

  @Test
  void for_other_supervisors_it_is_somebody_whose_identity_is_open_and_nobody_for_officers() {
    assertThat(numbers(sam)).as("without its number (P7)").containsExactly("");
    assertThat(count(sam)).isOne();
    assertThat(numbers(ines)).isEmpty();
    assertThat(count(ines)).isZero();
    for (StaffSession other : List.of(sam, ines)) {
      assertThat(take(other)).isInstanceOf(ClaimAnswer.None.class);
    }
    assertThat(rig.desk.services.callbackList().find(sam, number)).isEmpty();
    assertThat(rig.desk.services.callbackEnds().resolve(sam, number, "x").say())
        .isEqualTo(rig.desk.services.callbackEnds().resolve(sam, "E-00000-00012", "x").say());
  }

  @Test
  void nothing_is_dialled_by_whoever_has_it_and_untouched_it_is_free_again() {
    take(cleared);
    assertThat(rig.desk.services.callbackStart().start(cleared, number))
        .isInstanceOf(OpenAnswer.Refused.class);
    assertThat(
            rig.desk
                .services
                .callbackAttempts()
                .record(cleared, number, AttemptOutcome.NO_ANSWER)
                .say()
                .key())
        .isEqualTo("say.callback.withSupervisor");
    rig.desk.clock.advance(Duration.ofHours(4));
    assertThat(mine(cleared)).isEmpty();
    assertThat(numbers(cleared)).containsExactly(number);
    assertThat(rig.desk.services.callbacks().claimNext(ines, null))
        .isInstanceOf(ClaimAnswer.None.class);
  }

  @Test
  void it_can_be_given_back_to_an_officer_who_fits() {
    take(cleared);
    assertThat(rig.desk.services.callbackEnds().reassign(cleared, number, "", "ines").state())
        .isEqualTo(EscalationState.CLAIMED);
    assertThat(mine(ines)).hasSize(1);
    assertThat(mine(cleared)).isEmpty();
  }

  private ClaimAnswer take(StaffSession session) {
    return rig.desk.services.callbacks().claimWithSupervisor(session);
  }

  private List<CallbackRow> mine(StaffSession session) {
    return rig.desk.services.callbackList().mine(session);
  }

  private long count(StaffSession session) {
    return rig.desk.services.callbackList().counts(session).withSupervisor();
  }

  private List<String> numbers(StaffSession session) {
    return rig
        .desk
        .services
        .callbackList()
        .next(session, CallbackFilter.WITH_SUPERVISOR, null, 9)
        .stream()
        .map(row -> row.typedNumber())
        .toList();
  }
}
