package org.tierline.service.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.Topic;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.link.OfficialLink;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeQuery;
import org.tierline.model.office.ReferenceKind;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.service.Oversight;
import org.tierline.service.reference.ImportReport.BadLine;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.OfficeTable.Served;

/** Reference data is taken in row by row: a bad row is told, the rest is in force. */
class ReferenceImportTest {
  private static final String OFFICIAL =
      "ZipCode, IsRetired, State, County, City, LOILOC, FieldOfficeDesignation, FieldOfficeName\n";

  private final Oversight desk = new Oversight();
  private StaffSession tom;

  @BeforeEach
  void people() {
    tom = desk.tom;
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private ImportReport take(ReferenceKind kind, String text) throws IOException {
    return take(kind, text.getBytes(StandardCharsets.UTF_8));
  }

  private ImportReport take(ReferenceKind kind, byte[] bytes) throws IOException {
    return desk.services
        .referenceImport()
        .take(tom, kind, new ByteArrayInputStream(bytes), read -> {});
  }

  private Served serving(String zip) {
    return desk.services
        .desk()
        .store()
        .read(transaction -> transaction.offices().serving(zip))
        .orElseThrow();
  }

  @Test
  void the_official_file_takes_the_place_of_the_estimates_as_it_comes() throws IOException {
    String file =
        OFFICIAL
            + "75201,0,TX,Dallas,Dallas,1,HOU,\"Houston, the office\"\n"
            + "501,0,NY,Suffolk,Holtsville,2,DAL,Dallas\n"
            + "75202,1,TX,Dallas,Dallas,1,HOU,Houston\n";
    assertThat(take(ReferenceKind.JURISDICTION, file).bad()).isZero();
    assertThat(serving("75201")).isEqualTo(new Served("HOU", JurisdictionBasis.OFFICIAL_ZIP));
    assertThat(serving("00501")).isEqualTo(new Served("DAL", JurisdictionBasis.OFFICIAL_ZIP));
    assertThat(serving("75202").basis()).isNotEqualTo(JurisdictionBasis.OFFICIAL_ZIP);
  }

  @Test
  void a_zip_that_is_served_is_not_retired_by_another_row_whichever_comes_first()
      throws IOException {
    String served = "75201,False,TX,Dallas,Dallas,1,HOU,Houston\n";
    String retired = "75201,True,TX,Dallas,Dallas,1,DAL,Dallas\n";
    take(ReferenceKind.JURISDICTION, OFFICIAL + retired + served);
    assertThat(serving("75201").officeCode()).isEqualTo("HOU");
    take(ReferenceKind.JURISDICTION, OFFICIAL + served + retired);
    assertThat(serving("75201").officeCode()).isEqualTo("HOU");
  }

  @Test
  void a_mailbox_comes_with_its_office_and_only_at_an_official_host() throws IOException {
    String head = "code,code_is_ours,name,kind,country,trust,mailbox\n";
    ImportReport came =
        take(
            ReferenceKind.OFFICES,
            head
                + "DAL,no,Dallas,FIELD_OFFICE,US,official,Dallas.Cases@uscis.dhs.gov\n"
                + "HOU,no,Houston,FIELD_OFFICE,US,official,houston@uscis.dhs.gov.example.org\n"
                + "ALB,no,Albany,FIELD_OFFICE,US,official,a@dhs.gov <b@example.org>\n");
    assertThat(came.badLines())
        .containsExactly(
            new BadLine(3, "mailbox is not an e-mail address of an official host"),
            new BadLine(4, "mailbox is not an e-mail address of an official host"));
    assertThat(
            desk.services.desk().store().read(t -> t.offices().all()).stream()
                .filter(office -> office.mailbox() != null))
        .singleElement()
        .returns("Dallas.Cases@uscis.dhs.gov", Office::mailbox);
  }

  @Test
  void a_bad_row_is_told_with_its_line_and_the_rest_is_loaded() throws IOException {
    ImportReport came =
        take(
            ReferenceKind.JURISDICTION,
            "\uFEFF"
                + OFFICIAL.replace("\n", "\r\n")
                + "75201,0,TX,Dallas,Dallas,1,XXX,Nowhere\r\n"
                + "x,0,TX,Dallas,Dallas,1,DAL,Dallas\r\n"
                + "75203,perhaps,TX,Dallas,Dallas,1,DAL,Dallas\r\n"
                + "75204,0,TX,\"Dallas,Dallas,1,DAL,Dallas\r\n"
                + "75205,0,TX,Dal\0las,Dallas,1,DAL,Dallas\r\n"
                + "x".repeat(2_000_000)
                + "\r\n"
                + "75206,0,TX,Dallas,Dallas,1,HOU,Houston\r\n"
                + "75206,0,TX,Dallas,Dallas,1,DAL,Dallas\r\n");
    assertThat(came.badLines())
        .containsExactly(
            new BadLine(2, "fieldofficedesignation is no office on file"),
            new BadLine(3, "zipcode is not a ZIP of up to five digits"),
            new BadLine(4, "isretired is neither yes nor no"),
            new BadLine(5, "a quote is not closed, or something stands behind it"),
            new BadLine(6, "the line holds a character that no text has"),
            new BadLine(7, "the line is longer than a million characters"),
            new BadLine(9, "zipcode is served by HOU in an earlier row"));
    assertThat(came.taken()).isEqualTo(1);
    assertThat(serving("75206")).isEqualTo(new Served("HOU", JurisdictionBasis.OFFICIAL_ZIP));
  }

  @Test
  void a_line_in_another_encoding_is_told() throws IOException {
    byte[] latin = "number,title\nI-1,Título\nI-2,Good\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(take(ReferenceKind.FORMS, latin))
        .isEqualTo(
            new ImportReport(
                1,
                java.util.List.of(
                    new BadLine(2, "the line is not written in UTF-8; save the file as UTF-8")),
                1));
  }

  @Test
  void another_file_is_refused_by_its_columns() throws IOException {
    assertThat(take(ReferenceKind.JURISDICTION, "a,b\n1,2\n").badLines())
        .containsExactly(new BadLine(1, "the first row names no column zip"));
  }

  @Test
  void every_shipped_file_can_be_taken_in_again_and_again() throws IOException {
    Map<ReferenceKind, String> files = new HashMap<>();
    files.put(ReferenceKind.OFFICES, "offices.csv");
    files.put(ReferenceKind.PLACES, "zip_places.csv");
    files.put(ReferenceKind.JURISDICTION, "zip_jurisdiction.csv");
    files.put(ReferenceKind.INTERNATIONAL, "international_jurisdiction.csv");
    files.put(ReferenceKind.FORMS, "forms.csv");
    files.put(ReferenceKind.ADDRESSES, "mailing_addresses.csv");
    files.put(ReferenceKind.COUNTRIES, "countries.csv");
    files.put(ReferenceKind.LINKS, "official_links.csv");
    files.put(ReferenceKind.HOLIDAYS, "us_federal_holidays_2020_2040.csv");
    for (Map.Entry<ReferenceKind, String> file : files.entrySet()) {
      for (int again = 0; again < 2; again++) {
        try (InputStream shipped =
            ReferenceImport.class.getResourceAsStream("/reference/" + file.getValue())) {
          ImportReport came =
              desk.services.referenceImport().take(tom, file.getKey(), shipped, read -> {});
          assertThat(came.badLines()).as(file.getValue()).isEmpty();
        }
      }
    }
    desk.services
        .desk()
        .store()
        .read(transaction -> {
          assertThat(transaction.offices().all()).hasSize(122);
          assertThat(transaction.offices().internationalAreas()).hasSize(34);
          assertThat(transaction.offices().mailingAddresses("N-400")).hasSize(8);
          return true;
        });
  }

  @Test
  void a_closing_by_order_counts_in_the_calendar_of_a_running_desk() throws IOException {
    LocalDate day = LocalDate.parse("2026-12-24");
    assertThat(desk.services.desk().calendar().isBusinessDay(day)).isTrue();
    take(ReferenceKind.HOLIDAYS, "name,date\nClosed by order,2026-12-24\n");
    desk.services.rereading().reread(Set.of(Topic.REFERENCE));
    assertThat(desk.services.desk().calendar().isBusinessDay(day)).isFalse();
  }

  @Test
  void an_office_that_was_taken_in_is_found_by_its_name_at_a_running_desk() throws IOException {
    desk.services.offices().prepare();
    take(
        ReferenceKind.OFFICES,
        "code,name,kind,country,trust\nQZX,Quizzaxville,FIELD_OFFICE,US,official\n");
    assertThat(
            desk.services
                .offices()
                .find(new OfficeQuery("Quizzaxville", null, null, null, null, null, null, null))
                .offices())
        .anyMatch(found -> found.office().code().equals("QZX"));
  }

  @Test
  void a_page_that_was_taken_in_is_offered_and_no_other_host_is() throws IOException {
    ImportReport came =
        take(
            ReferenceKind.LINKS,
            """
            title,url,language
            Quizzax page,https://www.uscis.gov/quizzax,en
            Quizzax trap,https://uscis.gov.example.org/quizzax,en
            """);
    assertThat(came.badLines()).containsExactly(new BadLine(3, "url is no official page (M2)"));
    assertThat(desk.services.linkSearch().search("quizzax", "en"))
        .extracting(OfficialLink::url)
        .containsExactly("https://www.uscis.gov/quizzax");
    assertThat(desk.services.linkSearch().search("", "en")).hasSizeGreaterThan(10);
  }

  @Test
  void closings_and_inquiry_dates_come_as_lists() throws IOException {
    assertThat(
            take(
                ReferenceKind.CLOSINGS,
                "[{\"office\":\"DAL\",\"from\":\"2026-11-24T00:00:00-06:00\","
                    + "\"until\":\"2026-11-25T00:00:00-06:00\",\"reason\":\"Weather\"},\n"
                    + "{\"office\":\"DAL\",\"from\":\"2026-11-25T00:00:00-06:00\","
                    + "\"until\":\"2026-11-24T00:00:00-06:00\",\"reason\":\"Weather\"}]"))
        .isEqualTo(
            new ImportReport(1, java.util.List.of(new BadLine(2, "until is not after from")), 1));
    assertThat(
            take(
                    ReferenceKind.INQUIRY_DATES,
                    "[{\"form\":\"I-765\",\"category\":\"C09\",\"office\":\"NBC\","
                        + "\"inquireIfReceivedOnOrBefore\":\"2026-02-01\","
                        + "\"publishedOn\":\"2026-11-20\"}")
                .badLines())
        .extracting(BadLine::reason)
        .containsExactly("the list cannot be read from here on");
  }

  @Test
  void a_policy_holds_from_its_day_and_a_broken_one_changes_nothing() {
    String shipped = PolicyBook.shippedFiles().get("routing");
    String later =
        String.valueOf(shipped)
            .replaceFirst("(?s)^\\[\\s*(\\{.*\\})\\s*\\]\\s*$", "[$1,$1]")
            .replaceFirst("2020-01-01", "2026-01-02");
    desk.clock.advance(Duration.ofSeconds(1));
    assertThat(desk.services.policyImport().take(tom, "routing", "[{}]")).isPresent();
    assertThat(desk.services.policyImport().take(tom, "routing", later)).isEmpty();
    desk.services.rereading().reread(Set.of(Topic.POLICIES));
    assertThat(desk.services.desk().policy().routing().effectiveFrom())
        .isEqualTo(LocalDate.parse("2026-01-02"));
  }

  @Test
  void only_an_administrator_takes_files_in_and_it_is_on_record() throws IOException {
    take(ReferenceKind.FORMS, "number,title\nI-1,One\n");
    assertThat(desk.events(1).getFirst().action()).isEqualTo(AuditAction.REFERENCE_IMPORTED);
    desk.add("sam", Role.SUPERVISOR);
    tom = desk.signIn("sam");
    assertThat(take(ReferenceKind.FORMS, "number,title\nI-1,Other\n"))
        .isEqualTo(ImportReport.NOTHING);
  }
}
