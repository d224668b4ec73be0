package org.tierline.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.privacy.Burst;
import org.tierline.model.privacy.LockedContact;
import org.tierline.model.privacy.LockedNumber;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.UnlockAnswer.Outcome;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** P6 on a real store: locked numbers, their unlocking, and failures that come too thick. */
class GateLocksTest {
  private static final String OPEN = "IOE0000000001";
  private static final String HIDDEN = "IOE0000000003";
  private static final String ABSENT = "IOE0000000004";
  private static final Said RIGHT = Oversight.said(OPEN, "Lee Park");

  private final Oversight desk = new Oversight();
  private final GateLocks locks = desk.services.gateLocks();
  private StaffSession ana;
  private StaffSession omar;
  private StaffSession sam;

  @BeforeEach
  void people() {
    desk.add("eve", Role.SUPERVISOR, org.tierline.model.staff.Clearance.SECTION_1367);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    desk.add("omar", Role.TIER_2);
    desk.signIn("eve");
    sam = desk.signIn("sam");
    ana = desk.signIn("ana");
    omar = desk.signIn("omar");
    desk.cases(Oversight.parkCase(OPEN, "NONE"), Oversight.parkCase(HIDDEN, "SECTION_1367"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** So many failures on a number, two in a contact so that none of these is locked. */
  private void fail(StaffSession session, String number, int times) {
    UUID contact = null;
    for (int i = 0; i < times; i++) {
      contact = contact == null || i % 2 == 0 ? desk.call(session) : contact;
      desk.verify(session, contact, Oversight.said(number, "Somebody Else"));
    }
  }

  private VerificationOutcome rightNow(StaffSession session) {
    return desk.verify(session, desk.call(session), RIGHT).outcome();
  }

  @Test
  void tenFailuresLockANumberForTierOneOnlyAndASupervisorUnlocksIt() {
    fail(ana, OPEN, 9);
    assertThat(rightNow(ana)).isEqualTo(VerificationOutcome.VERIFIED);
    fail(ana, OPEN, 1);
    assertThat(rightNow(ana)).isEqualTo(VerificationOutcome.NOT_VERIFIED);
    assertThat(rightNow(omar)).isEqualTo(VerificationOutcome.VERIFIED);
    assertThat(locks.unlock(sam, desk.key(), " ioe-0000000001 ").outcome())
        .isEqualTo(Outcome.UNLOCKED);
    assertThat(rightNow(ana)).isEqualTo(VerificationOutcome.VERIFIED);
    fail(ana, OPEN, 9);
    assertThat(rightNow(ana)).isEqualTo(VerificationOutcome.VERIFIED);
    fail(ana, OPEN, 1);
    assertThat(rightNow(ana)).isEqualTo(VerificationOutcome.NOT_VERIFIED);
  }

  @Test
  void aCaseLockedByOneOfItsNumbersIsNotToBeHadByTheOther() {
    fail(ana, OPEN, 9);
    assertThat(rightNowByANumber(ana)).isEqualTo(VerificationOutcome.VERIFIED);
    fail(ana, OPEN, 1);
    assertThat(rightNowByANumber(ana)).isEqualTo(VerificationOutcome.NOT_VERIFIED);
    assertThat(rightNowByANumber(omar)).isEqualTo(VerificationOutcome.VERIFIED);
    locks.unlock(sam, desk.key(), OPEN);
    assertThat(rightNowByANumber(ana)).isEqualTo(VerificationOutcome.VERIFIED);
  }

  @Test
  void failuresOnTheANumberLockTheReceiptNumberOfTheSameCaseAlone() {
    for (int i = 0; i < 10; i++) {
      desk.verify(ana, desk.call(ana), byANumber("Somebody Else"));
    }
    assertThat(rightNow(ana)).isEqualTo(VerificationOutcome.NOT_VERIFIED);
    assertThat(locks.lockedNumbers(sam)).hasSize(1);
    locks.unlock(sam, desk.key(), "A200300400");
    assertThat(rightNow(ana)).isEqualTo(VerificationOutcome.VERIFIED);
  }

  @Test
  void failuresOnANumberOfNoCaseLockNoCaseBesideIt() {
    fail(ana, ABSENT, 10);
    fail(ana, "IOE0000000002", 10);
    fail(ana, "IOE9999999999", 10);
    assertThat(rightNow(ana)).isEqualTo(VerificationOutcome.VERIFIED);
    assertThat(rightNowByANumber(ana)).isEqualTo(VerificationOutcome.VERIFIED);
  }

  private VerificationOutcome rightNowByANumber(StaffSession session) {
    return desk.verify(session, desk.call(session), byANumber("Lee Park")).outcome();
  }

  @Test
  void aReceiptNumberThatIsNoneIsAWrongOneBesideARightANumber() {
    assertThat(desk.verify(ana, desk.call(ana), said("IOE12", "Lee Park")).outcome())
        .isEqualTo(VerificationOutcome.NOT_VERIFIED);
    assertThat(desk.verify(ana, desk.call(ana), said(" ", "Lee Park")).outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
  }

  /** {@link #RIGHT} or not, found by the A-number alone. */
  private static Said byANumber(String name) {
    return said(null, name);
  }

  private static Said said(@Nullable String receiptNumber, String name) {
    return new Said(
        receiptNumber,
        "A200300400",
        name,
        RIGHT.dateOfBirth(),
        null,
        null,
        RIGHT.phone(),
        null,
        null,
        null,
        null);
  }

  @Test
  void aLockEndsByItselfWhenTheFailuresAreADayOld() {
    fail(ana, OPEN, 10);
    desk.clock.advance(Duration.ofHours(24).plusSeconds(1));
    assertThat(locks.lockedNumbers(sam)).isEmpty();
    assertThat(rightNow(ana)).isEqualTo(VerificationOutcome.VERIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {OPEN, HIDDEN, ABSENT, "A123456789"})
  void everyNumberIsUnlockedAlike(String number) {
    fail(ana, HIDDEN, 10);
    var answer = locks.unlock(sam, desk.key(), number);
    assertThat(answer).isEqualTo(locks.unlock(sam, desk.key(), OPEN));
    AuditEvent event = desk.events(1).getFirst();
    assertThat(event.action()).isEqualTo(AuditAction.NUMBER_UNLOCKED);
    assertThat(event.facts()).containsOnlyKeys("rules", "policy");
  }

  @Test
  void nothingIsUnlockedFromALockedDesk() {
    fail(ana, OPEN, 10);
    desk.services.lock().lock(sam);
    assertThat(locks.unlock(sam, desk.key(), OPEN).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(rightNow(ana)).isEqualTo(VerificationOutcome.NOT_VERIFIED);
  }

  @Test
  void theSameUnlockingAgainChangesNothing() {
    fail(ana, OPEN, 10);
    UUID key = desk.key();
    locks.unlock(sam, key, OPEN);
    fail(ana, OPEN, 10);
    assertThat(locks.unlock(sam, key, OPEN).outcome()).isEqualTo(Outcome.UNLOCKED);
    assertThat(rightNow(ana)).isEqualTo(VerificationOutcome.NOT_VERIFIED);
    assertThat(desk.events(200).stream().filter(e -> e.action() == AuditAction.NUMBER_UNLOCKED))
        .hasSize(1);
  }

  @Test
  void nobodyButASupervisorUnlocksOrIsTold() {
    fail(ana, OPEN, 10);
    for (StaffSession other : List.of(ana, omar, desk.tom)) {
      assertThat(locks.unlock(other, desk.key(), OPEN).outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(locks.lockedNumbers(other)).isEmpty();
      assertThat(locks.lockedContacts(other, Instant.EPOCH)).isEmpty();
      assertThat(locks.bursts(other, Instant.EPOCH)).isEmpty();
    }
    assertThat(locks.unlock(sam, desk.key(), "not a number").outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(rightNow(ana)).isEqualTo(VerificationOutcome.NOT_VERIFIED);
  }

  @Test
  void lockedNumbersAreToldByContactAndTimeAndAlikeWhateverTheyBelongTo() {
    for (String number : List.of(OPEN, HIDDEN, ABSENT)) {
      fail(ana, number, 10);
    }
    fail(ana, "IOE0000000005", 9);
    List<LockedNumber> lines = locks.lockedNumbers(sam);
    assertThat(lines)
        .hasSize(3)
        .allSatisfy(line -> {
          assertThat(line.failures()).isEqualTo(10);
          assertThat(line.contacts()).hasSize(5);
          assertThat(line.contacts().getFirst().staffName()).isEqualTo("Full ana");
        });
    assertThat(locks.unlock(sam, desk.key(), lines.getFirst()).outcome())
        .isEqualTo(Outcome.UNLOCKED);
    assertThat(locks.lockedNumbers(sam)).containsExactlyElementsOf(lines.subList(1, 3));
  }

  @Test
  void whatWasNotSaidIsNoLockedNumber() {
    for (int i = 0; i < 12; i++) {
      desk.verify(ana, desk.call(ana), Said.NOTHING);
    }
    assertThat(locks.lockedNumbers(sam)).isEmpty();
  }

  @Test
  void lockedContactsAreListed() {
    UUID contact = desk.call(ana);
    for (int i = 0; i < 3; i++) {
      desk.verify(ana, contact, Oversight.said(ABSENT, "Somebody Else"));
    }
    fail(ana, OPEN, 2);
    assertThat(locks.lockedContacts(sam, desk.clock.instant()))
        .extracting(LockedContact::contactNumber)
        .containsExactly(desk.services.contacts().find(ana, contact).number());
  }

  @Test
  void tenFailuresAnHourByOnePersonOrFromOneNumberRaiseALine() {
    for (int i = 0; i < 9; i++) {
      desk.verify(ana, desk.call(ana, "+1212555010" + i), Oversight.said(ABSENT, "No One"));
      desk.clock.advance(Duration.ofMinutes(6));
    }
    assertThat(locks.bursts(sam, Instant.EPOCH)).isEmpty();
    Instant tenth = desk.clock.instant();
    desk.verify(ana, desk.call(ana, "+12125550199"), Oversight.said(OPEN, "No One"));
    assertThat(locks.bursts(sam, Instant.EPOCH))
        .containsExactly(new Burst(Burst.Kind.STAFF_MEMBER, "Full ana", tenth, tenth, 10));
    assertThat(locks.bursts(sam, tenth.plusSeconds(1))).isEmpty();

    desk.clock.advance(Duration.ofHours(2));
    for (int i = 0; i < 5; i++) {
      desk.verify(ana, desk.call(ana, "+13125550123"), Oversight.said(HIDDEN, "No One"));
      desk.verify(omar, desk.call(omar, "+13125550123"), Oversight.said(OPEN, "No One"));
    }
    Instant now = desk.clock.instant();
    assertThat(locks.bursts(sam, now))
        .containsExactly(new Burst(Burst.Kind.CALLER_NUMBER, "+13125550123", now, now, 10));
  }

  @Test
  void failuresThatLieAnHourApartRaiseNone() {
    for (int i = 0; i < 12; i++) {
      desk.verify(ana, desk.call(ana), Oversight.said(ABSENT, "No One"));
      desk.clock.advance(Duration.ofMinutes(7));
    }
    assertThat(locks.bursts(sam, Instant.EPOCH)).isEmpty();
  }
}
