package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** A number is said also where it stands among words, and leads where its case belongs (P7, P8). */
class NumbersInWordsTest {
  private static final String NUMBER = "EAC2190000001";
  private static final String ABSENT = "EAC2190000002";
  private static final String SAFE = "+13305550123";
  private static final CallbackWish CALLBACK =
      new CallbackWish("+12145550199", "75201", List.of(), "en", false);

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession ines;
  private StaffSession omar;

  @BeforeEach
  void aProtectedCaseWithASafeContact() {
    desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    desk.add("eve", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("omar", Role.TIER_2);
    desk.add("ana", Role.TIER_1);
    ines = desk.signIn("ines");
    omar = desk.signIn("omar");
    ana = desk.signIn("ana");
    desk.cases(
        Oversight.parkCase(NUMBER, "SECTION_1367")
            .replaceFirst("\\}$", ",\"safeContact\":{\"phone\":\"" + SAFE + "\"}}"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private EscalationAnswer escalate(UUID call, String words, @Nullable String number) {
    return desk.services
        .escalations()
        .escalate(
            ana,
            call,
            new EscalationWish(
                EscalationClass.REGULAR, EscalationReason.OTHER, words, number, CALLBACK));
  }

  private void write(UUID call, String notes) {
    Contact seen = desk.services.contacts().find(ana, call);
    desk.services.contacts().save(ana, seen, seen.caller(), notes);
  }

  private EscalationQueue queue(EscalationAnswer answer) {
    return desk.services
        .desk()
        .store()
        .read(t ->
            t.escalations().find(Objects.requireNonNull(answer.number())).orElseThrow().queue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asks about EAC2190000001 again.",
        "Asks about eac 21-900-00001, and about nothing else.",
        "Says EAC two one nine zero zero zero zero zero zero one.",
        "Dice EAC dos uno nueve cero cero cero cero cero cero uno.",
        "Her A-number is A200-300-400.",
      })
  void aNumberAmongTheWordsOrInTheNotesChoosesTheQueue(String words) {
    assertThat(queue(escalate(desk.call(ana), words, null)))
        .isEqualTo(EscalationQueue.SPECIAL_HANDLING);
    UUID noted = desk.call(ana);
    write(noted, words);
    assertThat(queue(escalate(noted, "Calls back.", null)))
        .isEqualTo(EscalationQueue.SPECIAL_HANDLING);
  }

  @Test
  void aNumberOfNoCaseLeadsNowhereElseAndIsAnsweredAlike() {
    EscalationAnswer hidden = escalate(desk.call(ana), "About " + NUMBER, null);
    EscalationAnswer absent = escalate(desk.call(ana), "About " + ABSENT, null);
    assertThat(queue(absent)).isEqualTo(EscalationQueue.GENERAL);
    assertThat(hidden.due()).isEqualTo(absent.due());
    assertThat(hidden.callableFrom()).isEqualTo(absent.callableFrom());
    assertThat(hidden.rules()).isEqualTo(absent.rules());
    assertThat(hidden.say().key()).isEqualTo(absent.say().key());
    assertThat(
            desk.services
                .escalations()
                .find(ana, Objects.requireNonNull(hidden.number()).toString()))
        .isEqualTo(
            desk.services
                .escalations()
                .find(ana, Objects.requireNonNull(absent.number()).toString()));
  }

  @Test
  void theSafeContactIsFoundByANumberInTheWordsOrGivenWithTheWish() {
    for (String words : List.of("About " + NUMBER, "Calls back.")) {
      escalate(desk.call(ana), words, words.contains(NUMBER) ? null : NUMBER);
      assertThat(desk.services.callbacks().claimNext(omar, null))
          .isInstanceOf(ClaimAnswer.None.class);
      ClaimAnswer claimed = desk.services.callbacks().claimNext(ines, null);
      String number = ((ClaimAnswer.Claimed) claimed).escalation().number().toString();
      OpenAnswer started = desk.services.callbackStart().start(ines, number);
      assertThat(((OpenAnswer.Opened) started).contact().caller().phone()).isEqualTo(SAFE);
    }
  }

  @Test
  void theWordsOfAnIncidentThatNameANumberAreForThoseWhoAreCleared() {
    StaffSession sam = desk.signIn("sam");
    StaffSession eve = desk.signIn("eve");
    for (String number : List.of(NUMBER, ABSENT)) {
      desk.services
          .incidents()
          .report(
              ana,
              new IncidentReport(desk.key(), null, null, "I read out " + number + " by mistake."));
    }
    assertThat(desk.services.incidents().open(sam))
        .as("whatever the number belongs to")
        .hasSize(2)
        .allMatch(line -> line.incident().words() == null);
    assertThat(desk.services.incidents().open(eve))
        .extracting(line -> line.incident().words())
        .containsExactlyInAnyOrder(
            "I read out " + NUMBER + " by mistake.", "I read out " + ABSENT + " by mistake.");
  }
}
