package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.audit.AuditExport;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** The safe contact of a callback in special handling is looked for on record first (P8, P11). */
class CallbackStartTest {
  private static final String NUMBER = "EAC2190000001";
  private static final String SAFE = "+13305550123";
  private static final String TOLD = "+12145550199";
  private static final String DAMAGE = "UPDATE case_record SET sealed = zeroblob(length(sealed))";
  private static final String NO_RECORD =
      """
      CREATE TRIGGER no_record BEFORE INSERT ON audit_event WHEN NEW.action = 'SAFE_CONTACT_READ'
      BEGIN SELECT RAISE(ABORT, 'no record'); END
      """;

  private final Oversight desk = new Oversight();
  private StaffSession ines;
  private String escalation;

  @BeforeEach
  void aClearedOfficerHoldsTheEscalationOfAProtectedCase() {
    desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    desk.add("ana", Role.TIER_1);
    desk.add("vera", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.add("sam", Role.SUPERVISOR);
    ines = desk.signIn("ines");
    StaffSession ana = desk.signIn("ana");
    desk.cases(
        Oversight.parkCase(NUMBER, "SECTION_1367")
            .replaceFirst("\\}$", ",\"safeContact\":{\"phone\":\"" + SAFE + "\"}}"));
    UUID call = desk.call(ana);
    desk.verify(ana, call, Oversight.said(NUMBER, "Lee Park"));
    CallbackWish callback = new CallbackWish(TOLD, "75201", List.of(), "en", false);
    desk.services
        .escalations()
        .escalate(
            ana,
            call,
            new EscalationWish(
                EscalationClass.REGULAR, EscalationReason.OTHER, "Calls back.", null, callback));
    ClaimAnswer claimed = desk.services.callbacks().claimNext(ines, null);
    escalation = ((ClaimAnswer.Claimed) claimed).escalation().number().toString();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private OpenAnswer start() {
    return desk.services.callbackStart().start(ines, escalation);
  }

  private List<AuditAction> lastActions(int count) {
    return desk.events(count).stream().map(AuditEvent::action).toList();
  }

  @Test
  void theSafeContactIsDialledAndTheLookIsOnRecordBeforeTheCallback() {
    OpenAnswer answer = start();
    assertThat(answer).isInstanceOf(OpenAnswer.Opened.class);
    assertThat(((OpenAnswer.Opened) answer).contact().caller().phone()).isEqualTo(SAFE);
    assertThat(lastActions(3))
        .containsExactly(
            AuditAction.CALLBACK_STARTED,
            AuditAction.CONTACT_OPENED,
            AuditAction.SAFE_CONTACT_READ);
  }

  /** Somebody with the file lets the recording pass unwritten: then nothing is dialled (P11). */
  @Test
  void nothingIsDialledWhenTheLookIsNotOnRecord() {
    desk.meddleInFile(NO_RECORD.replace("RAISE(ABORT, 'no record')", "RAISE(IGNORE)"));
    assertThat(start()).isNotInstanceOf(OpenAnswer.Opened.class);
  }

  /** That a text was looked at in such a callback names its caller to whoever knows why (P8). */
  @Test
  void theRecordOfATextCheckedInTheCallbackIsForTheClearedAlone() {
    UUID callback = ((OpenAnswer.Opened) start()).contact().id();
    desk.services
        .outbound()
        .check(ines, callback, new OutboundDraft(MessageChannel.EMAIL, "a@b.org", "Good day."));
    assertThat(exported("vera")).contains(AuditAction.MESSAGE_CHECKED);
    assertThat(exported("sam")).isNotEmpty().doesNotContain(AuditAction.MESSAGE_CHECKED);
  }

  private List<AuditAction> exported(String name) {
    List<AuditAction> actions = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 11, 24);
    desk.services
        .audit()
        .export()
        .export(
            desk.signIn(name),
            AuditExport.What.AUDIT,
            day.minusDays(1),
            day.plusDays(1),
            line -> actions.add(line.action()));
    return actions;
  }

  @Test
  void theLookStaysOnRecordWhenTheRecordCannotBeUnsealed() {
    desk.meddleInFile(DAMAGE);
    assertThatThrownBy(this::start).isInstanceOf(IllegalArgumentException.class);
    assertThat(lastActions(1)).containsExactly(AuditAction.SAFE_CONTACT_READ);
    assertThat(desk.services.history().unfinished(ines)).isEmpty();
  }

  /** The record is damaged as well: to try it would fail otherwise than the recording does. */
  @Test
  void nothingIsUnsealedWhenTheLookCannotBeRecorded() {
    List<AuditEvent> before = desk.events(50);
    desk.meddleInFile(DAMAGE);
    desk.meddleInFile(NO_RECORD);
    assertThatThrownBy(this::start).isInstanceOf(IllegalStateException.class);
    assertThat(desk.events(50)).isEqualTo(before);
    assertThat(desk.services.history().unfinished(ines)).isEmpty();
  }
}
