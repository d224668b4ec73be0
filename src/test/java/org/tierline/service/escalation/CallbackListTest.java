package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.helper.HelperKind;
import org.tierline.model.helper.HelperSide;
import org.tierline.model.helper.HelperWish;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.OnBothStores;

/** What an officer sees of those who wait: the order of Next, and nothing of who is protected. */
@OnBothStores
class CallbackListTest {
  private static final String PROTECTED = "EAC2190000001";
  private static final String DALLAS = "+12145550143";
  private static final List<String> PHONES =
      List.of(DALLAS, "+18085550143", "+16715550143", "+442071838750", "+12125550143");

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession officer;

  @BeforeEach
  void signIn() {
    desk.add("ana", Role.TIER_1);
    desk.add("omar", Role.TIER_2);
    ana = desk.signIn("ana");
    officer = desk.signIn("omar");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void next_is_whoever_stands_on_top_until_nobody_is_left() {
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      escalate(random, PHONES.get(random.nextInt(PHONES.size())));
      desk.clock.advance(Duration.ofSeconds(1 + random.nextInt(30)));
    }
    List<UUID> listed = ids(all(true, 7));
    List<UUID> later = ids(all(false, 7));
    assertThat(listed).doesNotHaveDuplicates().doesNotContainAnyElementsOf(later);
    assertThat(listed.size() + later.size()).isEqualTo(40);
    assertThat(desk.services.callbackList().counts(officer).fitMe()).isEqualTo(40);
    List<UUID> claimed = new ArrayList<>();
    while (desk.services.callbacks().claimNext(officer, null) instanceof ClaimAnswer.Claimed next) {
      claimed.add(next.escalation().id());
      String number = next.escalation().number().toString();
      assertThat(ids(desk.services.callbackList().mine(officer))).contains(next.escalation().id());
      desk.services.callbackEnds().resolve(officer, number, "Done.");
    }
    assertThat(claimed).isEqualTo(listed);
    assertThat(later).isNotEmpty();
  }

  @Test
  void who_cannot_be_called_now_says_when_that_is() {
    escalate(EscalationClass.REGULAR, "+18085550143", null, List.of());
    Instant from = desk.clock.instant().plus(Duration.ofHours(3));
    escalate(
        EscalationClass.REGULAR,
        DALLAS,
        null,
        List.of(new CallWindow(from, from.plus(Duration.ofHours(1)))));
    escalate(EscalationClass.URGENT, DALLAS, null, List.of());
    List<CallbackRow> later = all(false, 10);
    assertThat(later)
        .extracting(CallbackRow::opensAt)
        .containsExactly(Instant.parse("2026-11-24T18:00:00Z"), from);
    assertThat(all(true, 10)).extracting(CallbackRow::opensAt).containsOnlyNulls();
    desk.clock.advance(Duration.ofHours(3));
    assertThat(all(true, 10)).hasSize(3);
  }

  @Test
  void who_waits_in_special_handling_is_nobody_until_somebody_cleared_holds_it() {
    desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    StaffSession cleared = desk.signIn("ines");
    desk.cases(Oversight.parkCase(PROTECTED, "SECTION_1367"));
    escalate(EscalationClass.REGULAR, DALLAS, PROTECTED, List.of());
    assertThat(all(true, 10)).hasSize(1).allMatch(CallbackRow::isBlank);
    CallbackRow seen =
        desk.services.callbackList().next(cleared, CallbackFilter.FIT_ME, null, 10).getFirst();
    assertThat(seen.isSpecial()).isTrue();
    assertThat(seen.callerName()).isNull();
    assertThat(seen.reason()).isNull();
    assertThat(seen.zones()).isEmpty();
    String number = seen.typedNumber();
    assertThat(desk.services.callbackStories().story(cleared, number)).isEmpty();
    assertThat(desk.services.callbackList().find(officer, number)).isEmpty();
    desk.services.callbacks().claimNext(cleared, null);
    assertThat(desk.services.callbackStories().story(officer, number)).isEmpty();
    CallbackStory story = desk.services.callbackStories().story(cleared, number).orElseThrow();
    assertThat(story.row().callerName()).isEqualTo("Lee");
    assertThat(story.phone()).as("a number the caller gave is never dialled").isNull();
  }

