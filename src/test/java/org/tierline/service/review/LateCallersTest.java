package org.tierline.service.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.review.LateCounts;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** Who is late or about to be: counts that agree with the list, and nothing of who is protected. */
class LateCallersTest {
  private static final String PROTECTED = "EAC2190000001";

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession omar;
  private StaffSession sam;
  private StaffSession eve;

  @BeforeEach
  void people() {
    desk.add("eve", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.add("omar", Role.TIER_2, Clearance.SECTION_1367);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    again();
    desk.cases(Oversight.parkCase(PROTECTED, "SECTION_1367"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void again() {
    eve = desk.signIn("eve");
    omar = desk.signIn("omar");
    sam = desk.signIn("sam");
    ana = desk.signIn("ana");
  }

  private void escalate(
      EscalationClass escalationClass, EscalationReason reason, @Nullable String said) {
    UUID contact = desk.call(ana);
    desk.services
        .escalations()
        .escalate(
            ana,
            contact,
            new EscalationWish(
                escalationClass,
                reason,
                "wants an officer",
                said,
                new CallbackWish("+12145550143", "75201", List.of(), "en", false)));
  }

  private List<LateRow> all(StaffSession who, LateGroup group, int page) {
    List<LateRow> rows = new ArrayList<>();
    List<LateRow> next;
    do {
      next = desk.services.late().page(who, group, rows.isEmpty() ? null : rows.getLast(), page);
      rows.addAll(next);
    } while (!next.isEmpty());
    return rows;
  }

  private void agree(StaffSession who) {
    LateCounts counts = desk.services.late().counts(who);
    for (LateGroup group : LateGroup.values()) {
      assertThat(all(who, group, 3))
          .as("%s of %s", group, who.staff().name())
          .hasSize(Math.toIntExact(counts.of(group)))
          .doesNotHaveDuplicates()
          .isSortedAccordingTo((one, other) -> one.due().compareTo(other.due()));
    }
  }

  @Test
  void the_counts_agree_with_the_list_for_everybody_on_each_day() {
    Random random = new Random(5);
    long seen = 0;
    for (int day = 0; day < 9; day++) {
      for (int i = 0; i < 5; i++) {
        escalate(
            EscalationClass.URGENT,
            random.nextBoolean() ? EscalationReason.OTHER : EscalationReason.IDENTITY,
            random.nextInt(3) == 0 ? PROTECTED : null);
      }
      if (desk.services.callbacks().claimNext(omar, null) instanceof ClaimAnswer.Claimed claimed
          && day % 2 == 0) {
        desk.services
            .callbackEnds()
            .resolve(omar, claimed.escalation().number().toString(), "Done.");
      }
      agree(sam);
      agree(eve);
      LateCounts counts = desk.services.late().counts(eve);
      seen += counts.late() * counts.today() * counts.next();
      desk.clock.advance(Duration.ofDays(1));
      again();
    }
    assertThat(seen).as("all three groups were filled").isPositive();
  }

  @Test
  void who_is_reached_is_late_no_more() {
    escalate(EscalationClass.URGENT, EscalationReason.OTHER, null);
    desk.clock.advance(Duration.ofDays(7));
    again();
    assertThat(all(sam, LateGroup.LATE, 9)).hasSize(1);
    String number =
        ((ClaimAnswer.Claimed) desk.services.callbacks().claimNext(omar, null))
            .escalation()
            .number()
            .toString();
    assertThat(all(sam, LateGroup.LATE, 9))
        .extracting(LateCallersTest::holder)
        .containsExactly("Full omar");
    desk.services.callbackAttempts().record(omar, number, AttemptOutcome.NO_ANSWER);
    assertThat(all(sam, LateGroup.LATE, 9)).hasSize(1);
    desk.services.callbackStart().start(omar, number);
    desk.services.callbackAttempts().record(omar, number, AttemptOutcome.REACHED);
    assertThat(all(sam, LateGroup.LATE, 9)).isEmpty();
    assertThat(desk.services.late().counts(sam).late()).isZero();
  }

  @Test
  void without_the_clearance_whoever_said_a_number_is_nobody_in_every_queue() {
    escalate(EscalationClass.URGENT, EscalationReason.OTHER, null);
    escalate(EscalationClass.URGENT, EscalationReason.OTHER, PROTECTED);
    escalate(EscalationClass.URGENT, EscalationReason.IDENTITY, PROTECTED);
    escalate(EscalationClass.URGENT, EscalationReason.IDENTITY, null);
    desk.clock.advance(Duration.ofDays(7));
    again();
    assertThat(desk.services.late().counts(sam).late()).isEqualTo(4);
    assertThat(desk.services.late().counts(eve).late()).isEqualTo(4);
    while (desk.services.callbacks().claimNext(omar, null) instanceof ClaimAnswer.Claimed) {
      assertThat(all(sam, LateGroup.LATE, 9)).hasSize(4);
    }
    List<LateRow> hidden =
        all(sam, LateGroup.LATE, 9).stream()
            .filter(row -> reason(row) == EscalationReason.IDENTITY)
            .toList();
    assertThat(hidden).hasSize(3).extracting(LateRow::number).containsOnlyNulls();
    assertThat(hidden).extracting(LateCallersTest::holder).containsOnlyNulls();
    assertThat(all(eve, LateGroup.LATE, 9)).extracting(LateRow::number).doesNotContainNull();
  }

  @Test
  void nobody_else_is_told_anything_nor_is_a_locked_desk() {
    escalate(EscalationClass.URGENT, EscalationReason.OTHER, null);
    desk.clock.advance(Duration.ofDays(7));
    again();
    desk.services.lock().lock(sam);
    for (StaffSession other : List.of(ana, omar, desk.tom, sam)) {
      assertThat(desk.services.late().counts(other).late()).isZero();
      assertThat(all(other, LateGroup.LATE, 9)).isEmpty();
    }
  }

  private static @Nullable EscalationReason reason(LateRow row) {
    return ((LateRow.Caller) row.what()).reason();
  }

  private static @Nullable String holder(LateRow row) {
    return ((LateRow.Caller) row.what()).holder();
  }
}
