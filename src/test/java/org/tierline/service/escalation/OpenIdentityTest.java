package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.escalation.AttemptAnswer;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.Said;
import org.tierline.model.review.LateCounts;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/**
 * An escalation whose caller may be anybody stands in every list, and is nobody there: whoever said
 * a number cannot ask the lists whether it is of a Section 1367 case (P7).
 */
class OpenIdentityTest {
  private static final String NO_SUCH = "IOE0000000004";
  private static final String OPEN = "IOE0000000001";
  private static final String PROTECTED = CallbackRig.PROTECTED;

  private final CallbackRig rig = new CallbackRig();
  private final Oversight desk = rig.desk;
  private StaffSession ana;
  private StaffSession omar;
  private StaffSession sam;
  private StaffSession ines;

  @BeforeEach
  void open() {
    ines = rig.staff("ines", Role.TIER_2, Clearance.SECTION_1367);
    omar = rig.staff("omar", Role.TIER_2);
    sam = rig.staff("sam", Role.SUPERVISOR);
    ana = rig.staff("ana", Role.TIER_1);
    desk.cases(
        Oversight.parkCase(OPEN, "NONE"),
        Oversight.parkCase(PROTECTED, "SECTION_1367").replace("A200300400", "A200300499"));
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = EscalationReason.class,
      names = {"IDENTITY", "OTHER", "APPOINTMENT"})
  void no_list_count_or_verb_tells_whether_a_number_is_of_a_protected_case(EscalationReason why) {
    for (StaffSession who : List.of(ana, omar, sam)) {
      List<String> faces = new ArrayList<>();
      for (String number : List.of(NO_SUCH, OPEN, PROTECTED)) {
        List<Long> before = figures();
        UUID call = desk.call(who);
        desk.verify(who, call, Oversight.said(number, "Wrong Name"));
        String escalation = escalate(who, call, why, null);
        faces.add(before + " " + figures() + " " + answers(escalation));
        resolveAll();
      }
      assertThat(faces)
          .as("%s by %s", why, who.staff().name())
          .hasSize(3)
          .allMatch(faces.getFirst()::equals);
    }
  }

  @Test
  void a_number_among_the_words_alone_has_one_face_too() {
    List<String> faces = new ArrayList<>();
    for (String number : List.of(NO_SUCH, OPEN, PROTECTED)) {
      UUID call = desk.call(ana);
      String escalation = escalate(ana, call, EscalationReason.OTHER, null, "Asks about " + number);
      faces.add(figures() + " " + answers(escalation));
      resolveAll();
    }
    assertThat(faces).allMatch(faces.getFirst()::equals);
  }

  @Test
  void an_a_number_has_one_face_although_another_case_of_the_person_was_verified() {
    List<String> faces = new ArrayList<>();
    for (String aNumber : List.of("A200300400", "A200300499")) {
      UUID call = desk.call(ana);
      Said said =
          new Said(
              OPEN,
              aNumber,
              "Lee Park",
              Oversight.said(OPEN, "Lee Park").dateOfBirth(),
              null,
              null,
              "+12145550143",
              null,
              null,
              null,
              null);
      desk.verify(ana, call, said);
      faces.add(figures() + " " + answers(escalate(ana, call, EscalationReason.OTHER, OPEN)));
      resolveAll();
    }
    assertThat(faces).allMatch(faces.getFirst()::equals);
  }

  @Test
  void somebody_waits_without_number_name_or_contact_until_the_officer_holds_them() {
    UUID call = desk.call(ana);
    String number = escalate(ana, call, EscalationReason.IDENTITY, null);
    CallbackRow row = rows(omar).getFirst();
    assertThat(row.isBlank()).isTrue();
    assertThat(row.callerName()).isNull();
    assertThat(row.reason()).isEqualTo(EscalationReason.IDENTITY);
    assertThat(row.zones()).isEmpty();
    assertThat(row.today()).isEmpty();
    assertThat(story(omar, number)).isEmpty();
    CallbackRow cleared = rows(ines).getFirst();
    assertThat(cleared.typedNumber()).isEqualTo(number);
    assertThat(cleared.callerName()).as("an unverified contact, held by nobody (P15)").isNull();
    assertThat(story(ines, number)).isEmpty();
    assertThat(rig.claim(omar)).isEqualTo(number);
    CallbackRow held = desk.services.callbackList().mine(omar).getFirst();
    assertThat(held.typedNumber()).isEqualTo(number);
    assertThat(held.callerName()).isEqualTo("Lee");
    CallbackStory story = story(omar, number).orElseThrow();
    assertThat(story.phone()).isEqualTo(CallbackRig.DALLAS);
    assertThat(story.told()).extracting(CallbackStory.Told::words).contains("Asks again.");
  }

  @Test
  void a_supervisor_reassigns_what_an_uncleared_officer_holds_and_nothing_else_of_open_identity() {
    desk.add("olga", Role.TIER_2);
    UUID call = desk.call(ana);
    String number = escalate(ana, call, EscalationReason.IDENTITY, null);
    assertThat(reassign(number)).isEqualTo("REFUSED");
    rig.claim(ines);
    assertThat(reassign(number)).isEqualTo("REFUSED");
    desk.services.callbackEnds().reassign(ines, number, "Over to you.", "omar");
    assertThat(reassign(number)).isEqualTo("REASSIGNED");
  }

