package org.tierline.service.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffState;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.supervisor.SupervisorRequests.Taken;

/** A supervisor takes over who asked for one, and verifies anew (V1, P10). */
class TakeOverTest {
  private static final String NUMBER = "IOE0000000001";
  private static final String PROTECTED = "EAC2190000001";

  private final Oversight desk = new Oversight();
  private StaffSession sam;
  private StaffSession ana;
  private UUID contact;

  @BeforeEach
  void aVerifiedCallerWaitsForASupervisor() {
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    desk.cases(Oversight.parkCase(NUMBER, "NONE"));
    sam = desk.signIn("sam");
    ana = desk.signIn("ana");
    contact = desk.call(ana);
    desk.verify(ana, contact, Oversight.said(NUMBER, "Lee Park"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void the_contact_is_the_supervisors_and_so_is_the_caller() {
    Contact taken = take(sam, ask(ana, contact)).contact().orElseThrow();
    assertThat(taken.id()).isEqualTo(contact);
    assertThat(taken.staffId()).isEqualTo(sam.id());
    assertThat(desk.services.history().unfinished(sam)).hasSize(1);
    assertThat(desk.services.history().unfinished(ana)).isEmpty();
    assertThat(state(ana)).isEqualTo(StaffState.READY);
    assertThat(state(sam)).isEqualTo(StaffState.ON_CONTACT);
    assertThat(desk.services.takeOver().isTaken(ana, contact)).isTrue();
  }

  @Test
  void nothing_of_a_case_is_open_until_the_supervisor_verified_anew() {
    take(sam, ask(ana, contact));
    assertThat(desk.services.gate().open(ana, contact)).isEmpty();
    assertThat(desk.services.gate().open(sam, contact)).isEmpty();
    for (StaffSession each : List.of(ana, sam)) {
      assertThat(desk.services.cases().open(each, contact, new ReceiptNumber(NUMBER)))
          .isInstanceOf(CaseAnswer.Refused.class);
    }
    VerificationAnswer again = desk.verify(sam, contact, Oversight.said(NUMBER, "Lee Park"));
    assertThat(again.outcome()).isEqualTo(VerificationOutcome.VERIFIED);
    assertThat(again.level()).isEqualTo(DisclosureLevel.CASE_DETAILS);
  }

  @Test
  void when_the_contact_is_closed_nobody_is_on_the_line_to_be_verified() {
    UUID another = desk.call(ana);
    desk.services.contacts().close(ana, another, Disposition.ANSWERED, "");
    VerificationAnswer answer = desk.verify(ana, another, Oversight.said(NUMBER, "Lee Park"));
    assertThat(answer.outcome()).isEqualTo(VerificationOutcome.REFUSED);
    assertThat(answer.rules()).containsExactly("P10");
    assertThat(desk.services.gate().open(ana, another)).isEmpty();
  }

  @Test
  void whoever_had_it_is_refused_at_the_gate_without_a_look_or_an_attempt() {
    take(sam, ask(ana, contact));
    VerificationAnswer answer = desk.verify(ana, contact, Oversight.said(NUMBER, "Lee Park"));
    assertThat(answer.outcome()).isEqualTo(VerificationOutcome.REFUSED);
    assertThat(answer.rules()).containsExactly("P10");
    assertThat(desk.services.gate().attemptsLeft(sam, contact)).isEqualTo(3);
    assertThat(desk.services.gate().open(sam, contact)).isEmpty();
    assertThatThrownBy(() -> desk.verify(sam, desk.call(ana), Oversight.said(NUMBER, "Lee")))
        .as("somebody else's contact that nobody took over is still nobody's business")
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_was_typed_last_goes_after_what_is_stored_and_is_written_once() {
    save(ana, "Says the card is late.");
    take(sam, ask(ana, contact));
    assertThat(desk.services.day().save(ana, stored(), Caller.UNKNOWN, "Too late"))
        .isEqualTo(new SaveAnswer.TakenOver());
    TakeOver takeOver = desk.services.takeOver();
    takeOver.leaveWords(ana, contact, "Says the card is late.");
    assertThat(stored().notes()).isEqualTo("Says the card is late.");
    takeOver.leaveWords(ana, contact, "Says the card is late. Wants a promise.");
    takeOver.leaveWords(ana, contact, "Says the card is late. Wants a promise.");
    assertThat(stored().notes()).isEqualTo("Says the card is late. Wants a promise.");
    save(sam, stored().notes() + " Apologized.");
    takeOver.leaveWords(ana, contact, "Was told two dates.");
    assertThat(stored().notes())
        .isEqualTo("Says the card is late. Wants a promise. Apologized.\nWas told two dates.");
    assertThatThrownBy(() -> takeOver.leaveWords(desk.tom, contact, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_is_on_record_who_took_what_from_whom_and_by_which_rules() {
    take(sam, ask(ana, contact));
    assertThat(desk.events(3).stream().map(AuditEvent::action))
        .contains(AuditAction.SUPERVISOR_TOOK, AuditAction.CONTACT_PASSED_ON);
    AuditEvent passed =
        desk.events(3).stream()
            .filter(event -> event.action() == AuditAction.CONTACT_PASSED_ON)
            .findFirst()
            .orElseThrow();
    assertThat(passed.staffId()).isEqualTo(sam.id());
    assertThat(passed.facts())
        .containsEntry("from", ana.id().toString())
        .containsEntry("to", sam.id().toString())
        .containsEntry("rules", "V1 P10");
  }

  @Test
  void the_request_is_done_when_the_supervisor_closes() {
    UUID request = ask(ana, contact);
    take(sam, request);
    desk.services.contacts().close(sam, contact, Disposition.SUPERVISOR_HANDLED, "Explained.");
    assertThat(desk.services.supervisors().ofContact(sam, contact).orElseThrow().state())
        .isEqualTo(SupervisorRequestState.DONE);
  }

  @Test
  void whoever_is_to_be_called_back_or_has_hung_up_stays_where_they_are() {
    desk.services.signIn().signOut(sam);
    UUID later = ask(ana, contact);
    sam = desk.signIn("sam");
    assertThat(take(sam, later).contact()).isEmpty();
    assertThat(desk.services.gate().open(ana, contact)).hasSize(1);
    UUID gone = desk.call(ana);
    UUID waiting = ask(ana, gone);
    desk.services.contacts().endCall(ana, gone);
    assertThat(take(sam, waiting).contact()).isEmpty();
    assertThat(desk.services.history().unfinished(ana)).hasSize(2);
  }

  @Test
  void the_caller_can_ask_again_and_a_supervisor_can_ask_for_another_one() {
    UUID first = ask(ana, contact);
    take(sam, first);
    desk.add("sue", Role.SUPERVISOR);
    StaffSession sue = desk.signIn("sue");
    assertThat(ask(ana, contact)).isNotEqualTo(first);
    SupervisorRequest again = desk.services.supervisors().ofContact(sam, contact).orElseThrow();
    assertThat(take(sue, again.id()).contact().orElseThrow().staffId()).isEqualTo(sue.id());
    assertThat(take(sue, ask(sue, contact)).contact()).as("it is hers already").isEmpty();
  }

  @Test
  void who_may_not_read_what_was_written_goes_on_in_a_contact_that_tells_nothing_of_it() {
    desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    StaffSession ines = desk.signIn("ines");
    desk.cases(Oversight.parkCase(PROTECTED, "SECTION_1367"));
    UUID call = desk.call(ines, "+12145550199");
    assertThat(desk.verify(ines, call, told(PROTECTED)).outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
    Contact seen = desk.services.contacts().find(ines, call);
    desk.services.day().save(ines, seen, seen.caller(), "Lives at the shelter.");
    Contact taken = take(sam, ask(ines, call)).contact().orElseThrow();
    assertThat(taken.id()).isNotEqualTo(call);
    assertThat(taken.notes()).isEmpty();
    assertThat(taken.caller().phone()).isNull();
    assertThat(taken.promptReadAt()).isNull();
    Contact left = desk.services.contacts().find(ines, call);
    assertThat(left.notes()).isEqualTo("Lives at the shelter.");
    assertThat(left.state()).isEqualTo(ContactState.WRAP_UP);
    assertThat(desk.services.gate().open(ines, call)).isEmpty();
  }

  private static Said told(String number) {
    return new Said(
        number,
        "A200300400",
        "Lee Park",
        LocalDate.of(1980, 1, 2),
        "77 Safe Rd",
        "44301",
        "+12145550143",
        null,
        null,
        null,
        null);
  }

  private UUID ask(StaffSession asker, UUID call) {
    return desk.services.supervisors().request(asker, call, "Wants a promise.").id();
  }

  private Taken take(StaffSession taker, UUID request) {
    return desk.services.supervisors().take(taker, request).orElseThrow();
  }

  private void save(StaffSession writer, String notes) {
    Contact seen = stored();
    assertThat(desk.services.day().save(writer, seen, seen.caller(), notes))
        .isInstanceOf(SaveAnswer.Saved.class);
  }

  private Contact stored() {
    return desk.services.desk().store().read(t -> t.contacts().find(contact)).orElseThrow();
  }

  private StaffState state(StaffSession session) {
    return desk.services.desk().store().read(t -> t.supervisors().state(session.id()));
  }
}
