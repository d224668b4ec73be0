package org.tierline.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** P13 on a real store: a case opened without a caller. */
class BreakGlassTest {
  private static final String OPEN = "IOE0000000001";
  private static final String OTHER = "IOE0000000002";
  private static final String HIDDEN = "IOE0000000003";
  private static final String ABSENT = "IOE0000000004";
  private static final String WHY = "A complaint came by letter.";

  private final Oversight desk = new Oversight();
  private final BreakGlass glass = desk.services.glass();
  private StaffSession sam;
  private StaffSession eve;

  @BeforeEach
  void twoSupervisorsAndThreeCases() {
    desk.add("eve", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    desk.add("omar", Role.TIER_2);
    eve = desk.signIn("eve");
    sam = desk.signIn("sam");
    desk.cases(
        Oversight.parkCase(OPEN, "NONE"),
        Oversight.parkCase(OTHER, "ASYLUM"),
        Oversight.parkCase(HIDDEN, "SECTION_1367"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private GlassAnswer breakGlass(StaffSession session, String number, String words) {
    return breakGlass(session, desk.key(), number, words);
  }

  private GlassAnswer breakGlass(StaffSession session, UUID key, String number, String words) {
    return glass.breakGlass(
        session,
        new GlassWish(
            key, ReceiptNumber.parse(number).orElseThrow(), BreakGlassReason.COMPLAINT, words));
  }

  private List<AuditAction> lastActions(int count) {
    return desk.events(count).stream().map(AuditEvent::action).toList();
  }

  @Test
  void aSupervisorSeesTheCaseInDetailForThirtyMinutesAndItIsOnRecordFirst() {
    GlassAnswer answer = breakGlass(sam, OPEN, WHY);
    assertThat(answer).isInstanceOf(GlassAnswer.Open.class);
    GlassAnswer.Open open = (GlassAnswer.Open) answer;
    assertThat(open.view().level()).isEqualTo(DisclosureLevel.CASE_DETAILS);
    assertThat(open.view().status().receiptNumber().value()).isEqualTo(OPEN);
    assertThat(open.endsAt()).isEqualTo(desk.clock.instant().plus(Duration.ofMinutes(30)));
    assertThat(open.rules()).contains("P13", "P11");
    assertThat(open.policy()).isEqualTo("privacy 2020-01-01");
    assertThat(lastActions(2))
        .containsExactly(AuditAction.CASE_DISCLOSED, AuditAction.GLASS_BROKEN);
    AuditEvent broken = desk.events(2).getLast();
    assertThat(broken.facts())
        .containsEntry("reason", "COMPLAINT")
        .containsEntry("rules", "P8 P11 P13");
    assertThat(broken.facts().toString()).doesNotContain("letter", "IOE");
  }

  @Test
  void nobodyBreaksGlassAtALockedDesk() {
    desk.services.lock().lock(sam);
    GlassAnswer answer = breakGlass(sam, OPEN, WHY);
    assertThat(answer).isInstanceOf(GlassAnswer.Refused.class);
    assertThat(((GlassAnswer.Refused) answer).rules()).containsExactly("P10");
    desk.unlock(sam);
    assertThat(glass.open(sam)).isEmpty();
  }

  @Test
  void itEndsByItselfAfterThirtyMinutes() {
    breakGlass(sam, OPEN, WHY);
    desk.clock.advance(Duration.ofMinutes(30).minusSeconds(1));
    assertThat(glass.look(sam)).isInstanceOf(GlassAnswer.Open.class);
    desk.clock.advance(Duration.ofSeconds(1));
    assertThat(glass.look(sam)).isInstanceOf(GlassAnswer.Refused.class);
    assertThat(glass.open(sam)).isEmpty();
  }

  @Test
  void itEndsWithSignOutAndWithADeskThatWasLockedTooLong() {
    breakGlass(sam, OPEN, WHY);
    desk.services.signIn().signOut(sam);
    sam = desk.signIn("sam");
    assertThat(glass.open(sam)).isEmpty();

    breakGlass(sam, OPEN, WHY);
    desk.services.lock().lock(sam);
    assertThat(glass.look(sam)).isInstanceOf(GlassAnswer.Refused.class);
    desk.clock.advance(Duration.ofMinutes(5));
    desk.unlock(sam);
    assertThat(glass.open(sam)).isPresent();
    desk.services.lock().lock(sam);
    desk.clock.advance(Duration.ofMinutes(5).plusSeconds(1));
    desk.unlock(sam);
    assertThat(glass.open(sam)).isEmpty();
  }

  @Test
  void oneCaseAtATime() {
    breakGlass(sam, OPEN, WHY);
    breakGlass(sam, OTHER, WHY);
    assertThat(glass.look(sam))
        .isInstanceOfSatisfying(
            GlassAnswer.Open.class,
            open -> assertThat(open.view().status().receiptNumber().value()).isEqualTo(OTHER));
    glass.shut(sam);
    assertThat(glass.open(sam)).isEmpty();
  }

  @Test
  void theSameWishAgainCountsOnceAndDoesNotLastLonger() {
    UUID key = desk.key();
    GlassAnswer first = breakGlass(sam, key, OPEN, WHY);
    desk.clock.advance(Duration.ofMinutes(10));
    assertThat(breakGlass(sam, key, OPEN, WHY)).isEqualTo(first);
    assertThat(desk.events(50).stream().filter(e -> e.action() == AuditAction.GLASS_BROKEN))
        .hasSize(1);
    assertThat(breakGlass(sam, key, OTHER, WHY)).isInstanceOf(GlassAnswer.Refused.class);
  }

  @Test
  void nobodyButASupervisorBreaksGlass() {
    for (StaffSession other : List.of(desk.signIn("ana"), desk.signIn("omar"), desk.tom)) {
      assertThat(breakGlass(other, OPEN, WHY))
          .isEqualTo(breakGlass(other, ABSENT, WHY))
          .isInstanceOf(GlassAnswer.Refused.class);
      assertThat(glass.open(other)).isEmpty();
    }
    assertThat(lastActions(1)).containsExactly(AuditAction.GLASS_REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "          ",
        "too short",
        "aaaaaaaaaaaaaaaa",
        "a b a b a b a b",
        "..........",
        "short\u200b\u200b\u200b\u200b\u200b\u200b",
        "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
      })
  void aSentenceThatIsNoneIsRefusedBeforeAnyLookUp(String words) {
    assertThat(breakGlass(sam, OPEN, words))
        .isInstanceOfSatisfying(
            GlassAnswer.Refused.class,
            refused -> assertThat(refused.say().key()).isEqualTo("say.glass.words"));
    assertThat(glass.open(sam)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana called", "queja escrita", "投诉信已经收到了请查阅", "  a letter came \n"})
  void tenCharactersThatSaySomethingServe(String words) {
    assertThat(breakGlass(sam, OPEN, words)).isInstanceOf(GlassAnswer.Open.class);
  }

  @Test
  void aProtectedCaseIsAsAbsentWithoutTheClearance() {
    desk.deadlines.clear();
    GlassAnswer absent = breakGlass(sam, ABSENT, WHY);
    List<AuditEvent> absentEvents = desk.events(1);
    assertThat(breakGlass(sam, HIDDEN, WHY)).isEqualTo(absent);
    assertThat(absent).isInstanceOf(GlassAnswer.Refused.class);
    assertThat(desk.events(1)).isEqualTo(absentEvents);
    assertThat(desk.events(1).getFirst().subject()).isNull();
    assertThat(desk.deadlines).containsExactly("PT0.4S", "PT0.4S");
    assertThat(breakGlass(eve, ABSENT, WHY)).isEqualTo(absent);
  }

  @Test
  void withTheClearanceItIsOpened() {
    assertThat(breakGlass(eve, HIDDEN, WHY)).isInstanceOf(GlassAnswer.Open.class);
  }

  @Test
  void asLongAsTheDeskIsLockedNothingIsOpened() {
    desk.services.lock().lock(sam);
    assertThat(breakGlass(sam, OPEN, WHY)).isInstanceOf(GlassAnswer.Refused.class);
    assertThat(glass.open(sam)).isEmpty();
  }
}
