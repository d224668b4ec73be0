package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.staff.Role;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** A claim that nobody touches for four hours is over at that minute, whoever looks (E5). */
class FallenClaimsTest {
  private static final Duration LASTS = Duration.ofHours(4);

  private final CallbackRig rig = new CallbackRig();
  private StaffSession omar;
  private StaffSession eve;
  private String number;
  private Instant claimedAt;

  @BeforeEach
  void anOfficerHoldsOneCaller() {
    StaffSession ana = rig.staff("ana", Role.TIER_1);
    omar = rig.staff("omar", Role.TIER_2);
    eve = rig.staff("eve", Role.TIER_2);
    number = rig.escalate(ana, rig.call(ana, CallbackRig.DALLAS), CallbackRig.DALLAS, null);
    rig.claim(omar);
    claimedAt = rig.desk.clock.instant();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void until_then_it_is_held_and_every_job_of_its_holder_goes_on() {
    rig.desk.clock.advance(LASTS.minusSeconds(1));
    assertThat(mine(omar)).containsExactly(number);
    assertThat(next(eve)).isEmpty();
    assertThat(rig.desk.services.callbackEnds().resolve(omar, number, "Answered.").rules())
        .containsExactly("E7");
  }

  @Test
  void lists_and_counts_show_it_as_free_at_once() {
    long due = rig.desk.services.escalations().dueToday();
    rig.desk.clock.advance(LASTS);
    assertThat(mine(omar)).isEmpty();
    assertThat(next(eve)).containsExactly(number);
    assertThat(next(omar)).containsExactly(number);
    assertThat(rig.desk.services.callbackList().counts(eve).fitMe()).isOne();
    assertThat(rig.desk.services.escalations().dueToday()).isEqualTo(due);
    assertThat(row(eve).state()).isEqualTo(EscalationState.WAITING);
    CallbackStory story = rig.desk.services.callbackStories().story(eve, number).orElseThrow();
    assertThat(story.told())
        .filteredOn(told -> told.kind() == CallbackStory.Kind.FELL_BACK)
        .extracting(CallbackStory.Told::at)
        .as("the note says when it was over, once")
        .containsExactly(claimedAt.plus(LASTS));
    assertThat(rig.desk.events(50).stream().map(AuditEvent::action))
        .containsOnlyOnce(AuditAction.ESCALATION_FELL_BACK);
  }

  @Test
  void the_first_look_alone_makes_it_free() {
    Map<String, Runnable> looks =
        Map.of(
            "counts", () -> rig.desk.services.callbackList().counts(eve),
            "due", () -> rig.desk.services.escalations().dueToday(),
            "story", () -> rig.desk.services.callbackStories().story(eve, number),
            "find", () -> rig.desk.services.callbackList().find(eve, number));
    looks.forEach((name, look) -> {
      rig.desk.clock.advance(LASTS);
      look.run();
      assertThat(stored()).as(name).isEqualTo(EscalationState.WAITING);
      rig.desk.services.callbackEnds().reassign(supervisor(), number, "", "omar");
      assertThat(stored()).isEqualTo(EscalationState.CLAIMED);
    });
  }

  @Test
  void whoever_held_it_is_refused_and_told_when_it_fell_back() {
    List<Supplier<Sentence>> jobs =
        List.of(
            () ->
                rig.desk
                    .services
                    .callbackAttempts()
                    .record(omar, number, AttemptOutcome.BUSY)
                    .say(),
            () ->
                ((OpenAnswer.Refused) rig.desk.services.callbackStart().start(omar, number)).say(),
            () -> rig.desk.services.callbackEnds().resolve(omar, number, "Done.").say(),
            () -> rig.desk.services.callbackEnds().returnToTier1(omar, number, "Back.").say(),
            () -> rig.desk.services.callbackEnds().reassign(omar, number, "", "eve").say());
    rig.desk.clock.advance(LASTS.plusMinutes(6));
    ZonedDateTime fell = claimedAt.plus(LASTS).atZone(BusinessCalendar.EASTERN);
    for (Supplier<Sentence> job : jobs) {
      assertThat(job.get()).isEqualTo(Sentence.of("say.callback.fellBack", fell));
    }
    assertThat(rig.claim(omar)).isEqualTo(number);
    assertThat(jobs.getFirst().get().key()).isEqualTo("say.attempt.recorded");
  }

  @Test
  void once_somebody_else_has_it_the_first_holder_hears_that_it_is_not_theirs() {
    rig.desk.clock.advance(LASTS);
    assertThat(rig.claim(eve)).isEqualTo(number);
    assertThat(rig.desk.services.callbackEnds().resolve(omar, number, "Done.").say().key())
        .isEqualTo("say.callback.notYours");
  }

  @Test
  void a_hand_is_free_again_for_whoever_gives_or_takes() {
    StaffSession ana = rig.desk.signIn("ana");
    for (int more = 0; more < 4; more++) {
      rig.escalate(ana, rig.call(ana, CallbackRig.DALLAS), CallbackRig.DALLAS, null);
      rig.claim(omar);
    }
    String sixth = rig.escalate(ana, rig.call(ana, CallbackRig.DALLAS), CallbackRig.DALLAS, null);
    StaffSession sue = supervisor();
    assertThat(rig.desk.services.callbackEnds().reassign(sue, sixth, "", "omar").say().key())
        .isEqualTo("say.callback.handsFull");
    rig.desk.clock.advance(LASTS);
    assertThat(rig.desk.services.callbackEnds().reassign(sue, sixth, "", "omar").say().key())
        .isEqualTo("say.callback.reassigned");
  }

  private StaffSession supervisor() {
    boolean known =
        rig.desk.services.staff().all().stream().anyMatch(one -> one.name().equals("sue"));
    return known ? rig.desk.signIn("sue") : rig.staff("sue", Role.SUPERVISOR);
  }

  private EscalationState stored() {
    return rig.desk
        .services
        .desk()
        .store()
        .read(t ->
            t.escalations()
                .find(ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, number).orElseThrow())
                .orElseThrow()
                .state());
  }

  private CallbackRow row(StaffSession officer) {
    return rig.desk.services.callbackList().find(officer, number).orElseThrow();
  }

  private List<String> mine(StaffSession officer) {
    return numbers(rig.desk.services.callbackList().mine(officer));
  }

  private List<String> next(StaffSession officer) {
    return numbers(rig.desk.services.callbackList().next(officer, CallbackFilter.FIT_ME, null, 9));
  }

  private static List<String> numbers(List<CallbackRow> rows) {
    return rows.stream().map(row -> row.typedNumber()).toList();
  }
}
