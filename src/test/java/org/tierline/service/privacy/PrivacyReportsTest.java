package org.tierline.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.GlassWish;
import org.tierline.model.privacy.LockedContact;
import org.tierline.model.privacy.PrivacyReport;
import org.tierline.model.privacy.PrivacyReportRow.ClearanceChanged;
import org.tierline.model.privacy.PrivacyReportRow.ContactLocked;
import org.tierline.model.privacy.PrivacyReportRow.Glass;
import org.tierline.model.privacy.PrivacyReportRow.NumberLocked;
import org.tierline.model.privacy.PrivacyReportRow.Reported;
import org.tierline.model.privacy.PrivacyReportRow.Unusual;
import org.tierline.model.privacy.PrivacyReportRow.Unusual.What;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** P13 on a real store: the weekly privacy report. The clock begins on a Tuesday. */
class PrivacyReportsTest {
  private static final String OPEN = "IOE0000000001";
  private static final String HIDDEN = "IOE0000000003";
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  private final Oversight desk = new Oversight();
  private final PrivacyReports reports = desk.services.privacyReports();
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

  private void breakGlass(StaffSession session, String number) {
    desk.services
        .glass()
        .breakGlass(
            session,
            new GlassWish(
                desk.key(),
                ReceiptNumber.parse(number).orElseThrow(),
                BreakGlassReason.COMPLAINT,
                "=A complaint came, by \"letter\"."));
  }

  private void report(String number) {
    desk.services
        .incidents()
        .report(ana, new IncidentReport(desk.key(), null, number, "Said too much."));
  }

  private void fail(String number, int times) {
    UUID contact = desk.call(ana);
    for (int i = 0; i < times; i++) {
      contact = i % 2 == 0 ? desk.call(ana) : contact;
      desk.verify(ana, contact, Oversight.said(number, "Somebody Else"));
    }
  }

  private PrivacyReport read(StaffSession reader) {
    return reports.read(reader, TUESDAY).orElseThrow();
  }

  @Test
  void aWeekGoesFromMondayToSundayEastern() {
    assertThat(read(sam).from()).isEqualTo("2026-11-23");
    assertThat(read(sam).last()).isEqualTo("2026-11-29");
    breakGlass(sam, OPEN);
    desk.clock.advance(Duration.ofDays(6)); // Monday, ten in the morning
    breakGlass(sam, OPEN);
    assertThat(read(sam).rows(Glass.class)).hasSize(1);
    assertThat(reports.read(sam, TUESDAY.plusDays(6)).orElseThrow().rows(Glass.class)).hasSize(1);
  }

  @Test
  void brokenGlassAndIncidentsKeepTheProtectionOfTheirCase() {
    breakGlass(sam, OPEN);
    breakGlass(eve, HIDDEN);
    report(OPEN);
    report(HIDDEN);
    assertThat(read(sam).rows(Glass.class)).extracting(Glass::receiptNumber).containsExactly(OPEN);
    assertThat(read(sam).rows(Reported.class))
        .as("the same whatever the number belongs to (P7)")
        .extracting(Reported::number)
        .containsExactly(null, null);
    assertThat(read(eve).rows(Glass.class))
        .extracting(Glass::receiptNumber)
        .containsExactly(OPEN, HIDDEN);
    assertThat(read(eve).rows(Reported.class))
        .extracting(Reported::number)
        .containsExactly(OPEN, HIDDEN);
  }

  @Test
  void aCaseThatBecameProtectedSinceIsGoneFromTheReport() {
    breakGlass(sam, OPEN);
    desk.cases(Oversight.parkCase(OPEN, "SECTION_1367"));
    assertThat(read(sam).rows(Glass.class)).isEmpty();
    assertThat(read(eve).rows(Glass.class)).hasSize(1);
  }

  @Test
  void locksAreToldByContactAndTimeOnceEach() {
    fail(OPEN, 12);
    desk.services.gateLocks().unlock(sam, desk.key(), OPEN);
    fail(OPEN, 10);
    fail(HIDDEN, 10);
    fail("IOE0000000009", 9);
    UUID contact = desk.call(ana);
    for (int i = 0; i < 3; i++) {
      desk.verify(ana, contact, Oversight.said("IOE0000000010", "Somebody Else"));
    }
    List<NumberLocked> numbers = read(sam).rows(NumberLocked.class);
    assertThat(numbers).hasSize(3);
    assertThat(read(sam).rows(ContactLocked.class))
        .extracting(ContactLocked::contact)
        .extracting(LockedContact::contactNumber)
        .containsExactly(desk.services.contacts().find(ana, contact).number());
    assertThat(read(eve).rows(NumberLocked.class)).isEqualTo(numbers);
  }

  @Test
  void clearancesAndWhatCameTooThickStandThereToo() {
    for (int i = 0; i < 60; i++) {
      desk.services.history().search(ana, "park", 5);
    }
    fail("IOE0000000009", 10);
    assertThat(read(sam).rows(ClearanceChanged.class))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.of()).isEqualTo("Full eve");
          assertThat(change.granted()).isTrue();
          assertThat(change.askedBy()).isNotEqualTo(change.confirmedBy());
        });
    assertThat(read(sam).rows(Unusual.class))
        .extracting(Unusual::what)
        .containsExactly(What.FAILURES, What.SEARCHES);
    assertThat(read(sam).rows(Unusual.class))
        .extracting(row -> row.burst().most())
        .containsExactly(10, 60);
  }

  @Test
  void onlySupervisorsReadItAndEachReadingIsOnRecord() throws IOException {
    StringBuilder nothing = new StringBuilder();
    for (StaffSession other : List.of(ana, desk.tom)) {
      assertThat(reports.read(other, TUESDAY)).isEmpty();
      assertThat(reports.write(other, TUESDAY, nothing)).isFalse();
    }
    assertThat(nothing).isEmpty();
    read(sam);
    assertThat(desk.events(1).getFirst().action()).isEqualTo(AuditAction.PRIVACY_REPORT_READ);
    assertThat(desk.events(1).getFirst().facts()).containsEntry("week", "2026-11-23");
    desk.services.lock().lock(sam);
    assertThat(reports.read(sam, TUESDAY)).isEmpty();
  }

  @Test
  void theSheetHoldsTheSameRowsAndNoFormula() throws IOException {
    breakGlass(sam, OPEN);
    breakGlass(eve, HIDDEN);
    report(OPEN);
    fail(OPEN, 10);
    StringBuilder sheet = new StringBuilder();
    assertThat(reports.write(sam, TUESDAY, sheet)).isTrue();
    assertThat(sheet.toString()).doesNotContain(HIDDEN);
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(sheet.toString()))) {
      List<CSVRecord> lines = parser.getRecords();
      assertThat(lines).hasSize(read(sam).rows().size());
      assertThat(lines.getFirst().get("words")).isEqualTo("'=A complaint came, by \"letter\".");
      assertThat(lines.getFirst().get("number")).isEqualTo(OPEN);
      assertThat(lines).extracting(line -> line.get("kind")).contains("GLASS", "INCIDENT");
    }
  }
}
