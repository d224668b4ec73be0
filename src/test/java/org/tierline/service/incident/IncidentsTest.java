package org.tierline.service.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.incident.Incident;
import org.tierline.model.incident.IncidentAnswer;
import org.tierline.model.incident.IncidentOutcome;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.incident.IncidentState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.PrivacyReportRow;
import org.tierline.model.privacy.Said;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.audit.AuditExport;
import org.tierline.service.incident.Incidents.CloseAnswer;
import org.tierline.service.staff.StaffSession;

/** P14 on a real store. */
class IncidentsTest {
  private static final String OPEN = "IOE0000000001";
  private static final String HIDDEN = "IOE0000000003";
  private static final String ABSENT = "IOE0000000004";

  private final Oversight desk = new Oversight();
  private final Incidents incidents = desk.services.incidents();
  private StaffSession ana;
  private StaffSession sam;
  private StaffSession eve;

  @BeforeEach
  void people() {
    desk.add("eve", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    eve = desk.signIn("eve");
    sam = desk.signIn("sam");
    ana = desk.signIn("ana");
    desk.cases(Oversight.parkCase(OPEN, "NONE"), Oversight.parkCase(HIDDEN, "SECTION_1367"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private IncidentAnswer report(
      StaffSession session, @Nullable UUID contactId, @Nullable String number) {
    return incidents.report(
        session, new IncidentReport(desk.key(), contactId, number, "Said too much."));
  }

  private List<UUID> seenBy(StaffSession session) {
    return incidents.open(session).stream().map(line -> line.incident().id()).toList();
  }

  @Test
  void anyoneReportsInAnyStateAndSupervisorsSeeItAtOnceWithAClock() {
    UUID contact = desk.call(ana);
    desk.services.contacts().endCall(ana, contact);
    UUID inWrapUp = report(ana, contact, OPEN).id();
    desk.services.lock().lock(ana);
    UUID atALockedDesk = report(ana, null, null).id();
    UUID ofTheAdministrator = report(desk.tom, null, ABSENT).id();
    assertThat(seenBy(sam)).containsExactly(inWrapUp, atALockedDesk, ofTheAdministrator);
    Incidents.Line first = incidents.open(sam).getFirst();
    assertThat(first.incident().dueAt())
        .isEqualTo(desk.clock.instant().plus(Duration.ofMinutes(60)));
    assertThat(first.reportedBy()).isEqualTo("Full ana");
    Incidents.Line cleared = incidents.open(eve).getFirst();
    assertThat(cleared.number()).isEqualTo(OPEN);
    assertThat(cleared.contactNumber()).startsWith("C-20261124-");
    assertThat(incidents.open(eve).getLast().number()).isEqualTo(ABSENT);
    assertThat(seenBy(ana)).isEmpty();
    assertThat(seenBy(desk.tom)).isEmpty();
  }

  @Test
  void theAnswerIsTheSameWhateverTheNumberBelongsTo() {
    IncidentAnswer plain = report(ana, null, OPEN);
    for (String number : new String[] {HIDDEN, ABSENT, "no number at all", "", null}) {
      IncidentAnswer other = report(ana, null, number);
      assertThat(other).usingRecursiveComparison().ignoringFields("id").isEqualTo(plain);
      assertThat(desk.events(1).getFirst().facts().toString()).doesNotContain("IOE");
    }
  }

  @Test
  void whateverTheNumberBelongsToTheUnclearedReadThatSomethingWasReportedAndNoWords() {
    UUID hidden = report(ana, null, HIDDEN).id();
    UUID absent = report(ana, null, ABSENT).id();
    UUID open = report(ana, null, OPEN).id();
    assertThat(seenBy(sam)).containsExactly(hidden, absent, open);
    assertThat(incidents.open(sam)).allSatisfy(line -> assertWithheld(line.incident()));
    assertThat(incidents.open(sam)).allMatch(line -> line.number() == null);
    assertThat(incidents.open(eve))
        .extracting(line -> line.number())
        .containsExactly(HIDDEN, ABSENT, OPEN);
    assertThat(incidents.open(eve))
        .allMatch(line -> "Said too much.".equals(line.incident().words()));
  }

  private static void assertWithheld(Incident incident) {
    assertThat(incident.words()).isNull();
    assertThat(incident.contactId()).isNull();
    assertThat(incident.closingWords()).isNull();
    assertThat(incident.level()).isEqualTo(DisclosureLevel.GENERAL_ONLY);
  }

  @Test
  void whatTheReporterMightSayIsWithheldWithTheWords() {
    UUID contact = desk.call(ana);
    assertThat(desk.verify(ana, contact, Oversight.said(OPEN, "Lee Park")).level())
        .isEqualTo(DisclosureLevel.STATUS_ONLY);
    report(ana, contact, HIDDEN);
    assertThat(incidents.open(sam)).hasSize(1).allSatisfy(line -> assertWithheld(line.incident()));
    assertThat(incidents.open(eve))
        .extracting(line -> line.incident().level())
        .containsExactly(DisclosureLevel.STATUS_ONLY);
  }

  /** A supervisor could ask with it whether a number is of a protected case. */
  @Test
  void theReportAndTheRecordAreTheSameForAProtectedNumberAndForNone() {
    List<String> told =
        List.of(HIDDEN, ABSENT).stream()
            .map(number -> {
              report(sam, null, number);
              Incident seen = incidents.open(sam).getFirst().incident();
              incidents.close(sam, seen, IncidentOutcome.NOT_CONFIRMED, "Nothing was said.");
              return incidentRows() + incidentEvents();
            })
            .toList();
    assertThat(told).containsExactly("1 rows2 events", "2 rows4 events");
  }

  private String incidentRows() {
    return desk
            .services
            .privacyReports()
            .read(sam, desk.services.desk().today())
            .orElseThrow()
            .rows()
            .stream()
            .filter(PrivacyReportRow.Reported.class::isInstance)
            .count()
        + " rows";
  }

  private String incidentEvents() {
    LocalDate today = desk.services.desk().today();
    List<AuditAction> told = new ArrayList<>();
    new AuditExport(desk.services.desk())
        .export(sam, AuditExport.What.AUDIT, today, today, line -> told.add(line.action()));
    return told.stream().filter(action -> action.name().startsWith("INCIDENT_")).count()
        + " events";
  }

  @Test
  void aNumberSaidInTheContactProtectsItToo() {
    UUID contact = desk.call(ana);
    desk.verify(ana, contact, Oversight.said(HIDDEN, "Somebody Else"));
    UUID none = report(ana, contact, null).id();
    UUID other = report(ana, contact, OPEN).id();
    assertThat(seenBy(sam)).containsExactly(none, other);
    assertThat(incidents.open(sam)).allSatisfy(line -> assertWithheld(line.incident()));
    assertThat(seenBy(eve)).containsExactly(none, other);
  }

  @Test
  void theWordsKeepTheLevelOfTheirMoment() {
    UUID contact = desk.call(ana);
    report(ana, contact, OPEN);
    desk.verify(ana, contact, Oversight.said(OPEN, "Lee Park"));
    report(ana, contact, OPEN);
    assertThat(incidents.open(sam))
        .extracting(line -> line.incident().level())
        .containsExactly(DisclosureLevel.GENERAL_ONLY, DisclosureLevel.STATUS_ONLY);
  }

  @Test
  void theSameReportAgainCountsOnce() {
    IncidentReport twice = new IncidentReport(desk.key(), null, OPEN, "Said too much.");
    IncidentAnswer first = incidents.report(ana, twice);
    desk.clock.advance(Duration.ofMinutes(3));
    assertThat(incidents.report(ana, twice)).isEqualTo(first);
    assertThat(seenBy(sam)).hasSize(1);
    assertThat(desk.events(50).stream().filter(e -> e.action() == AuditAction.INCIDENT_REPORTED))
        .hasSize(1);
  }

  @Test
  void aSupervisorClosesItAndTheClosingAgainChangesNothing() {
    report(ana, null, null);
    Incident seen = incidents.open(sam).getFirst().incident();
    CloseAnswer answer = incidents.close(sam, seen, IncidentOutcome.CONFIRMED, "Told the office.");
    assertThat(answer)
        .isInstanceOfSatisfying(
            CloseAnswer.Closed.class,
            closed -> {
              assertThat(closed.incident().state()).isEqualTo(IncidentState.CLOSED);
              assertThat(closed.incident().closingWords()).isEqualTo("Told the office.");
            });
    assertThat(incidents.close(sam, seen, IncidentOutcome.CONFIRMED, "Told the office."))
        .isEqualTo(answer);
    assertThat(seenBy(sam)).isEmpty();
  }

  @Test
  void twoDesksThatCloseItAreNotBothTrue() {
    report(ana, null, OPEN);
    Incident seen = incidents.open(sam).getFirst().incident();
    incidents.close(eve, seen, IncidentOutcome.NOT_CONFIRMED, "Nothing was said.");
    assertThat(incidents.close(sam, seen, IncidentOutcome.CONFIRMED, "Told the office."))
        .isInstanceOfSatisfying(
            CloseAnswer.Stale.class,
            stale -> assertThat(stale.stored().outcome()).isEqualTo(IncidentOutcome.NOT_CONFIRMED));
  }

  @Test
  void nobodyElseClosesItAndWhoMayNotReadItIsTheFirstToKnowNothingMore() {
    report(ana, null, HIDDEN);
    Incident hidden = incidents.open(eve).getFirst().incident();
    assertThat(incidents.close(ana, hidden, IncidentOutcome.CONFIRMED, ""))
        .isInstanceOf(CloseAnswer.Refused.class);
    assertThat(seenBy(eve)).hasSize(1);
    assertThat(incidents.close(sam, hidden, IncidentOutcome.CONFIRMED, "Told the office."))
        .isInstanceOfSatisfying(
            CloseAnswer.Closed.class, closed -> assertWithheld(closed.incident()));
    assertThat(incidents.close(sam, hidden, IncidentOutcome.NOT_CONFIRMED, ""))
        .isInstanceOfSatisfying(CloseAnswer.Stale.class, stale -> assertWithheld(stale.stored()));
  }

  /** Its numbers would count there, and take the claim of whoever calls that caller back. */
  @Test
  void nobodyReportsFromAContactTheyNeverHad() {
    UUID contact = desk.call(ana);
    assertThatThrownBy(() -> report(sam, contact, ABSENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(contact.toString());
    assertThat(seenBy(eve)).isEmpty();
  }

  @Test
  void nothingSaidIsVerifiedByReporting() {
    UUID contact = desk.call(ana);
    report(ana, contact, OPEN);
    assertThat(desk.services.gate().open(ana, contact)).isEmpty();
    assertThat(desk.verify(ana, contact, Said.NOTHING).attemptsLeft()).isEqualTo(2);
  }
}
