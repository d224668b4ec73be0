package org.tierline.service.danger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Disposition;
import org.tierline.model.danger.DangerAnswer.Outcome;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** That words for danger were read is recorded once a kind, and the disposition tells it (M3). */
class DangerScriptsTest {
  private final Oversight desk = new Oversight();
  private StaffSession ana;

  @BeforeEach
  void comeIn() {
    desk.add("ana", Role.TIER_1);
    desk.add("eve", Role.TIER_1);
    ana = desk.signIn("ana");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Outcome used(UUID call, DangerKind kind) {
    return desk.services.dangerScripts().used(ana, call, kind).outcome();
  }

  private List<AuditEvent> events(AuditAction action) {
    return desk.events(30).stream().filter(event -> event.action() == action).toList();
  }

  @Test
  void it_is_recorded_once_a_kind_and_the_disposition_is_proposed() {
    UUID call = desk.call(ana);
    assertThat(desk.services.contacts().proposeDisposition(ana, call)).isEmpty();
    assertThat(used(call, DangerKind.TRAFFICKING)).isEqualTo(Outcome.RECORDED);
    assertThat(used(call, DangerKind.TRAFFICKING)).isEqualTo(Outcome.RECORDED);
    assertThat(used(call, DangerKind.SELF)).isEqualTo(Outcome.RECORDED);
    assertThat(desk.services.contacts().proposeDisposition(ana, call))
        .contains(Disposition.EMERGENCY_SERVICES);
    assertThat(events(AuditAction.DANGER_SCRIPT_USED))
        .extracting(event -> event.facts().get("kind"))
        .containsExactlyInAnyOrder("TRAFFICKING", "SELF");
  }

  @Test
  void closing_with_another_disposition_still_tells_which_words_were_read() {
    UUID call = desk.call(ana);
    used(call, DangerKind.THREAT);
    desk.services.contacts().close(ana, call, Disposition.ABUSIVE, "");
    assertThat(events(AuditAction.CONTACT_CLOSED))
        .first()
        .satisfies(event ->
            assertThat(event.facts())
                .containsEntry("disposition", "ABUSIVE")
                .containsEntry("danger", "THREAT"));
  }

  @Test
  void it_can_be_recorded_after_the_call_and_after_closing() {
    UUID call = desk.call(ana);
    desk.services.contacts().endCall(ana, call);
    assertThat(used(call, DangerKind.SELF)).isEqualTo(Outcome.RECORDED);
    desk.services.contacts().close(ana, call, Disposition.EMERGENCY_SERVICES, "");
    assertThat(used(call, DangerKind.OTHERS)).isEqualTo(Outcome.RECORDED_BESIDE);
  }

  @Test
  void a_locked_desk_and_somebody_elses_contact_record_nothing() {
    UUID call = desk.call(ana);
    StaffSession eve = desk.signIn("eve");
    assertThatThrownBy(() -> desk.services.dangerScripts().used(eve, call, DangerKind.SELF))
        .isInstanceOf(IllegalArgumentException.class);
    desk.services.lock().lock(ana);
    assertThat(used(call, DangerKind.SELF)).isEqualTo(Outcome.REFUSED);
    assertThat(events(AuditAction.DANGER_SCRIPT_USED)).isEmpty();
  }
}
