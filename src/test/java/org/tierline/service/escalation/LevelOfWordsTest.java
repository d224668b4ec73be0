package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.Disposition;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** Words keep the level of their moment, and are told to who holds it (P16). */
class LevelOfWordsTest {
  private static final String OPEN = "IOE0000000001";

  private final CallbackRig rig = new CallbackRig();
  private final Oversight desk = rig.desk;
  private StaffSession ana;
  private StaffSession omar;
  private StaffSession olga;
  private StaffSession sam;

  @BeforeEach
  void open() {
    omar = rig.staff("omar", Role.TIER_2);
    olga = rig.staff("olga", Role.TIER_2);
    sam = rig.staff("sam", Role.SUPERVISOR);
    ana = rig.staff("ana", Role.TIER_1);
    desk.cases(Oversight.parkCase(OPEN, "NONE"));
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void the_story_of_a_verified_caller_is_read_by_whoever_holds_the_callback() {
    UUID call = verified(omar);
    String number = escalate(omar, call, OPEN);
    assertThat(words(olga, number)).isEmpty();
    assertThat(words(sam, number)).isEmpty();
    assertThat(desk.services.callbackStories().story(olga, number).orElseThrow().phone()).isNull();
    rig.claim(olga);
    assertThat(words(olga, number)).containsExactly("lives at 77 Safe Rd", "Asks again.");
  }

  @Test
  void an_unverified_story_is_read_by_supervisors_as_well() {
    String number = escalate(ana, desk.call(ana), null);
    assertThat(words(sam, number)).containsExactly("Asks again.");
    assertThat(words(olga, number)).isEmpty();
  }

  @Test
  void a_note_of_case_details_is_for_who_has_the_caller_in_hand() {
    String number = escalate(ana, desk.call(ana), null);
    rig.claim(omar);
    UUID callback = start(omar, number);
    desk.verify(omar, callback, Oversight.said(OPEN, "Lee Park"));
    desk.services.callbackEnds().reassign(omar, number, "moved to 77 Safe Rd", "olga");
    assertThat(words(sam, number)).doesNotContain("moved to 77 Safe Rd");
    assertThat(words(olga, number)).contains("moved to 77 Safe Rd");
  }

  @Test
  void earlier_words_of_case_details_are_not_for_who_may_say_the_status() {
    UUID earlier = verified(omar);
    desk.services.contacts().close(omar, earlier, Disposition.ANSWERED, "lives at 77 Safe Rd");
    UUID status = desk.call(ana);
    desk.verify(ana, status, Oversight.said(OPEN, "Lee Park"));
    assertThat(desk.services.history().before(ana, status, 9)).isEmpty();
    UUID details = desk.call(olga);
    desk.verify(olga, details, Oversight.said(OPEN, "Lee Park"));
    assertThat(desk.services.history().before(olga, details, 9))
        .extracting(ContactSummary::excerpt)
        .contains("lives at 77 Safe Rd");
  }

  private List<String> words(StaffSession who, String number) {
    return desk.services.callbackStories().story(who, number).stream()
        .flatMap(story -> story.told().stream())
        .map(CallbackStory.Told::words)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private UUID start(StaffSession officer, String number) {
    OpenAnswer.Opened answer =
        (OpenAnswer.Opened) desk.services.callbackStart().start(officer, number);
    desk.services.contacts().confirmPrompt(officer, answer.contact().id());
    return answer.contact().id();
  }

  private UUID verified(StaffSession who) {
    UUID call = desk.call(who);
    desk.verify(who, call, Oversight.said(OPEN, "Lee Park"));
    Contact seen = desk.services.contacts().find(who, call);
    desk.services.contacts().save(who, seen, seen.caller(), "lives at 77 Safe Rd");
    return call;
  }

  private String escalate(StaffSession who, UUID call, @Nullable String receiptNumber) {
    EscalationWish wish =
        new EscalationWish(
            EscalationClass.REGULAR,
            EscalationReason.OTHER,
            "Asks again.",
            receiptNumber,
            new CallbackWish(CallbackRig.DALLAS, null, List.of(), "en", false));
    return Objects.requireNonNull(desk.services.escalations().escalate(who, call, wish).number())
        .toString();
  }
}
