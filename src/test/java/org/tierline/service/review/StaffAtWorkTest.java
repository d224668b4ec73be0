package org.tierline.service.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Disposition;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.review.ReturnedRow;
import org.tierline.model.review.StaffLine;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffState;
import org.tierline.policy.review.Worked;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.OnBothStores;

/** Who works, for how long, by name; and what came back to Tier 1. */
@OnBothStores
class StaffAtWorkTest {
  private static final String PROTECTED = "EAC2190000001";

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession sam;

  @BeforeEach
  void people() {
    desk.add("eve", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.add("omar", Role.TIER_2, Clearance.SECTION_1367);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    sam = desk.signIn("sam");
    ana = desk.signIn("ana");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private StaffLine line(StaffSession looking, String name) {
    return desk.services.staffAtWork().look(looking).stream()
        .filter(line -> line.fullName().equals("Full " + name))
        .findFirst()
        .orElseThrow();
  }

  private void pass(long minutes) {
    desk.clock.advance(Duration.ofMinutes(minutes));
  }

  @Test
  void time_counts_while_somebody_is_signed_in_and_not_away() {
    pass(10);
    assertThat(line(sam, "ana").state()).isEqualTo(StaffState.READY);
    UUID contact = desk.call(ana);
    pass(20);
    assertThat(line(sam, "ana").state()).isEqualTo(StaffState.ON_CONTACT);
    desk.services.contacts().endCall(ana, contact);
    desk.services.contacts().close(ana, contact, Disposition.ANSWERED, "");
    desk.services.lock().lock(ana);
    pass(40);
    assertThat(line(sam, "ana").state()).isEqualTo(StaffState.AWAY);
    assertThat(line(sam, "ana").worked()).isEqualTo(Duration.ofMinutes(30));
    desk.unlock(ana);
    pass(5);
    assertThat(line(sam, "ana").worked()).isEqualTo(Duration.ofMinutes(35));
    desk.services.signIn().signOut(ana);
    pass(100);
    assertThat(line(sam, "ana").worked()).isEqualTo(Duration.ofMinutes(35));
    assertThat(line(sam, "omar").state()).isEqualTo(StaffState.SIGNED_OUT);
    assertThat(line(sam, "omar").worked()).isZero();
  }

  @Test
  void a_desk_that_never_signed_out_adds_no_night_and_each_day_begins_anew() {
    pass(30);
    desk.clock.advance(Duration.ofDays(1));
    ana = desk.signIn("ana");
    pass(15);
    assertThat(line(sam, "ana").worked()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void a_span_is_cut_at_eastern_midnight_also_when_the_clocks_change() {
    Instant from = Instant.parse("2026-11-01T02:00:00Z");
    assertThat(Worked.byDay(from, from.plus(Duration.ofHours(30))))
        .containsExactly(
            Map.entry(LocalDate.parse("2026-10-31"), Duration.ofHours(2)),
            Map.entry(LocalDate.parse("2026-11-01"), Duration.ofHours(25)),
            Map.entry(LocalDate.parse("2026-11-02"), Duration.ofHours(3)));
    assertThat(Worked.byDay(from, from.minusSeconds(1))).isEmpty();
  }

  @Test
  void staff_stand_by_name_for_supervisors_only_and_administrators_are_not_among_them() {
    assertThat(desk.services.staffAtWork().look(sam))
        .extracting(StaffLine::fullName)
        .containsExactly("Full ana", "Full eve", "Full omar", "Full sam");
    assertThat(desk.services.staffAtWork().look(ana)).isEmpty();
    assertThat(desk.services.returns().page(ana, null, 5)).isEmpty();
  }

  /** Whoever was not verified counts alike, whatever the number is of (P7). */
  @Test
  void what_was_done_in_special_handling_is_counted_alike_for_all_eyes() {
    StaffSession eve = desk.signIn("eve");
    StaffSession omar = desk.signIn("omar");
    desk.cases(Oversight.parkCase(PROTECTED, "SECTION_1367"));
    escalate(EscalationReason.OTHER, PROTECTED);
    escalate(EscalationReason.OTHER, "IOE0000000009");
    while (desk.services.callbacks().claimNext(omar, null) instanceof ClaimAnswer.Claimed next) {
      desk.services.callbackEnds().resolve(omar, next.escalation().number().toString(), "Done.");
    }
    assertThat(line(sam, "omar").ended()).isEqualTo(2);
    assertThat(line(eve, "omar").ended()).isEqualTo(2);
  }

  @Test
  void what_came_back_stands_with_its_note_and_without_the_number_if_it_is_nobodys() {
    StaffSession eve = desk.signIn("eve");
    StaffSession omar = desk.signIn("omar");
    for (int i = 0; i < 3; i++) {
      escalate(i == 1 ? EscalationReason.IDENTITY : EscalationReason.OTHER, null);
      String number =
          ((ClaimAnswer.Claimed) desk.services.callbacks().claimNext(omar, null))
              .escalation()
              .number()
              .toString();
      desk.services.callbackEnds().returnToTier1(omar, number, "Ask for the letter first, " + i);
      pass(1);
    }
    List<ReturnedRow> first = desk.services.returns().page(sam, null, 2);
    List<ReturnedRow> second = desk.services.returns().page(sam, first.getLast(), 2);
    assertThat(first)
        .extracting(ReturnedRow::words)
        .containsExactly("Ask for the letter first, 2", null);
    assertThat(first.get(1).number()).isNull();
    assertThat(second)
        .extracting(ReturnedRow::words)
        .containsExactly("Ask for the letter first, 0");
    assertThat(first.getFirst().by()).isEqualTo("Full omar");
    assertThat(first.getFirst().to()).isEqualTo("Full ana");
    assertThat(desk.services.returns().page(eve, null, 9))
        .extracting(ReturnedRow::words)
        .doesNotContainNull();
  }

  private void escalate(EscalationReason reason, @Nullable String said) {
    UUID contact = desk.call(ana);
    desk.services
        .escalations()
        .escalate(
            ana,
            contact,
            new EscalationWish(
                EscalationClass.URGENT,
                reason,
                "wants an officer",
                said,
                new CallbackWish("+12145550143", "75201", List.of(), "en", false)));
  }
}
