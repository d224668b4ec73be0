package org.tierline.service.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.Oversight;
import org.tierline.service.contact.OwnAffairs.PassAnswer;
import org.tierline.service.staff.StaffSession;

/** P17 on a real store. */
class OwnAffairsTest {
  private static final String OPEN = "IOE0000000001";
  private static final String ABSENT = "IOE0000000004";

  private final Oversight desk = new Oversight();
  private final OwnAffairs affairs = desk.services.ownAffairs();
  private StaffSession ana;
  private StaffSession ben;
  private UUID contact;

  @BeforeEach
  void aCallOfARelative() {
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    desk.add("ben", Role.TIER_1);
    desk.add("away", Role.TIER_1);
    desk.services.signIn().signOut(desk.signIn("sam"));
    ana = desk.signIn("ana");
    ben = desk.signIn("ben");
    desk.cases(Oversight.parkCase(OPEN, "NONE"));
    contact = desk.call(ana);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theGateStaysShutBeforeAnyLookUpAndCostsNoAttempt() {
    affairs.declare(ana, contact);
    VerificationAnswer right = desk.verify(ana, contact, Oversight.said(OPEN, "Lee Park"));
    assertThat(right.outcome()).isEqualTo(VerificationOutcome.NOT_PERMITTED);
    assertThat(right.rules()).containsExactly("P17");
    assertThat(right.attemptsLeft()).isEqualTo(3);
    assertThat(desk.verify(ana, contact, Oversight.said(ABSENT, "Lee Park"))).isEqualTo(right);
    assertThat(desk.verify(ana, desk.call(ana), Oversight.said(OPEN, "Lee Park")).outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
  }

  @Test
  void aGateThatWasOpenShutsWithTheDeclaration() {
    desk.verify(ana, contact, Oversight.said(OPEN, "Lee Park"));
    affairs.declare(ana, contact);
    affairs.declare(ana, contact);
    assertThat(desk.services.cases().openLatest(ana, contact))
        .isInstanceOf(CaseAnswer.Refused.class);
    assertThat(desk.events(50).stream().filter(e -> e.action() == AuditAction.OWN_AFFAIR_DECLARED))
        .hasSize(1);
  }

  @Test
  void itIsPassedOnToWhoIsReadyWhoVerifiesAnew() {
    affairs.declare(ana, contact);
    assertThat(affairs.whoCanTakeIt(ana, contact))
        .extracting(StaffMember::name)
        .containsExactly("ben");
    assertThat(affairs.passOn(ana, contact, ben.id())).isInstanceOf(PassAnswer.PassedOn.class);
    assertThat(desk.services.history().unfinished(ana)).isEmpty();
    assertThat(desk.services.history().unfinished(ben)).hasSize(1);
    assertThat(desk.services.gate().open(ben, contact)).isEmpty();
    assertThat(desk.verify(ben, contact, Oversight.said(OPEN, "Lee Park")).outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
    assertThat(affairs.isDeclared(ana, contact)).isTrue();
  }

  @Test
  void itIsNotPassedOnToWhoIsNotThereOrBackToWhomItConcerns() {
    UUID away =
        desk.services.staff().all().stream()
            .filter(person -> person.name().equals("away"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(affairs.passOn(ana, contact, ben.id())).isInstanceOf(PassAnswer.Refused.class);
    affairs.declare(ana, contact);
    for (UUID other : new UUID[] {away, desk.tom.id(), ana.id()}) {
      assertThat(affairs.passOn(ana, contact, other)).isInstanceOf(PassAnswer.Refused.class);
    }
    affairs.passOn(ana, contact, ben.id());
    affairs.declare(ben, contact);
    assertThat(affairs.passOn(ben, contact, ana.id())).isInstanceOf(PassAnswer.Refused.class);
  }

  @Test
  void aSupervisorWhoTakesTheRequestTakesTheContact() {
    StaffSession sam = desk.signIn("sam");
    affairs.declare(ana, contact);
    UUID request = desk.services.supervisors().request(ana, contact, "It is my cousin.").id();
    assertThat(desk.services.supervisors().take(sam, request)).isPresent();
    assertThat(desk.verify(sam, contact, Oversight.said(OPEN, "Lee Park")).outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
    assertThat(desk.services.history().unfinished(ana)).isEmpty();
  }

  @Test
  void aSupervisorWhoDeclaredItThemselvesDoesNotGetItByTheRequest() {
    StaffSession sam = desk.signIn("sam");
    affairs.declare(ana, contact);
    affairs.passOn(ana, contact, ben.id());
    UUID again = desk.services.supervisors().request(ben, contact, "Angry.").id();
    desk.services.supervisors().take(sam, again);
    affairs.declare(sam, contact);
    StaffSession other = desk.signIn("ana");
    UUID third = desk.services.supervisors().request(sam, contact, "Mine.").id();
    assertThat(desk.services.supervisors().take(other, third)).isEmpty();
    assertThat(affairs.passOn(sam, contact, ben.id())).isInstanceOf(PassAnswer.PassedOn.class);
    UUID last = desk.services.supervisors().request(ben, contact, "Again.").id();
    assertThat(desk.services.supervisors().take(sam, last).orElseThrow().contact()).isEmpty();
    assertThat(desk.services.history().unfinished(ben)).hasSize(1);
  }
}
