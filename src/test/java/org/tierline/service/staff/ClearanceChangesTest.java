package org.tierline.service.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.ClearanceChange;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.cases.CaseImport.End;
import org.tierline.service.staff.ClearanceChanges.Answer;

/** Clearances are granted and ended by two people; the key goes with them. */
class ClearanceChangesTest {
  private static final String HIDDEN = "IOE0000000003";

  private final Oversight desk = new Oversight();
  private final ClearanceChanges changes = desk.services.clearances();
  private StaffSession uma;

  @BeforeEach
  void people() {
    desk.add("uma", Role.ADMINISTRATOR);
    desk.add("eve", Role.SUPERVISOR);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ines", Role.TIER_2);
    desk.add("ana", Role.TIER_1);
    uma = desk.signIn("uma");
    desk.services.signIn().signOut(desk.signIn("eve"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Answer ask(StaffSession asker, String name, boolean granting) {
    return changes.ask(asker, desk.key(), name, Clearance.SECTION_1367, granting);
  }

  private static ClearanceChange change(Answer answer) {
    return ((Answer.Done) answer).change();
  }

  private void grant(String name, StaffSession confirmer) {
    assertThat(changes.confirm(confirmer, change(ask(desk.tom, name, true))))
        .isInstanceOf(Answer.Done.class);
  }

  private static String key(Answer answer) {
    return ((Answer.Refused) answer).say().key();
  }

  @Test
  void nothingIsGrantedByOnePersonAlone() {
    ClearanceChange asked = change(ask(desk.tom, "eve", true));
    assertThat(desk.signIn("eve").keys().holdsProtectedKey()).isFalse();
    assertThat(key(changes.confirm(desk.tom, asked))).isEqualTo("say.clearance.anotherPerson");
    assertThat(changes.confirm(uma, asked)).isInstanceOf(Answer.Done.class);
    assertThat(desk.signIn("eve").keys().holdsProtectedKey()).isTrue();
    assertThat(desk.events(2)).extracting(AuditEvent::action).contains(AuditAction.SIGNED_IN);
    assertThat(desk.events(9))
        .extracting(AuditEvent::action)
        .contains(AuditAction.CLEARANCE_ASKED, AuditAction.CLEARANCE_CHANGED);
  }

  @Test
  void onlyAnAdministratorAsksAndNeverForThemselves() {
    for (String name : List.of("sam", "ines", "ana")) {
      assertThat(key(ask(desk.signIn(name), "eve", true)))
          .isEqualTo("say.clearance.notAdministrator");
    }
    assertThat(key(ask(desk.tom, "tom", true))).isEqualTo("say.clearance.notForYourself");
    assertThat(key(ask(desk.tom, "uma", true))).isEqualTo("say.clearance.noUse");
    assertThat(key(ask(desk.tom, "ana", true))).isEqualTo("say.clearance.noUse");
    assertThat(key(ask(desk.tom, "nobody", true))).isEqualTo("say.clearance.nobody");
    assertThat(key(ask(desk.tom, "eve", false))).isEqualTo("say.clearance.notHeld");
  }

  @Test
  void theSecondPersonIsAnotherAdministratorOrAClearedSupervisorAndNotWhomItConcerns() {
    grant("eve", uma);
    StaffSession eve = desk.signIn("eve");
    ClearanceChange asked = change(ask(desk.tom, "sam", true));
    for (String name : List.of("ines", "ana")) {
      StaffSession other = desk.signIn(name);
      assertThat(key(changes.confirm(other, asked))).isEqualTo("say.clearance.notYours");
      assertThat(changes.waiting(other)).isEmpty();
    }
    assertThat(key(changes.confirm(desk.signIn("sam"), asked)))
        .isEqualTo("say.clearance.anotherPerson");
    assertThat(changes.waiting(eve)).hasSize(1);
    assertThat(changes.confirm(eve, asked)).isInstanceOf(Answer.Done.class);
    assertThat(desk.signIn("sam").keys().holdsProtectedKey()).isTrue();
  }

  @Test
  void whoIsConfirmedByAnAdministratorWaitsForTheKeyUntilAHolderSignsIn() {
    grant("eve", uma);
    grant("ines", uma);
    assertThat(desk.signIn("ines").keys().holdsProtectedKey()).isFalse();
    desk.services.signIn().signOut(desk.signIn("eve"));
    assertThat(desk.signIn("ines").keys().holdsProtectedKey()).isTrue();
  }

  @Test
  void askingTwiceIsOneChangeAndTheOppositeWaits() {
    UUID key = desk.key();
    Answer first = changes.ask(desk.tom, key, "eve", Clearance.SECTION_1367, true);
    assertThat(changes.ask(desk.tom, key, " EVE ", Clearance.SECTION_1367, true)).isEqualTo(first);
    assertThat(ask(uma, "eve", true)).isEqualTo(first);
    assertThat(key(ask(uma, "eve", false))).isEqualTo("say.clearance.otherWaits");
    assertThat(changes.waiting(uma)).hasSize(1);
  }

  @Test
  void twoDesksThatAnswerAreNotBothTrue() {
    grant("eve", uma);
    StaffSession eve = desk.signIn("eve");
    ClearanceChange asked = change(ask(desk.tom, "sam", true));
    Answer declined = changes.decline(uma, asked);
    assertThat(declined).isInstanceOf(Answer.Done.class);
    assertThat(changes.confirm(eve, asked)).isInstanceOf(Answer.Stale.class);
    assertThat(changes.decline(uma, asked)).isEqualTo(declined);
    assertThat(desk.signIn("sam").keys().holdsProtectedKey()).isFalse();
  }

  @Test
  void protectedCasesAreTakenInOnceAHolderIsThere() {
    assertThat(desk.takeIn(Oversight.parkCase(HIDDEN, "SECTION_1367")))
        .isEqualTo(End.NOBODY_IS_CLEARED);
    grant("eve", uma);
    assertThat(desk.takeIn(Oversight.parkCase(HIDDEN, "SECTION_1367"))).isEqualTo(End.WHOLE);
    assertThat(breakGlass(desk.signIn("eve"))).isInstanceOf(GlassAnswer.Open.class);
    assertThat(breakGlass(desk.signIn("sam"))).isInstanceOf(GlassAnswer.Refused.class);
  }

  private GlassAnswer breakGlass(StaffSession session) {
    return desk.services
        .glass()
        .breakGlass(
            session,
            new GlassWish(
                desk.key(),
                ReceiptNumber.parse(HIDDEN).orElseThrow(),
                BreakGlassReason.QUALITY_REVIEW,
                "Looking at how she was helped."));
  }

  @Test
  void endingItShutsWhatIsOpenAtOnceAndTakesTheKey() {
    grant("eve", uma);
    grant("ines", uma);
    StaffSession eve = desk.signIn("eve");
    StaffSession ines = desk.signIn("ines");
    desk.takeIn(Oversight.parkCase(HIDDEN, "SECTION_1367"));
    UUID contact = desk.call(ines);
    Said everything =
        new Said(
            HIDDEN,
            "A200300400",
            "Lee Park",
            java.time.LocalDate.of(1980, 1, 2),
            "77 Safe Rd",
            "44301",
            "+12145550143",
            null,
            null,
            null,
            null);
    assertThat(desk.verify(ines, contact, everything).outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
    assertThat(breakGlass(eve)).isInstanceOf(GlassAnswer.Open.class);

    changes.confirm(eve, change(ask(desk.tom, "ines", false)));
    assertThat(desk.services.cases().openLatest(ines, contact))
        .isInstanceOf(CaseAnswer.Refused.class);
    assertThat(desk.verify(ines, contact, everything).outcome())
        .isEqualTo(VerificationOutcome.NOT_VERIFIED);
    assertThat(ines.keys().holdsProtectedKey()).isFalse();
    assertThat(desk.signIn("ines").keys().holdsProtectedKey()).isFalse();
    assertThat(desk.services.glass().open(eve)).isPresent();
  }

  @Test
  void theLastHolderKeepsTheKeyBecauseNobodyCouldOpenTheRecordsAnyMore() {
    grant("eve", uma);
    assertThat(key(ask(desk.tom, "eve", false))).isEqualTo("say.clearance.lastHolder");
    grant("ines", uma);
    assertThat(key(ask(desk.tom, "eve", false))).isEqualTo("say.clearance.lastHolder");
    desk.signIn("eve");
    assertThat(changes.confirm(uma, change(ask(desk.tom, "eve", false))))
        .isInstanceOf(Answer.Done.class);
    assertThat(desk.signIn("eve").keys().holdsProtectedKey()).isFalse();
    assertThat(key(ask(desk.tom, "ines", false))).isEqualTo("say.clearance.lastHolder");
  }
}