  @Test
  void the_story_tells_who_interpreted_and_the_code_of_the_language() {
    UUID call = desk.call(ana);
    desk.services
        .callHelpers()
        .note(
            ana,
            call,
            new HelperWish(
                desk.key(), HelperKind.INTERPRETER, HelperSide.CALLER, "vi", "Linh", true, true));
    desk.services
        .escalations()
        .escalate(
            ana,
            call,
            new EscalationWish(
                EscalationClass.REGULAR,
                EscalationReason.OTHER,
                "Asks again.",
                null,
                new CallbackWish(DALLAS, "75201", List.of(), null, false)));
    String number = all(true, 1).getFirst().typedNumber();
    desk.services.callbacks().claimNext(officer, null);
    assertThat(desk.services.callbackStories().story(officer, number).orElseThrow().told())
        .filteredOn(told -> told.kind() == CallbackStory.Kind.INTERPRETER)
        .singleElement()
        .returns("Linh", CallbackStory.Told::words)
        .returns("vi", CallbackStory.Told::language);
  }

  @Test
  void the_story_is_told_in_order_and_the_look_is_recorded() {
    escalate(EscalationClass.REGULAR, DALLAS, null, List.of());
    String number = all(true, 1).getFirst().typedNumber();
    desk.services.callbacks().claimNext(officer, null);
    desk.clock.advance(Duration.ofMinutes(5));
    desk.services.callbackAttempts().record(officer, number, AttemptOutcome.BUSY);
    CallbackStory story = desk.services.callbackStories().story(officer, number).orElseThrow();
    assertThat(story.told())
        .extracting(CallbackStory.Told::kind)
        .containsExactly(
            CallbackStory.Kind.ASKED, CallbackStory.Kind.ESCALATED, CallbackStory.Kind.ATTEMPTED);
    assertThat(story.told().get(1).words()).isEqualTo("Asks again.");
    assertThat(story.row().attempts()).isOne();
    assertThat(story.phone()).isEqualTo(DALLAS);
    assertThat(desk.events(1).getFirst().action()).isEqualTo(AuditAction.STORY_READ);
  }

  private List<CallbackRow> all(boolean now, int pageSize) {
    CallbackList list = desk.services.callbackList();
    List<CallbackRow> found = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    @Nullable CallbackRow last = null;
    List<CallbackRow> page;
    do {
      page =
          now
              ? list.next(officer, CallbackFilter.FIT_ME, last, pageSize)
              : list.notNow(officer, CallbackFilter.FIT_ME, last, pageSize);
      page.forEach(row -> assertThat(seen.add(row.id())).isTrue());
      found.addAll(page);
      last = page.isEmpty() ? null : page.getLast();
    } while (page.size() == pageSize);
    return found;
  }

  private static List<UUID> ids(List<CallbackRow> rows) {
    return rows.stream().map(CallbackRow::id).toList();
  }

  private void escalate(Random random, String phone) {
    escalate(
        random.nextInt(4) == 0 ? EscalationClass.URGENT : EscalationClass.REGULAR,
        phone,
        null,
        List.of());
  }

  private void escalate(
      EscalationClass urgency,
      String phone,
      @Nullable String receiptNumber,
      List<CallWindow> windows) {
    OpenAnswer answer =
        desk.services
            .contacts()
            .open(
                ana,
                Channel.PHONE_DOMESTIC,
                new Caller("Lee", phone, null, null, null, "en", null),
                Origin.STAFF);
    UUID call = ((OpenAnswer.Opened) answer).contact().id();
    desk.services
        .escalations()
        .escalate(
            ana,
            call,
            new EscalationWish(
                urgency,
                EscalationReason.OTHER,
                "Asks again.",
                receiptNumber,
                new CallbackWish(phone, null, windows, "en", false)));
  }
}
