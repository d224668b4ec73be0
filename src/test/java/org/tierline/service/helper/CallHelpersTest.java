package org.tierline.service.helper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.contact.Disposition;
import org.tierline.model.helper.CallHelper;
import org.tierline.model.helper.HelperAnswer.Outcome;
import org.tierline.model.helper.HelperKind;
import org.tierline.model.helper.HelperSide;
import org.tierline.model.helper.HelperWish;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** Who helps is on record with side and language, and the record of it names nobody (P4). */
class CallHelpersTest {
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

  private HelperWish wish(UUID key, boolean agreed) {
    return new HelperWish(
        key, HelperKind.INTERPRETER, HelperSide.CALLER, "vi", "Linh, her aunt", true, agreed);
  }

  private Outcome note(UUID call, HelperWish wish) {
    return desk.services.callHelpers().note(ana, call, wish).outcome();
  }

  @Test
  void it_is_recorded_once_and_only_with_consent() {
    UUID call = desk.call(ana);
    UUID key = desk.key();
    assertThat(note(call, wish(key, false))).isEqualTo(Outcome.REFUSED);
    assertThat(note(call, wish(key, true))).isEqualTo(Outcome.NOTED);
    assertThat(note(call, wish(key, true))).isEqualTo(Outcome.NOTED);
    assertThat(desk.services.callHelpers().ofContact(ana, call))
        .singleElement()
        .extracting(CallHelper::language, CallHelper::name, CallHelper::side)
        .containsExactly("vi", "Linh, her aunt", HelperSide.CALLER);
    assertThat(desk.events(20).toString()).doesNotContain("Linh");
    assertThat(
            desk.events(20).stream().filter(event -> event.action() == AuditAction.HELPER_RECORDED))
        .hasSize(1);
  }

  @Test
  void a_closed_contact_and_a_locked_desk_note_nobody() {
    UUID call = desk.call(ana);
    desk.services.contacts().close(ana, call, Disposition.ANSWERED, "");
    assertThat(note(call, wish(desk.key(), true))).isEqualTo(Outcome.REFUSED);
    assertThat(desk.services.callHelpers().ofContact(ana, call)).isEmpty();
    UUID another = desk.call(ana);
    assertThat(note(another, wish(desk.key(), true))).isEqualTo(Outcome.NOTED);
    desk.services.lock().lock(ana);
    assertThat(note(another, wish(desk.key(), true))).isEqualTo(Outcome.REFUSED);
    assertThat(desk.services.callHelpers().ofContact(ana, another)).isEmpty();
  }
}
