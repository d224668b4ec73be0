package org.tierline.service.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.app.Services;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.GlassWish;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffDirectory.HelpAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;

/** Whose name is closed while they are signed in is done and told nothing more. */
class ClosedNameTest {
  private static final ReceiptNumber OPEN = new ReceiptNumber("IOE0000000001");
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  private final Oversight desk = new Oversight();
  private final Services all = desk.services;

  @BeforeEach
  void people() {
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    desk.signIn("sam");
    desk.cases(Oversight.parkCase(OPEN.value(), "NONE"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void closeName(String name) {
    assertThat(all.staff().disable(desk.tom, name, true)).isEqualTo(HelpAnswer.DONE);
  }

  private static void assertEnded(Map<String, ThrowingCallable> calls) {
    calls.forEach(
        (what, call) -> assertThat(catchThrowable(call)).as(what).isInstanceOf(SessionEnded.class));
  }

  @Test
  void an_officer_reaches_no_contact_and_no_case() {
    StaffSession ana = desk.signIn("ana");
    UUID contact = desk.call(ana);
    desk.verify(ana, contact, Oversight.said(OPEN.value(), "Lee Park"));
    closeName("ana");
    AuditEvent last = desk.events(1).getFirst();
    Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
    calls.put("status", () -> all.signIn().requireStillIn(ana));
    calls.put("verify", () -> desk.verify(ana, contact, Oversight.said(OPEN.value(), "Lee Park")));
    calls.put("the case", () -> all.cases().openLatest(ana, contact));
    calls.put("a new contact", () -> desk.call(ana));
    calls.put("a supervisor", () -> all.supervisors().request(ana, contact, ""));
    calls.put("ending the call", () -> all.contacts().endCall(ana, contact));
    calls.put("hand-offs", () -> all.handOffs().waiting(ana, 5));
    calls.put("unfinished contacts", () -> all.history().unfinished(ana));
    calls.put("incoming", () -> all.day().incoming(ana, 5));
    assertEnded(calls);
    assertThat(desk.events(1)).as("nothing more is done").containsExactly(last);
  }

  @Test
  void a_supervisor_is_told_nothing() {
    StaffSession sam = desk.signIn("sam");
    closeName("sam");
    Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
    calls.put("who saw", () -> all.audit().views().whoSaw(sam, OPEN, null));
    calls.put("glass", () -> all.glass().breakGlass(sam, wish()));
    calls.put("a look", () -> all.glass().look(sam));
    calls.put("broken glass", () -> all.glassHistory().since(sam, Instant.EPOCH));
    calls.put("incidents", () -> all.incidents().open(sam));
    calls.put("locked numbers", () -> all.gateLocks().lockedNumbers(sam));
    calls.put("unlocking", () -> all.gateLocks().unlock(sam, desk.key(), OPEN.value()));
    calls.put("who waits", () -> all.waitingCallers().asked(sam));
    calls.put("who is late", () -> all.late().counts(sam));
    calls.put("the queue", () -> all.ages().look(sam));
    calls.put("the backlog", () -> all.backlogs().look(sam));
    calls.put("the report", () -> all.privacyReports().read(sam, MONDAY));
    assertEnded(calls);
  }

  @Test
  void an_administrator_changes_nothing_and_does_not_open_the_own_name_again() {
    desk.add("omar", Role.TIER_2, Clearance.SECTION_1367);
    StaffSession second = desk.signIn("second");
    closeName("second");
    Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
    calls.put("opening it again", () -> all.staff().disable(second, "second", false));
    calls.put("unlocking", () -> all.staff().unlock(second, "ana"));
    calls.put(
        "somebody new",
        () ->
            all.staff()
                .add(
                    second,
                    new NewStaff("eve", "Eve", Role.TIER_1, Set.of("en")),
                    "a long password 1".toCharArray()));
    calls.put(
        "a clearance",
        () -> all.clearances().ask(second, desk.key(), "ana", Clearance.SECTION_1367, true));
    calls.put("cases", () -> all.caseImport().takeIn(second, line(), read -> {}));
    assertEnded(calls);
  }

  @Test
  void whoever_is_let_in_again_signs_in_anew() {
    StaffSession ana = desk.signIn("ana");
    closeName("ana");
    assertThat(all.staff().disable(desk.tom, "ana", false)).isEqualTo(HelpAnswer.DONE);
    assertThat(desk.call(desk.signIn("ana"))).isNotNull();
    all.signIn().signOut(ana);
  }

  private static InputStream line() {
    return new ByteArrayInputStream(
        Oversight.parkCase("IOE0000000009", "NONE").getBytes(StandardCharsets.UTF_8));
  }

  private GlassWish wish() {
    return new GlassWish(
        desk.key(), OPEN, BreakGlassReason.COMPLAINT, "Says a card was sent twice");
  }
}
