package org.tierline.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.Protection;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.Disposition;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.audit.AuditExport;
import org.tierline.service.cases.CaseImport.Taking;
import org.tierline.service.staff.StaffSession;

/** A Section 1367 case stays one, whatever a later import says of it (P8, P16). */
class ProtectionStaysTest {
  private static final String NUMBER = "IOE0000000002";
  private static final String NO_CASE_YET = "IOE0000000003";
  private static final Said ALL =
      new Said(
          NUMBER,
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

  private final Oversight desk = new Oversight();
  private StaffSession ines;
  private StaffSession omar;
  private StaffSession sam;

  @BeforeEach
  void openACaseThatIsProtected() {
    desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    desk.add("omar", Role.TIER_2);
    desk.add("sam", Role.SUPERVISOR);
    ines = desk.signIn("ines");
    omar = desk.signIn("omar");
    sam = desk.signIn("sam");
    desk.cases(withSafeContact(Protection.SECTION_1367));
    UUID call = desk.call(ines);
    assertThat(desk.verify(ines, call, ALL).outcome()).isEqualTo(VerificationOutcome.VERIFIED);
    assertThat(desk.services.cases().openLatest(ines, call))
        .isInstanceOf(CaseAnswer.Disclosed.class);
    Contact contact = desk.services.contacts().find(ines, call);
    desk.services.contacts().save(ines, contact, contact.caller(), "shelter at Elm House");
    desk.services.contacts().close(ines, call, Disposition.ANSWERED, "shelter at Elm House");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @EnumSource(value = Protection.class, names = "SECTION_1367", mode = EnumSource.Mode.EXCLUDE)
  void no_later_import_makes_it_any_other_case(Protection later) {
    desk.cases(withSafeContact(later));
    UUID call = desk.call(omar);
    assertThat(desk.verify(omar, call, Oversight.said(NUMBER, "Lee Park")).outcome())
        .isEqualTo(VerificationOutcome.NOT_VERIFIED);
    assertThat(desk.services.history().before(omar, call, 10)).isEmpty();
    assertThat(disclosuresToldTo(sam)).isZero();
  }

  @Test
  void it_is_opened_with_the_clearance_as_before_with_what_is_new() {
    desk.cases(withSafeContact(Protection.NONE).replace("\"I-90\"", "\"I-360\""));
    UUID call = desk.call(ines);
    Said twoItems = Oversight.said(NUMBER, "Lee Park");
    assertThat(desk.verify(ines, call, twoItems).outcome())
        .isEqualTo(VerificationOutcome.NOT_VERIFIED);
    assertThat(desk.verify(ines, call, ALL).outcome()).isEqualTo(VerificationOutcome.VERIFIED);
    CaseAnswer answer = desk.services.cases().openLatest(ines, call);
    assertThat(((CaseAnswer.Disclosed) answer).view().status().form()).isEqualTo("I-360");
  }

  @Test
  void the_report_of_the_import_tells_nothing() {
    Taking again = taking(withSafeContact(Protection.NONE));
    Taking first = taking(withSafeContact(Protection.NONE).replace(NUMBER, NO_CASE_YET));
    assertThat(again).isEqualTo(first);
    assertThat(desk.events(2))
        .allSatisfy(event -> {
          assertThat(event.action()).isEqualTo(AuditAction.CASES_IMPORTED);
          assertThat(event.facts()).containsOnlyKeys("count").containsEntry("count", "1");
        });
  }

  private Taking taking(String line) {
    return desk.services
        .caseImport()
        .takeIn(
            desk.tom, new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), read -> {});
  }

  private long disclosuresToldTo(StaffSession session) {
    long[] lines = {0};
    LocalDate from = LocalDate.of(2026, 11, 20);
    desk.services
        .audit()
        .export()
        .export(session, AuditExport.What.DISCLOSURES, from, from.plusDays(10), line -> lines[0]++);
    return lines[0];
  }

  private static String withSafeContact(Protection protection) {
    return Oversight.parkCase(NUMBER, protection.name())
        .replaceFirst("\\}$", ",\"safeContact\":{\"phone\":\"+13305550123\"}}");
  }
}