  @Test
  void a_verified_number_leaves_the_row_as_it_is() {
    UUID call = desk.call(ana);
    desk.verify(ana, call, Oversight.said(OPEN, "Lee Park"));
    String number = escalate(ana, call, EscalationReason.OTHER, OPEN);
    assertThat(rows(omar).getFirst().typedNumber()).isEqualTo(number);
    assertThat(rows(omar).getFirst().callerName()).isEqualTo("Lee");
  }

  @Test
  void whoever_has_called_in_vain_can_start_again_and_no_other_uncleared_officer() {
    StaffSession olga = rig.staff("olga", Role.TIER_2);
    String number = escalate(ana, desk.call(ana), EscalationReason.IDENTITY, null);
    rig.claim(omar);
    desk.services.callbackAttempts().record(omar, number, AttemptOutcome.NO_ANSWER);
    desk.clock.advance(Duration.ofMinutes(190));
    desk.services.callbackAttempts().record(omar, number, AttemptOutcome.NO_ANSWER);
    assertThat(desk.services.callbackList().find(olga, number)).isEmpty();
    assertThat(desk.services.callbackStart().start(olga, number))
        .isInstanceOf(OpenAnswer.Refused.class);
    assertThat(desk.services.callbackList().find(omar, number)).isPresent();
    assertThat(desk.services.callbackStart().start(omar, number))
        .isInstanceOf(OpenAnswer.Opened.class);
  }

  /** Every figure that the uncleared are shown. */
  private List<Long> figures() {
    LateCounts late = desk.services.late().counts(sam);
    return List.of(
        counts(omar),
        counts(sam),
        desk.services.escalations().dueToday(),
        desk.services.ages().look(sam).days().stream()
            .mapToLong(day -> day.urgent() + day.regular())
            .sum(),
        late.late() + late.today() + late.next());
  }

  private long counts(StaffSession who) {
    return desk.services.callbackList().counts(who).all();
  }

  /** Every answer about a number that nobody holds, and every row, but for its key. */
  private List<String> answers(String number) {
    List<String> all = new ArrayList<>();
    for (StaffSession who : List.of(omar, sam)) {
      rows(who).forEach(row -> all.add(spoken(row)));
      all.add("find " + desk.services.callbackList().find(who, number).isPresent());
      all.add("story " + story(who, number).isPresent());
      all.add("start " + say(desk.services.callbackStart().start(who, number)));
      AttemptAnswer attempt =
          desk.services.callbackAttempts().record(who, number, AttemptOutcome.NO_ANSWER);
      all.add("attempt " + attempt.outcome() + attempt.say().key() + attempt.rules());
      CallbackEnds ends = desk.services.callbackEnds();
      all.add("resolve " + say(ends.resolve(who, number, "words")));
      all.add("return " + say(ends.returnToTier1(who, number, "words")));
      all.add("reassign " + say(ends.reassign(who, number, "words", "omar")));
    }
    return all;
  }

  private static String say(OpenAnswer answer) {
    return answer instanceof OpenAnswer.Refused refused
        ? refused.say().key() + refused.rules()
        : "opened";
  }

  private static String say(CallbackAnswer answer) {
    return answer.outcome() + answer.say().key() + answer.rules();
  }

  private static String spoken(CallbackRow row) {
    return String.join(
        "|",
        row.typedNumber(),
        row.escalationClass().name(),
        row.state().name(),
        String.valueOf(row.callerName()),
        String.valueOf(row.reason()),
        row.language(),
        row.due().toString(),
        row.waitingSince().toString(),
        row.createdAt().toString(),
        row.zones().toString(),
        row.today().toString(),
        String.valueOf(row.opensAt()),
        row.attempts() + " of " + row.mostAttempts(),
        String.valueOf(row.isSpecial()),
        String.valueOf(row.fallsBackAt()));
  }

  private List<CallbackRow> rows(StaffSession who) {
    return desk.services.callbackList().next(who, CallbackFilter.ALL, null, 50);
  }

  private Optional<CallbackStory> story(StaffSession who, String number) {
    return desk.services.callbackStories().story(who, number);
  }

  private String reassign(String number) {
    return desk.services.callbackEnds().reassign(sam, number, "words", "olga").outcome().name();
  }

  /** The cleared officer is done with whatever waits. */
  private void resolveAll() {
    for (EscalationQueue queue : EscalationQueue.values()) {
      while (desk.services.callbacks().claimNext(ines, queue)
          instanceof ClaimAnswer.Claimed claimed) {
        desk.services
            .callbackEnds()
            .resolve(ines, claimed.escalation().number().toString(), "Done.");
      }
    }
  }

  private String escalate(
      StaffSession who, UUID call, EscalationReason why, @Nullable String receipt) {
    return escalate(who, call, why, receipt, "Asks again.");
  }

  private String escalate(
      StaffSession who, UUID call, EscalationReason why, @Nullable String receipt, String words) {
    EscalationWish wish =
        new EscalationWish(
            EscalationClass.REGULAR,
            why,
            words,
            receipt,
            new CallbackWish(CallbackRig.DALLAS, null, List.of(), "en", false));
    return Objects.requireNonNull(desk.services.escalations().escalate(who, call, wish).number())
        .toString();
  }
}
