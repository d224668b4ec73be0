package org.tierline.service.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Disposition;
import org.tierline.model.office.FaxAnswer.Outcome;
import org.tierline.model.office.FaxWish;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** A fax number that was given is on record, once, and the record tells no names (P2, A6). */
class FaxNumbersTest {
  private final Oversight desk = new Oversight();
  private StaffSession ana;

  @BeforeEach
  void comeIn() {
    desk.add("ana", Role.TIER_1);
    ana = desk.signIn("ana");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void it_is_recorded_once_with_who_asked_and_until_when() {
    UUID call = desk.call(ana);
    FaxWish wish = wish("Officer Lund");
    assertThat(give(call, wish)).isEqualTo(Outcome.GIVEN);
    assertThat(give(call, wish)).as("the same again").isEqualTo(Outcome.GIVEN);
    assertThat(given(call)).isEqualTo(1);
    List<AuditEvent> events =
        desk.events(20).stream()
            .filter(event -> event.action() == AuditAction.FAX_NUMBER_GIVEN)
            .toList();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().facts().toString()).doesNotContain("Lund", "0199");
  }

  @Test
  void without_an_employee_or_in_a_closed_contact_nothing_is_given() {
    UUID call = desk.call(ana);
    assertThat(give(call, wish(" "))).isEqualTo(Outcome.REFUSED);
    desk.services.contacts().close(ana, call, Disposition.ANSWERED, "");
    assertThat(give(call, wish("Officer Lund"))).isEqualTo(Outcome.REFUSED);
    assertThat(given(call)).isZero();
  }

  private Outcome give(UUID call, FaxWish wish) {
    return desk.services.faxNumbers().give(ana, call, wish).outcome();
  }

  private int given(UUID call) {
    return desk.services.desk().store().read(t -> t.faxes().given(call));
  }

  private FaxWish wish(String askedBy) {
    return new FaxWish(
        desk.key(), "214 555 0199", askedBy, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 4));
  }
}
