package org.tierline.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.export.WorkExport.What;
import org.tierline.service.request.OfficeFile;
import org.tierline.service.staff.StaffSession;

/** What leaves as rows: for supervisors alone, on record, without what they may not be told of. */
class WorkExportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String CASE = "IOE0000000001";
  private static final String NO_CASE = "IOE0000000009";

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession sofia;
  private StaffSession ines;
  private UUID call;

  @BeforeEach
  void makeWork() {
    desk.add("ana", Role.TIER_1);
    desk.add("sofia", Role.SUPERVISOR);
    desk.add("ines", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.cases(at("NONE"));
    ana = desk.signIn("ana");
    sofia = desk.signIn("sofia");
    ines = desk.signIn("ines");
    call = desk.call(ana);
    desk.verify(ana, call, Oversight.said(CASE, "Lee Park"));
    request(ServiceRequestType.TYPOGRAPHIC_ERROR, "My name is wrong.");
    request(ServiceRequestType.MILITARY, "I am deployed.");
    escalate(CASE);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_supervisor_gets_a_row_for_each_and_no_words_or_names_of_callers() {
    assertThat(rows(sofia, What.CONTACTS)).hasSize(1);
    assertThat(rows(sofia, What.REQUESTS))
        .extracting(row -> row.get(1))
        .containsExactlyInAnyOrder("TYPOGRAPHIC_ERROR", "MILITARY");
    assertThat(rows(sofia, What.ESCALATIONS)).singleElement().matches(row -> row.get(0) != null);
    for (What what : What.values()) {
      assertThat(WorkExport.columns(what)).hasSize(rows(sofia, what).getFirst().size());
      assertThat(columnsWithoutText(what)).isEqualTo(WorkExport.literals(what));
      assertThat(rows(sofia, what).toString())
          .doesNotContain(CASE, "Lee", "wrong", "2145550143", "Please");
    }
    assertThat(desk.events(40))
        .filteredOn(event -> event.action() == AuditAction.WORK_EXPORTED)
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.facts()).containsEntry("outcome", "EXPORTED"));
  }

  private Set<String> columnsWithoutText(What what) {
    List<@Nullable String> row = rows(sofia, what).getFirst();
    return IntStream.range(0, row.size())
        .filter(i -> String.valueOf(row.get(i)).matches("true|false|[0-9]+"))
        .mapToObj(WorkExport.columns(what)::get)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Test
  void what_began_on_another_day_is_left_out() {
    for (What what : What.values()) {
      List<List<@Nullable String>> rows = new ArrayList<>();
      desk.services.workExport().export(sofia, what, DAY.plusDays(1), DAY.plusDays(9), rows::add);
      assertThat(rows).isEmpty();
    }
  }

  @Test
  void nobody_but_a_supervisor_gets_anything_and_that_they_asked_is_on_record() {
    for (StaffSession other : List.of(ana, desk.tom)) {
      assertThat(rows(other, What.CONTACTS)).isEmpty();
      assertThat(file(other, "NBC")).isEmpty();
    }
    assertThat(desk.events(2))
        .extracting(event -> event.facts().get("outcome"))
        .containsOnly("REFUSED");
  }

  @Test
  void the_file_for_an_office_has_its_open_requests_those_of_priority_first() {
    List<List<@Nullable String>> rows = file(sofia, "NBC");
    assertThat(rows).extracting(row -> row.get(1)).containsExactly("MILITARY", "TYPOGRAPHIC_ERROR");
    assertThat(rows.getFirst()).hasSameSizeAs(OfficeFile.COLUMNS).contains(CASE, "I am deployed.");
    assertThat(file(sofia, "DAL")).isEmpty();
    assertThat(desk.events(10))
        .filteredOn(event -> event.action() == AuditAction.REQUEST_SENT)
        .as("each on record")
        .hasSize(2);
    assertThat(desk.services.officeFile().write(sofia, "ZZZ", DAY, DAY, row -> {})).isPresent();
    String first = String.valueOf(rows.getFirst().getFirst());
    desk.services.requestAnswers().relocate(ines, first, "DAL", "Moved.", null);
    assertThat(file(sofia, "NBC")).hasSize(1);
    assertThat(file(sofia, "DAL")).hasSize(1);
    desk.services.requestChanges().cancel(ana, call, first, "", null);
    assertThat(file(sofia, "DAL")).as("what is over goes out no more").isEmpty();
  }

  @Test
  void what_is_of_a_protected_case_leaves_only_through_the_cleared() {
    desk.cases(at("SECTION_1367"));
    assertThat(rows(sofia, What.CONTACTS)).isEmpty();
    assertThat(rows(sofia, What.REQUESTS)).isEmpty();
    assertThat(file(sofia, "NBC")).isEmpty();
    assertThat(rows(ines, What.CONTACTS)).hasSize(1);
    assertThat(rows(ines, What.REQUESTS)).hasSize(2);
    assertThat(file(ines, "NBC")).hasSize(2);
  }

  @Test
  void an_escalation_with_a_number_that_was_not_verified_is_nobodys_whatever_it_belongs_to() {
    desk.cases(Oversight.parkCase("IOE0000000002", "SECTION_1367"));
    call = desk.call(ana);
    escalate("IOE0000000002");
    call = desk.call(ana);
    escalate(NO_CASE);
    List<List<@Nullable String>> hidden =
        rows(sofia, What.ESCALATIONS).stream().filter(row -> row.getFirst() == null).toList();
    assertThat(hidden).hasSize(2);
    assertThat(hidden.getFirst()).isEqualTo(hidden.getLast());
    assertThat(rows(ines, What.ESCALATIONS)).noneMatch(row -> row.getFirst() == null);
  }

  private static String at(String protection) {
    return Oversight.parkCase(CASE, protection)
        .replaceFirst("\\{", "{\"location\":{\"office\":\"NBC\"},");
  }

  private void request(ServiceRequestType type, String words) {
    desk.services
        .requests()
        .create(
            ana,
            call,
            new RequestWish(new ReceiptNumber(CASE), type, words, null, null, null, false, false));
  }

  private void escalate(String number) {
    desk.services
        .escalations()
        .escalate(
            ana,
            call,
            new EscalationWish(
                EscalationClass.REGULAR,
                EscalationReason.COMPLEX_INQUIRY,
                "Please look.",
                number,
                new CallbackWish("+12145550143", "75201", List.of(), "en", false)));
  }

  private List<List<@Nullable String>> rows(StaffSession who, What what) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    desk.services.workExport().export(who, what, DAY, DAY, rows::add);
    return rows;
  }

  private List<List<@Nullable String>> file(StaffSession who, String office) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    desk.services.officeFile().write(who, office, DAY, DAY, rows::add);
    return rows;
  }
}
