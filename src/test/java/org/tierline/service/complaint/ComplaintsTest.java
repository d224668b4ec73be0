package org.tierline.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.complaint.ComplaintAbout;
import org.tierline.model.complaint.ComplaintAnswer.Outcome;
import org.tierline.model.complaint.ComplaintWish;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** A complaint records name, nature and what was done, and goes where it belongs (V3, P16). */
class ComplaintsTest {
  private static final String NUMBER = "EAC2190000001";
  private static final String NO_CASE = "EAC2190000002";

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession sofia;

  @BeforeEach
  void comeIn() {
    desk.add("ana", Role.TIER_1);
    desk.add("sofia", Role.SUPERVISOR);
    ana = desk.signIn("ana");
    sofia = desk.signIn("sofia");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void what_is_not_about_the_contact_center_goes_on_to_headquarters_once() {
    assertThat(record(ComplaintAbout.CONTACT_CENTER, "Waited long.")).isEqualTo(Outcome.RECORDED);
    assertThat(record(ComplaintAbout.OFFICE, "Closed door.")).isEqualTo(Outcome.TO_SEND_ON);
    List<Complaints.Line> lines = list(sofia);
    assertThat(lines)
        .extracting(line -> line.complaint().nature())
        .as("newest first")
        .containsExactlyInAnyOrder("Closed door.", "Waited long.");
    for (Complaints.Line line : lines) {
      boolean ours = line.complaint().about() == ComplaintAbout.CONTACT_CENTER;
      assertThat(send(ana, line)).as("only a supervisor").isEqualTo(Outcome.REFUSED);
      assertThat(send(sofia, line)).isEqualTo(ours ? Outcome.REFUSED : Outcome.SENT_ON);
      assertThat(send(sofia, line)).as("not twice").isEqualTo(Outcome.REFUSED);
    }
    assertThat(list(sofia))
        .filteredOn(line -> line.complaint().sentOnAt() != null)
        .singleElement()
        .matches(line -> sofia.id().equals(line.complaint().sentOnBy()));
  }

  @Test
  void a_complaint_without_name_nature_or_what_was_done_is_not_kept() {
    UUID call = desk.call(ana);
    for (ComplaintWish wish :
        List.of(
            new ComplaintWish(desk.key(), ComplaintAbout.OFFICE, " ", "nature", "done"),
            new ComplaintWish(desk.key(), ComplaintAbout.OFFICE, "Lee", "", "done"),
            new ComplaintWish(desk.key(), ComplaintAbout.OFFICE, "Lee", "nature", "\n"))) {
      assertThat(desk.services.complaints().record(ana, call, wish).outcome())
          .isEqualTo(Outcome.REFUSED);
    }
    assertThat(list(sofia)).isEmpty();
  }

  @Test
  void the_same_complaint_twice_counts_once() {
    UUID call = desk.call(ana);
    ComplaintWish wish =
        new ComplaintWish(desk.key(), ComplaintAbout.OFFICE, "Lee", "Closed door.", "Said sorry.");
    desk.services.complaints().record(ana, call, wish);
    desk.services.complaints().record(ana, call, wish);
    assertThat(list(sofia)).hasSize(1);
  }

  @Test
  void one_that_names_a_number_is_read_by_the_cleared_alone_whatever_the_number_belongs_to() {
    desk.add("ines", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.cases(Oversight.parkCase(NUMBER, "SECTION_1367"));
    record(ComplaintAbout.OFFICE, "They lost " + NUMBER + ".");
    record(ComplaintAbout.OFFICE, "They lost " + NO_CASE + ".");
    assertThat(list(sofia)).hasSize(2).allSatisfy(ComplaintsTest::assertWithheld);
    assertThat(list(desk.signIn("ines")))
        .extracting(line -> line.complaint().nature())
        .containsExactlyInAnyOrder("They lost " + NUMBER + ".", "They lost " + NO_CASE + ".");
    assertThat(list(sofia)).extracting(line -> send(sofia, line)).containsOnly(Outcome.SENT_ON);
  }

  private static void assertWithheld(Complaints.Line line) {
    assertThat(line.complaint().name()).isNull();
    assertThat(line.complaint().nature()).isNull();
    assertThat(line.complaint().done()).isNull();
    assertThat(line.contactNumber()).isEmpty();
  }

  @Test
  void nobody_but_supervisors_reads_them_and_the_record_has_none_of_their_words() {
    record(ComplaintAbout.OFFICE, "Closed door.");
    assertThat(list(ana)).isEmpty();
    assertThat(list(desk.tom)).isEmpty();
    List<AuditEvent> events =
        desk.events(10).stream()
            .filter(event -> event.action() == AuditAction.COMPLAINT_RECORDED)
            .toList();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().facts().toString()).doesNotContain("door", "Lee");
  }

  private Outcome record(ComplaintAbout about, String nature) {
    return desk.services
        .complaints()
        .record(
            ana, desk.call(ana), new ComplaintWish(desk.key(), about, "Lee", nature, "Said sorry."))
        .outcome();
  }

  private List<Complaints.Line> list(StaffSession session) {
    return desk.services.complaints().newest(session, null, 20);
  }

  private Outcome send(StaffSession session, Complaints.Line line) {
    return desk.services.complaints().sendOn(session, line.complaint()).outcome();
  }
}
