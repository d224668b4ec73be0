package org.tierline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditLine;
import org.tierline.model.audit.AuditPage;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Verification;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.supervisor.WaitingCallers.Asked;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.review.ReportJobs.Kind;

/** What the review asks, on the services and a real store: what it shows, and to whom (P8). */
class ReviewJobsTest {
  private static final ReceiptNumber OPEN = new ReceiptNumber("IOE0000000001");
  private static final ReceiptNumber HIDDEN = new ReceiptNumber("IOE0000000003");
  private static final ReceiptNumber ABSENT = new ReceiptNumber("IOE0000000004");
  private static final String WHY = "Says a card was sent twice";
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  @TempDir Path folder;
  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession omar;
  private ReviewModel.Jobs cleared;
  private ReviewModel.Jobs plain;

  @BeforeEach
  void people() {
    desk.add("eve", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.add("omar", Role.TIER_2, Clearance.SECTION_1367);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    cleared = jobs(desk.signIn("eve"));
    plain = jobs(desk.signIn("sam"));
    omar = desk.signIn("omar");
    ana = desk.signIn("ana");
    desk.cases(
        Oversight.parkCase(OPEN.value(), "NONE"),
        Oversight.parkCase(HIDDEN.value(), "SECTION_1367"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private ReviewModel.Jobs jobs(StaffSession session) {
    var all = desk.services;
    return new ReviewModel.Jobs(
        new ServiceSupervisorJobs(session, all.waitingCallers(), all.supervisors()),
        new ServiceIncidentJobs(session, all.incidents()),
        new ServiceGateJobs(session, all.gateLocks(), all.desk()),
        new ServiceQueueJobs(session, all.late(), all.ages(), all.backlogs()),
        new ServiceStaffJobs(session, all.staffAtWork(), all.returns()),
        new ServiceFigureJobs(session, all.figureExport(), new Messages(Language.ENGLISH)),
        wish -> all.closingEntry().enter(session, wish),
        new ServiceGlassJobs(session, all.glass(), all.glassHistory(), all.desk()),
        new ServiceAuditViewJobs(session, all.audit().views(), all.staff(), desk.clock),
        new ServiceReportJobs(session, all.privacyReports()),
        new ServiceBulletinJobs(session, all.bulletins(), all.desk().ids()));
  }

  private void minutes(long passed) {
    desk.clock.advance(Duration.ofMinutes(passed));
  }

  private void fail(ReceiptNumber number, int times) {
    UUID contact = desk.call(ana);
    for (int i = 0; i < times; i++) {
      contact = i > 0 && i % 3 == 0 ? desk.call(ana) : contact;
      desk.verify(ana, contact, Oversight.said(number.value(), "Somebody Else"));
    }
  }

  private static List<GateJobs.Kind> kinds(ReviewModel.Jobs jobs) {
    return jobs.gates().gates(null, 50).stream().map(GateJobs.Line::kind).toList();
  }

  @Test
  void a_locked_number_is_listed_without_itself_and_unlocked_from_the_list() {
    fail(OPEN, 10);
    assertThat(kinds(plain))
        .containsExactlyInAnyOrder(
            GateJobs.Kind.CONTACT,
            GateJobs.Kind.CONTACT,
            GateJobs.Kind.CONTACT,
            GateJobs.Kind.NUMBER,
            GateJobs.Kind.STAFF);
    List<GateJobs.Locked> locked = plain.gates().lockedNumbers(null, 5);
    assertThat(locked).hasSize(1);
    assertThat(locked.getFirst().toString()).doesNotContain(OPEN.value());
    assertThat(locked.getFirst().seen().failures()).isEqualTo(10);
    assertThat(rightNow()).isEqualTo(VerificationOutcome.NOT_VERIFIED);
    plain.gates().unlock(locked.getFirst());
    assertThat(plain.gates().lockedNumbers(null, 5)).isEmpty();
    assertThat(rightNow()).isEqualTo(VerificationOutcome.VERIFIED);
  }

  @Test
  void locked_numbers_come_the_latest_first_a_page_at_a_time() {
    fail(OPEN, 10);
    minutes(5);
    fail(HIDDEN, 10);
    minutes(5);
    fail(ABSENT, 10);
    List<GateJobs.Locked> all = plain.gates().lockedNumbers(null, 9);
    assertThat(all).hasSize(3).isEqualTo(cleared.gates().lockedNumbers(null, 9));
    assertThat(all)
        .extracting(number -> number.seen().last())
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(plain.gates().lockedNumbers(all.get(0), 1)).containsExactly(all.get(1));
    assertThat(plain.gates().lockedNumbers(all.get(2), 1)).isEmpty();
  }

  @Test
  void nobody_but_a_supervisor_is_shown_anything() {
    fail(OPEN, 10);
    report(OPEN);
    cleared.glass().open(OPEN, BreakGlassReason.COMPLAINT, WHY);
    for (StaffSession other : List.of(ana, omar, desk.tom)) {
      ReviewModel.Jobs jobs = jobs(other);
      assertThat(jobs.supervisor().asked()).isEmpty();
      assertThat(jobs.incidents().incidents(null, 5)).isEmpty();
      assertThat(jobs.gates().gates(null, 5)).isEmpty();
      assertThat(jobs.gates().lockedNumbers(null, 5)).isEmpty();
      assertThat(jobs.glass().broken(null, 5)).isEmpty();
      assertThat(jobs.audit().whoSaw(OPEN, null)).isEqualTo(AuditPage.EMPTY);
      assertThat(jobs.report().read(MONDAY)).isEmpty();
    }
  }

  @Test
  void an_incident_is_closed_once_and_whoever_comes_later_is_told() {
    report(OPEN);
    IncidentJobs.Line seen = plain.incidents().incidents(null, 5).getFirst();
    assertThat(cleared.incidents().close(seen, true, "Called back and said sorry")).isTrue();
    assertThat(plain.incidents().close(seen, false, "Nothing was told")).isFalse();
    assertThat(plain.incidents().incidents(null, 5)).isEmpty();
  }

  @Test
  void without_the_clearance_broken_glass_of_a_protected_case_leaves_no_trace() {
    cleared.glass().open(OPEN, BreakGlassReason.COMPLAINT, WHY);
    minutes(1);
    List<GlassJobs.Line> before = plain.glass().broken(null, 5);
    assertThat(before).hasSize(1);
    assertThat(cleared.glass().open(HIDDEN, BreakGlassReason.INCIDENT, WHY))
        .isInstanceOf(GlassJobs.Answer.Opened.class);
    cleared.glass().shut();
    assertThat(cleared.glass().broken(null, 5)).hasSize(2);
    assertThat(plain.glass().broken(null, 5))
        .extracting(GlassJobs.Line::id, GlassJobs.Line::words)
        .containsExactly(tuple(before.getFirst().id(), WHY));
    assertThat(plain.glass().broken(before.getFirst(), 5)).isEmpty();
    assertThat(plain.report().read(MONDAY))
        .filteredOn(line -> line.kind() == Kind.GLASS)
        .hasSize(1);
    assertThat(cleared.report().read(MONDAY))
        .filteredOn(line -> line.kind() == Kind.GLASS)
        .hasSize(2);
    assertThat(plain.glass().open(HIDDEN, BreakGlassReason.INCIDENT, WHY))
        .isEqualTo(plain.glass().open(ABSENT, BreakGlassReason.INCIDENT, WHY))
        .isInstanceOf(GlassJobs.Answer.Refused.class);
  }

  @Test
  void who_saw_a_protected_case_is_answered_as_for_none_and_each_look_is_on_record() {
    cleared.glass().open(HIDDEN, BreakGlassReason.INCIDENT, WHY);
    assertThat(plain.audit().whoSaw(HIDDEN, null)).isEqualTo(AuditPage.EMPTY);
    AuditEvent ofHidden = desk.events(1).getFirst();
    assertThat(plain.audit().whoSaw(ABSENT, null)).isEqualTo(AuditPage.EMPTY);
    AuditEvent ofNone = desk.events(1).getFirst();
    for (AuditEvent look : List.of(ofHidden, ofNone)) {
      assertThat(look.action()).isEqualTo(AuditAction.AUDIT_READ);
      assertThat(look.subject()).isNull();
      assertThat(look.facts()).containsOnlyKeys("view", "number");
      assertThat(look.facts().toString()).doesNotContain(HIDDEN.value(), ABSENT.value());
    }
    assertThat(cleared.audit().whoSaw(HIDDEN, null).lines())
        .extracting(AuditLine::action)
        .contains(AuditAction.GLASS_BROKEN);
  }

  @Test
  void what_a_cleared_supervisor_saw_is_told_but_for_protected_cases_and_with_each_look() {
    cleared.audit().whoSaw(OPEN, null);
    cleared.glass().open(OPEN, BreakGlassReason.COMPLAINT, WHY);
    cleared.glass().open(HIDDEN, BreakGlassReason.INCIDENT, WHY);
    minutes(1);
    UUID eve = plain.audit().person("full EVE").orElseThrow().id();
    assertThat(plain.audit().person("nobody")).isEmpty();
    assertThat(plain.audit().whatSaw(eve, null).lines())
        .extracting(AuditLine::action)
        .containsExactly(
            AuditAction.CASE_DISCLOSED, AuditAction.GLASS_BROKEN, AuditAction.AUDIT_READ);
    assertThat(desk.events(1).getFirst().subject()).isEqualTo(eve);
    assertThat(cleared.audit().whatSaw(eve, null).lines()).hasSize(5);
  }

  @Test
  void the_report_is_saved_once_and_never_over_another_file() throws IOException {
    cleared.glass().open(OPEN, BreakGlassReason.COMPLAINT, WHY);
    Path file = folder.resolve("week.csv");
    plain.report().export(MONDAY, file);
    assertThat(Files.readString(file)).contains(WHY);
    assertThatThrownBy(() -> plain.report().export(MONDAY, file))
        .isInstanceOf(FileAlreadyExistsException.class);
    Path refused = folder.resolve("refused.csv");
    assertThatThrownBy(() -> jobs(ana).report().export(MONDAY, refused))
        .isInstanceOf(IllegalStateException.class);
    assertThat(refused).doesNotExist();
  }

  @Test
  void how_far_a_gate_is_open_is_told_of_cases_one_may_be_told_of() {
    UUID contact = desk.call(omar);
    desk.verify(omar, contact, Oversight.said(OPEN.value(), "Lee Park"));
    desk.services.supervisors().request(omar, contact, "wants a promise");
    assertThat(opened(plain, null)).isEqualTo(DisclosureLevel.CASE_DETAILS);
    assertThat(plain.supervisor().asked().getFirst().askedByRole()).isEqualTo(Role.TIER_2);
    UUID other = desk.call(omar);
    assertThat(desk.services.supervisors().request(omar, other, "")).isNotNull();
    protectedGate(other);
    assertThat(opened(cleared, other)).isEqualTo(DisclosureLevel.CASE_DETAILS);
    assertThat(opened(plain, other)).isEqualTo(DisclosureLevel.GENERAL_ONLY);
  }

  /** As after a callback to the safe contact (P8). */
  private void protectedGate(UUID contact) {
    Instant now = desk.clock.instant();
    desk.services
        .desk()
        .store()
        .write(t -> {
          UUID caseId = t.cases().idOf(HIDDEN.value(), omar.keys()).orElseThrow();
          t.verifications()
              .insert(
                  new Verification(
                      desk.key(),
                      contact,
                      omar.id(),
                      caseId,
                      Relationship.APPLICANT_OR_PETITIONER,
                      DisclosureLevel.CASE_DETAILS,
                      now,
                      now.plus(Duration.ofMinutes(30))));
          return true;
        });
  }

  private DisclosureLevel opened(ReviewModel.Jobs jobs, @Nullable UUID contact) {
    String number = contact == null ? null : desk.services.contacts().find(omar, contact).number();
    return jobs.supervisor().asked().stream()
        .filter(asked -> number == null || asked.contact().equals(number))
        .map(Asked::open)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_caller_is_taken_by_one_supervisor() {
    UUID request = desk.services.supervisors().request(ana, desk.call(ana), "wants a promise").id();
    assertThat(plain.supervisor().asked()).extracting(Asked::id).containsExactly(request);
    assertThat(plain.supervisor().take(request)).isPresent();
    assertThat(cleared.supervisor().take(request)).isEmpty();
    assertThat(cleared.supervisor().asked()).isEmpty();
  }

  @Test
  void figures_are_saved_as_csv_or_as_a_page_with_what_the_person_may_know() throws IOException {
    escalate(OPEN, EscalationClass.URGENT, EscalationReason.COMPLEX_INQUIRY);
    escalate(HIDDEN, EscalationClass.URGENT, EscalationReason.COMPLEX_INQUIRY);
    plain.figures().save(folder.resolve("plain.csv"));
    assertThat(desk.events(1).getFirst().action()).isEqualTo(AuditAction.REVIEW_EXPORTED);
    cleared.figures().save(folder.resolve("cleared.csv"));
    String figures = Files.readString(folder.resolve("plain.csv"));
    assertThat(figures)
        .startsWith("figure,value,unit\r\n")
        .contains("\r\nwaiting-urgent,2,ESCALATIONS\r\n")
        .doesNotContain("Full ", "Lee", "E-");
    assertThat(Files.readString(folder.resolve("cleared.csv"))).isEqualTo(figures);
    Path page = folder.resolve("Page.PDF");
    plain.figures().save(page);
    try (PDDocument document = Loader.loadPDF(page.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Figures of the review", "Waiting now, urgent", "Nov 25");
      assertThat(text).doesNotContain("review.", "Full ", "?");
    }
    assertThatThrownBy(() -> plain.figures().save(page))
        .isInstanceOf(FileAlreadyExistsException.class);
    Path refused = folder.resolve("refused.pdf");
    assertThatThrownBy(() -> jobs(ana).figures().save(refused))
        .isInstanceOf(IllegalStateException.class);
    assertThat(refused).doesNotExist();
  }

  /** Whoever was not verified counts for everybody, whatever the number is of (P7). */
  @Test
  void the_queue_is_counted_alike_for_all_eyes_and_for_supervisors_alone() {
    escalate(OPEN, EscalationClass.URGENT, EscalationReason.COMPLEX_INQUIRY);
    escalate(HIDDEN, EscalationClass.URGENT, EscalationReason.COMPLEX_INQUIRY);
    escalate(HIDDEN, EscalationClass.REGULAR, EscalationReason.IDENTITY);
    assertThat(plain.queue().age().urgent().count()).isEqualTo(2);
    assertThat(plain.queue().age()).isEqualTo(cleared.queue().age());
    assertThat(plain.queue().pace().open()).isEqualTo(3);
    assertThat(cleared.queue().pace().open()).isEqualTo(3);
    assertThat(jobs(ana).queue().age().days()).isEmpty();
    desk.clock.advance(Duration.ofDays(7));
    assertThat(plain.queue().lateCounts().late()).isEqualTo(2);
    assertThat(cleared.queue().lateCounts().late()).isEqualTo(2);
  }

  private void escalate(ReceiptNumber said, EscalationClass wanted, EscalationReason reason) {
    UUID contact = desk.call(ana);
    desk.verify(ana, contact, Oversight.said(said.value(), "Somebody Else"));
    desk.services
        .escalations()
        .escalate(
            ana,
            contact,
            new EscalationWish(
                wanted,
                reason,
                "Needs an officer.",
                null,
                new CallbackWish("+12145550143", "75201", List.of(), "en", false)));
  }

  private void report(ReceiptNumber number) {
    desk.services
        .incidents()
        .report(ana, new IncidentReport(desk.key(), null, number.value(), "Said too much."));
  }

  private VerificationOutcome rightNow() {
    return desk.verify(ana, desk.call(ana), Oversight.said(OPEN.value(), "Lee Park")).outcome();
  }
}
