package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.AttemptAnswer;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.Oversight;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.contact.OwnAffairs;
import org.tierline.service.contact.OwnAffairs.PassAnswer;
import org.tierline.service.staff.StaffSession;

/** An officer who calls back a relative passes the caller on, and has nothing of it left (P17). */
class OwnCallbacksTest {
  private static final String OPEN = "IOE0000000001";
  private static final String PROTECTED = CallbackRig.PROTECTED;

  private final CallbackRig rig = new CallbackRig();
  private final Oversight desk = rig.desk;
  private final OwnAffairs affairs = desk.services.ownAffairs();
  private StaffSession ana;
  private StaffSession ben;
  private StaffSession omar;
  private StaffSession olga;
  private StaffSession ines;
  private StaffSession sue;

  @BeforeEach
  void open() {
    ines = rig.staff("ines", Role.TIER_2, Clearance.SECTION_1367);
    sue = rig.staff("sue", Role.SUPERVISOR, Clearance.SECTION_1367);
    omar = rig.staff("omar", Role.TIER_2);
    olga = rig.staff("olga", Role.TIER_2);
    ana = rig.staff("ana", Role.TIER_1);
    ben = rig.staff("ben", Role.TIER_1);
    desk.cases(
        Oversight.parkCase(OPEN, "NONE"),
        Oversight.parkCase(PROTECTED, "SECTION_1367")
            .replace("A200300400", "A200300499")
            .replaceFirst("\\}$", ",\"safeContact\":{\"phone\":\"+13305550123\"}}"));
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void declaring_it_shuts_the_callback_and_gives_it_back_to_the_queue() {
    String number = escalatedByAVerifiedCaller(EscalationReason.OTHER);
    UUID contact = called(omar);
    affairs.declare(omar, contact);
    assertShut(omar, number);
    assertThat(desk.services.callbackList().mine(omar)).isEmpty();
    assertThat(rig.claim(olga)).isEqualTo(number);
  }

  @Test
  void another_callback_of_the_same_story_is_shut_as_well() {
    String first = escalatedByAVerifiedCaller(EscalationReason.OTHER);
    String second = escalatedByAVerifiedCaller(EscalationReason.APPOINTMENT);
    assertThat(rig.claim(omar)).isEqualTo(first);
    UUID contact = start(omar, first);
    assertThat(rig.claim(omar)).isEqualTo(second);
    affairs.declare(omar, contact);
    assertShut(omar, second);
    assertThat(desk.services.callbackList().next(omar, CallbackFilter.ALL, null, 9)).isEmpty();
    assertThat(desk.services.callbackList().counts(omar).all()).isZero();
    assertThat(desk.services.callbackList().counts(olga).all()).isEqualTo(2);
  }

  @Test
  void whoever_gets_the_contact_holds_the_callback_and_only_who_may_is_offered() {
    String number = escalatedByAVerifiedCaller(EscalationReason.OTHER);
    UUID contact = called(omar);
    affairs.declare(omar, contact);
    assertThat(offered(omar, contact)).containsExactlyInAnyOrder("ines", "olga", "sue");
    assertThat(affairs.passOn(omar, contact, ben.id())).isInstanceOf(PassAnswer.Refused.class);
    assertThat(affairs.passOn(omar, contact, olga.id())).isInstanceOf(PassAnswer.PassedOn.class);
    assertThat(desk.services.callbackList().mine(olga)).hasSize(1);
    assertThat(desk.services.callbackStories().ofContact(olga, contact)).isPresent();
    assertThat(desk.verify(olga, contact, Oversight.said(OPEN, "Lee Park")).outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
    assertShut(omar, number);
    CallbackAnswer done = desk.services.callbackEnds().resolve(olga, number, "Helped.");
    assertThat(done.outcome()).isEqualTo(CallbackAnswer.Outcome.RESOLVED);
  }

  @Test
  void whose_hands_are_full_is_not_offered_a_callback() {
    for (int i = 0; i < 5; i++) {
      rig.escalate(ana, desk.call(ana), CallbackRig.DALLAS, null);
      rig.claim(olga);
    }
    escalatedByAVerifiedCaller(EscalationReason.OTHER);
    UUID contact = called(omar);
    affairs.declare(omar, contact);
    assertThat(offered(omar, contact)).doesNotContain("olga");
  }

  @Test
  void a_protected_caller_is_passed_on_to_the_cleared_alone() {
    UUID call = desk.call(ana);
    desk.verify(ana, call, Oversight.said(PROTECTED, "Lee Park"));
    escalate(call, EscalationReason.OTHER, null);
    UUID contact = called(ines);
    assertThat(desk.verify(ines, contact, allOfIt()).outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
    affairs.declare(ines, contact);
    assertThat(offered(ines, contact)).containsExactly("sue");
    for (StaffSession other : List.of(ben, omar, olga)) {
      assertThat(affairs.passOn(ines, contact, other.id())).isInstanceOf(PassAnswer.Refused.class);
    }
    assertThat(affairs.passOn(ines, contact, sue.id())).isInstanceOf(PassAnswer.PassedOn.class);
    assertThat(desk.services.callbackList().mine(sue)).hasSize(1);
  }

  @Test
  void a_callback_of_special_handling_is_for_the_cleared_before_anybody_is_verified() {
    UUID call = desk.call(ana);
    desk.verify(ana, call, Oversight.said(PROTECTED, "Lee Park"));
    escalate(call, EscalationReason.OTHER, null);
    UUID contact = called(ines);
    affairs.declare(ines, contact);
    assertThat(offered(ines, contact)).containsExactly("sue");
  }

  @Test
  void words_of_a_level_go_to_who_can_hold_it() {
    UUID call = desk.call(omar);
    desk.verify(omar, call, Oversight.said(OPEN, "Lee Park"));
    Contact seen = desk.services.contacts().find(omar, call);
    desk.services.contacts().save(omar, seen, seen.caller(), "lives at 77 Safe Rd");
    affairs.declare(omar, call);
    assertThat(offered(omar, call)).containsExactlyInAnyOrder("ines", "olga", "sue");
    assertThat(affairs.passOn(omar, call, ben.id())).isInstanceOf(PassAnswer.Refused.class);
  }

  private void assertShut(StaffSession who, String number) {
    assertThat(desk.services.callbackList().find(who, number)).isEmpty();
    assertThat(desk.services.callbackStories().story(who, number)).isEmpty();
    assertThat(desk.services.callbackStart().start(who, number))
        .isInstanceOf(OpenAnswer.Refused.class);
    AttemptAnswer attempt =
        desk.services.callbackAttempts().record(who, number, AttemptOutcome.NO_ANSWER);
    assertThat(attempt.outcome()).isEqualTo(AttemptAnswer.Outcome.REFUSED);
    CallbackAnswer resolved = desk.services.callbackEnds().resolve(who, number, "Mine.");
    assertThat(resolved.outcome()).isEqualTo(CallbackAnswer.Outcome.REFUSED);
    assertThat(desk.services.callbacks().claimNext(who, null)).isInstanceOf(ClaimAnswer.None.class);
  }

  private List<String> offered(StaffSession who, UUID contact) {
    return affairs.whoCanTakeIt(who, contact).stream().map(StaffMember::name).toList();
  }

  /** Claims whoever comes next and calls them back. */
  private UUID called(StaffSession officer) {
    return start(officer, rig.claim(officer));
  }

  private UUID start(StaffSession officer, String number) {
    OpenAnswer answer = desk.services.callbackStart().start(officer, number);
    UUID contact = ((OpenAnswer.Opened) answer).contact().id();
    desk.services.contacts().confirmPrompt(officer, contact);
    return contact;
  }

  private String escalatedByAVerifiedCaller(EscalationReason why) {
    UUID call = desk.call(ana);
    desk.verify(ana, call, Oversight.said(OPEN, "Lee Park"));
    return escalate(call, why, OPEN);
  }

  private String escalate(UUID call, EscalationReason why, @Nullable String receiptNumber) {
    EscalationWish wish =
        new EscalationWish(
            EscalationClass.REGULAR,
            why,
            "Asks again.",
            receiptNumber,
            new CallbackWish(CallbackRig.DALLAS, null, List.of(), "en", false));
    return Objects.requireNonNull(desk.services.escalations().escalate(ana, call, wish).number())
        .toString();
  }

  private static Said allOfIt() {
    return new Said(
        PROTECTED,
        "A200300499",
        "Lee Park",
        LocalDate.of(1980, 1, 2),
        "77 Safe Rd",
        "44301",
        "+12145550143",
        null,
        null,
        null,
        null);
  }
}
