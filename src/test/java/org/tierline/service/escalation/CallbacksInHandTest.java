package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackAnswer.Outcome;
import org.tierline.model.escalation.CallbackStory.Kind;
import org.tierline.model.escalation.CallbackStory.Told;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.Colleague;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.escalation.InHand;
import org.tierline.model.request.ExpediteCriterion;
import org.tierline.model.request.RequestAnswer;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** What officers hold goes on when they cannot: nothing is lost, and only who fits gets it (E5). */
class CallbacksInHandTest {
  private static final String NUMBER = "EAC2190000001";

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession omar;
  private StaffSession sofia;

  @BeforeEach
  void comeIn() {
    desk.add("ana", Role.TIER_1);
    desk.add("omar", Role.TIER_2);
    desk.add("eve", Role.TIER_2);
    desk.add("sofia", Role.SUPERVISOR);
    ana = desk.signIn("ana");
    omar = desk.signIn("omar");
    sofia = desk.signIn("sofia");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_supervisor_gives_everything_of_an_absent_officer_to_one_who_fits() {
    List<String> numbers = List.of(claimed(), claimed(), claimed());
    desk.services.signIn().signOut(omar);
    List<InHand> held = desk.services.callbacksInHand().all(sofia);
    assertThat(held).hasSize(3).allMatch(one -> one.heldBy().equals("Full omar"));
    assertThat(held).as("whoever is signed out is away").allMatch(InHand::isAway);
    assertThat(desk.services.callbacksInHand().all(ana)).isEmpty();
    List<CallbackAnswer> answers =
        desk.services.callbacksInHand().give(sofia, numbers, "Omar is ill.", "eve");
    assertThat(answers).allMatch(answer -> answer.outcome() == Outcome.REASSIGNED);
    StaffSession eve = desk.signIn("eve");
    assertThat(desk.services.callbackList().mine(eve)).hasSize(3);
    assertThat(told(eve, numbers.getFirst()))
        .anyMatch(one -> one.kind() == Kind.REASSIGNED && one.words().equals("Omar is ill."));
  }

  @Test
  void whoever_has_no_room_gets_what_fits_and_the_rest_stays() {
    List<String> first = List.of(claimed(), claimed(), claimed());
    desk.services.callbacksInHand().give(sofia, first, "", "eve");
    List<String> second = List.of(claimed(), claimed(), claimed());
    List<CallbackAnswer> answers = desk.services.callbacksInHand().give(sofia, second, "", "eve");
    assertThat(answers)
        .extracting(CallbackAnswer::outcome)
        .containsExactly(Outcome.REASSIGNED, Outcome.REASSIGNED, Outcome.REFUSED);
    assertThat(desk.services.callbackList().mine(omar)).hasSize(1);
  }

  @Test
  void only_who_serves_the_queue_and_speaks_the_language_is_offered() {
    String english = claimed();
    assertThat(desk.services.colleagues().of(omar, english))
        .extracting(Colleague::name)
        .containsExactlyInAnyOrder("eve", "sofia");
    assertThat(desk.services.colleagues().holder(sofia, english)).contains("Full omar");
    assertThat(desk.services.colleagues().holder(ana, english)).as("Tier 1 serves none").isEmpty();
    desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    desk.cases(Oversight.parkCase(NUMBER, "SECTION_1367"));
    StaffSession ines = desk.signIn("ines");
    escalate(NUMBER);
    String special = claimed(ines);
    assertThat(desk.services.colleagues().of(ines, special)).as("nobody else is cleared").isEmpty();
    assertThat(desk.services.colleagues().holder(sofia, special)).isEmpty();
    assertThat(desk.services.callbacksInHand().all(sofia))
        .noneMatch(one -> one.heldBy().equals("Full ines"));
  }

  @Test
  void a_note_keeps_the_claim_and_stands_in_the_story() {
    String number = claimed();
    assertThat(desk.services.callbackEnds().note(omar, number, " ").outcome())
        .isEqualTo(Outcome.REFUSED);
    desk.clock.advance(Duration.ofHours(3));
    assertThat(desk.services.callbackEnds().note(omar, number, "Mornings.").outcome())
        .isEqualTo(Outcome.NOTED);
    desk.clock.advance(Duration.ofHours(3));
    desk.services.callbacks().claimNext(desk.signIn("eve"), null);
    assertThat(desk.services.callbackList().mine(omar))
        .as("three hours after the note it has not fallen back")
        .hasSize(1);
    assertThat(told(omar, number))
        .anyMatch(one -> one.kind() == Kind.NOTED && one.words().equals("Mornings."));
    assertThat(desk.services.callbackEnds().note(sofia, number, "Not mine.").outcome())
        .isEqualTo(Outcome.REFUSED);
  }

  @Test
  void what_is_passed_to_a_supervisor_waits_for_one_and_can_be_given_on() {
    String number = claimed();
    assertThat(desk.services.callbackEnds().passUp(omar, number, "").outcome())
        .isEqualTo(Outcome.REFUSED);
    CallbackAnswer passed = desk.services.callbackEnds().passUp(omar, number, "Asks for you.");
    assertThat(passed.state()).isEqualTo(EscalationState.WITH_SUPERVISOR);
    assertThat(desk.services.callbackList().mine(omar)).isEmpty();
    assertThat(desk.services.callbacksInHand().all(sofia))
        .singleElement()
        .matches(one -> one.heldBy().isEmpty());
    List<CallbackAnswer> taken =
        desk.services.callbacksInHand().give(sofia, List.of(number), "", "sofia");
    assertThat(taken.getFirst().outcome()).isEqualTo(Outcome.REASSIGNED);
    assertThat(desk.services.callbackList().mine(sofia)).hasSize(1);
  }

  @Test
  void whose_name_is_closed_holds_nothing_and_nothing_is_lost() {
    String number = claimed();
    desk.services.staff().disable(desk.tom, "omar", true);
    StaffSession eve = desk.signIn("eve");
    assertThat(desk.services.callbacksInHand().all(sofia)).isEmpty();
    assertThat(claimed(eve)).as("the caller is in line again").isEqualTo(number);
    assertThat(told(eve, number)).anyMatch(one -> one.kind() == Kind.FELL_BACK);
  }

  @Test
  void a_service_request_is_made_on_the_spot_in_a_callback() {
    desk.cases(Oversight.parkCase(NUMBER, "NONE"));
    String number = claimed();
    OpenAnswer opened = desk.services.callbackStart().start(omar, number);
    UUID contact = ((OpenAnswer.Opened) opened).contact().id();
    desk.services.contacts().confirmPrompt(omar, contact);
    desk.verify(omar, contact, Oversight.said(NUMBER, "Lee Park"));
    RequestAnswer answer =
        desk.services
            .requests()
            .create(
                omar,
                contact,
                new RequestWish(
                    new ReceiptNumber(NUMBER),
                    ServiceRequestType.EXPEDITE,
                    "words",
                    ExpediteCriterion.USCIS_ERROR,
                    null,
                    null,
                    false,
                    false));
    assertThat(answer.decision().outcome())
        .as("nobody knows where this case is; another one would be routed")
        .isEqualTo(ServiceRequestOutcome.NEEDS_TIER_2);
  }

  private List<Told> told(StaffSession session, String number) {
    return desk.services.callbackStories().story(session, number).orElseThrow().told();
  }

  private String claimed() {
    escalate(null);
    return claimed(omar);
  }

  private String claimed(StaffSession officer) {
    ClaimAnswer answer = desk.services.callbacks().claimNext(officer, null);
    return ((ClaimAnswer.Claimed) answer).escalation().number().toString();
  }

  private void escalate(@Nullable String receiptNumber) {
    desk.services
        .escalations()
        .escalate(
            ana,
            desk.call(ana, "+12145550143"),
            new EscalationWish(
                EscalationClass.REGULAR,
                EscalationReason.OTHER,
                "Asks.",
                receiptNumber,
                new CallbackWish("+12145550143", "75201", List.of(), "en", false)));
  }
}
