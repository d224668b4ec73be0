package org.tierline.service.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.review.BackTest;
import org.tierline.model.review.BacklogPace;
import org.tierline.model.staff.Role;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** What the backlog would have told is what it did tell on that morning, written down then. */
class BackTestTest {
  private static final String CASE = "IOE0000000001";

  private final Oversight desk = new Oversight();
  private final Random random = new Random(11);
  private final Map<LocalDate, BacklogPace> mornings = new TreeMap<>();
  private final Set<EscalationState> ways = EnumSet.noneOf(EscalationState.class);
  private StaffSession ana;
  private StaffSession omar;

  @BeforeEach
  void people() {
    desk.add("omar", Role.TIER_2);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    desk.cases(Oversight.parkCase(CASE, "NONE"));
    ana = desk.signIn("ana");
    omar = desk.signIn("omar");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void it_is_what_was_told_ten_business_days_ago_beside_what_is_open_this_morning() {
    int compared = 0;
    for (int day = 0; day < 36; day++) {
      morning();
      BackTest test = told(today()).backTest();
      if (test != null && test.daysLookedAt() == 10) {
        BacklogPace then = told(test.day());
        assertThat(test.officers()).isEqualTo(then.officers());
        assertThat(test.told()).isEqualTo(Backlogs.ahead(then, then.officers()).getLast());
        assertThat(test.open()).isEqualTo(told(today()).open());
        compared++;
      }
      work();
    }
    assertThat(compared).isGreaterThan(5);
    assertThat(ways)
        .contains(
            EscalationState.RESOLVED,
            EscalationState.RETURNED,
            EscalationState.CANCELLED,
            EscalationState.UNREACHED);
  }

  @Test
  void what_happens_today_changes_nothing_about_this_morning() {
    for (int day = 0; day < 24; day++) {
      morning();
      work();
    }
    morning();
    BackTest before = look().backTest();
    desk.clock.advance(Duration.ofHours(10));
    ana = desk.signIn("ana");
    escalate(desk.call(ana), null);
    assertThat(look().open()).isEqualTo(told(today()).open() + 1);
    assertThat(look().backTest()).isEqualTo(before).isNotNull();
  }

  @Test
  void without_a_week_before_it_nothing_is_told() {
    for (int day = 0; day < 18; day++) {
      morning();
      assertThat(told(today()).backTest()).isNull();
      work();
    }
  }

  private BacklogPace told(LocalDate morning) {
    return Objects.requireNonNull(mornings.get(morning));
  }

  private LocalDate today() {
    return desk.services.desk().today();
  }

  private BacklogPace look() {
    return desk.services.backlogs().look(desk.signIn("sam"));
  }

  /** Goes to the next midnight and writes down what is told there. */
  private void morning() {
    desk.clock.advance(
        Duration.between(
            desk.clock.instant(),
            today().plusDays(1).atStartOfDay(BusinessCalendar.EASTERN).toInstant()));
    mornings.put(today(), look());
  }

  private void work() {
    desk.clock.advance(Duration.ofHours(10));
    if (!desk.services.desk().calendar().isBusinessDay(today())) {
      return;
    }
    ana = desk.signIn("ana");
    omar = desk.signIn("omar");
    List<String> ofCase = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      escalate(desk.call(ana), null);
    }
    if (random.nextInt(3) == 0) {
      ofCase.add(escalate(verified(), CASE));
      desk.clock.advance(Duration.ofMinutes(3));
      cancel(ofCase.getFirst());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      callBack();
    }
  }

  private UUID verified() {
    UUID contact = desk.call(ana);
    desk.verify(ana, contact, Oversight.said(CASE, "Lee Park"));
    return contact;
  }

  private String escalate(UUID contact, @Nullable String receiptNumber) {
    EscalationAnswer answer =
        desk.services
            .escalations()
            .escalate(
                ana,
                contact,
                new EscalationWish(
                    EscalationClass.REGULAR,
                    EscalationReason.COMPLEX_INQUIRY,
                    "wants an officer",
                    receiptNumber,
                    new CallbackWish("+12145550143", "75201", List.of(), "en", false)));
    return String.valueOf(answer.number());
  }

  private void cancel(String number) {
    EscalationChange answer =
        desk.services.escalationChanges().cancel(ana, verified(), number, "not needed", null);
    assertThat(answer.outcome()).isEqualTo(EscalationChange.Outcome.CANCELLED);
    ways.add(EscalationState.CANCELLED);
  }

  private void callBack() {
    if (!(desk.services.callbacks().claimNext(omar, null) instanceof ClaimAnswer.Claimed one)) {
      return;
    }
    String number = one.escalation().number().toString();
    switch (random.nextInt(3)) {
      case 0 -> {
        desk.services.callbackEnds().returnToTier1(omar, number, "Guidance answers this.");
        ways.add(EscalationState.RETURNED);
      }
      case 1 -> {
        desk.services.callbackAttempts().record(omar, number, AttemptOutcome.REACHED);
        desk.services.callbackEnds().resolve(omar, number, "Done.");
        ways.add(EscalationState.RESOLVED);
      }
      default -> {
        desk.services.callbackAttempts().record(omar, number, AttemptOutcome.NO_ANSWER);
        desk.clock.advance(Duration.ofHours(3));
        desk.services.callbackAttempts().record(omar, number, AttemptOutcome.NO_ANSWER);
        ways.add(EscalationState.UNREACHED);
      }
    }
  }
}
