package org.tierline.service.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.office.ClosingAnswer;
import org.tierline.model.office.ClosingAnswer.Outcome;
import org.tierline.model.office.ClosingWish;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** A closing entered on the spot stands on the card; one that cannot be is told why (A3). */
class ClosingEntryTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

  private final Oversight desk = new Oversight();
  private StaffSession sam;

  @BeforeEach
  void people() {
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    sam = desk.signIn("sam");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private ClosingAnswer enter(
      StaffSession who,
      String office,
      LocalDate day,
      @Nullable String from,
      @Nullable String until) {
    return enter(who, office, day, from, until, "weather");
  }

  private ClosingAnswer enter(
      StaffSession who,
      String office,
      LocalDate day,
      @Nullable String from,
      @Nullable String until,
      String reason) {
    return desk.services
        .closingEntry()
        .enter(
            who,
            new ClosingWish(
                office,
                day,
                from == null ? null : LocalTime.parse(from),
                until == null ? null : LocalTime.parse(until),
                reason));
  }

  private String refusal(LocalDate day, @Nullable String from, @Nullable String until) {
    ClosingAnswer answer = enter(sam, "DAL", day, from, until);
    assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
    return answer.say().key();
  }

  @Test
  void it_stands_on_the_card_in_the_hours_of_the_office_and_on_record() {
    assertThat(enter(sam, " dal ", TODAY, "13:00", null).outcome()).isEqualTo(Outcome.ENTERED);
    assertThat(desk.events(1).getFirst().action()).isEqualTo(AuditAction.CLOSING_ENTERED);
    OfficeCard.Shut shut =
        Objects.requireNonNull(desk.services.officeCards().of("DAL", null).orElseThrow().shut());
    assertThat(shut.from().toLocalTime()).isEqualTo(LocalTime.parse("13:00"));
    assertThat(shut.from().getZone().getId()).isEqualTo("America/Chicago");
    assertThat(shut.closing().reason()).isEqualTo("weather");
  }

  @Test
  void a_whole_day_is_entered_by_an_administrator_too() {
    assertThat(enter(desk.tom, "DAL", TODAY, null, null).outcome()).isEqualTo(Outcome.ENTERED);
    OfficeCard.Shut shut =
        Objects.requireNonNull(desk.services.officeCards().of("DAL", null).orElseThrow().shut());
    assertThat(shut.allDay()).isTrue();
  }

  @Test
  void hours_that_cannot_be_are_told_and_nothing_is_stored() {
    assertThat(refusal(TODAY, "16:00", "13:00")).isEqualTo("say.closing.noTime");
    assertThat(refusal(TODAY, "13:00", "13:00")).isEqualTo("say.closing.noTime");
    assertThat(refusal(TODAY, null, "08:00")).isEqualTo("say.closing.over");
    assertThat(refusal(TODAY.minusDays(1), null, null)).isEqualTo("say.closing.over");
    assertThat(refusal(TODAY.plusDays(366), null, null)).isEqualTo("say.closing.tooFar");
    assertThat(enter(sam, "XXX", TODAY, null, null).say().key()).isEqualTo("say.closing.noOffice");
    assertThat(desk.services.officeCards().of("DAL", null).orElseThrow().shut()).isNull();
  }

  @Test
  void a_reason_tells_of_no_case_since_every_desk_reads_it() {
    assertThat(enter(sam, "DAL", TODAY, null, null, "IOE 0912 345 678").say().key())
        .isEqualTo("say.closing.case");
    assertThat(desk.services.officeCards().of("DAL", null).orElseThrow().shut()).isNull();
  }

  @Test
  void nobody_else_closes_an_office_nor_does_a_locked_desk() {
    assertThat(enter(desk.signIn("ana"), "DAL", TODAY, null, null).outcome())
        .isEqualTo(Outcome.REFUSED);
    desk.services.lock().lock(sam);
    assertThat(enter(sam, "DAL", TODAY, null, null).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(desk.services.officeCards().of("DAL", null).orElseThrow().shut()).isNull();
  }
}
