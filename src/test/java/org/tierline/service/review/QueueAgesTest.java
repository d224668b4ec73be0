package org.tierline.service.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.review.BacklogPace;
import org.tierline.model.review.QueueAge;
import org.tierline.model.review.QueueAge.Waits;
import org.tierline.model.staff.Role;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Oversight;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** How long callers wait, against a list kept beside (E9). */
class QueueAgesTest {
  private final Oversight desk = new Oversight();
  private final List<Instant> waiting = new ArrayList<>();
  private final List<Duration> waited = new ArrayList<>();
  private StaffSession ana;
  private StaffSession omar;
  private StaffSession sam;

  @BeforeEach
  void people() {
    desk.add("omar", Role.TIER_2);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    again();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void again() {
    omar = desk.signIn("omar");
    sam = desk.signIn("sam");
    ana = desk.signIn("ana");
  }

  /** The waiting begins with the contact, not with the escalation. */
  private void escalate() {
    Instant firstContact = desk.clock.instant();
    UUID contact = desk.call(ana);
    desk.clock.advance(Duration.ofMinutes(7));
    desk.services
        .escalations()
        .escalate(
            ana,
            contact,
            new EscalationWish(
                EscalationClass.REGULAR,
                EscalationReason.OTHER,
                "wants an officer",
                null,
                new CallbackWish("+12145550143", "75201", List.of(), "en", false)));
    waiting.add(firstContact);
  }

  private void reach() {
    if (desk.services.callbacks().claimNext(omar, null) instanceof ClaimAnswer.Claimed claimed) {
      String number = claimed.escalation().number().toString();
      desk.services.callbackAttempts().record(omar, number, AttemptOutcome.NO_ANSWER);
      desk.clock.advance(Duration.ofHours(3));
      desk.services.callbackAttempts().record(omar, number, AttemptOutcome.REACHED);
      Instant first = claimed.escalation().firstContactAt();
      assertThat(waiting.remove(first)).isTrue();
      waited.add(Duration.between(first, desk.clock.instant()));
      desk.clock.advance(Duration.ofMinutes(20));
      desk.services.callbackEnds().resolve(omar, number, "Done.");
    }
  }

  private QueueAge look() {
    return desk.services.ages().look(sam);
  }

  @Test
  void everybody_is_counted_from_the_first_contact_to_the_moment_they_are_reached() {
    Random random = new Random(3);
    for (int day = 0; day < 4; day++) {
      for (int i = 0; i < 3 + random.nextInt(4); i++) {
        escalate();
        desk.clock.advance(Duration.ofMinutes(1 + random.nextInt(30)));
      }
      reach();
      compare(look().regular(), ages());
      compare(look().regularReached(), waited.stream().sorted().toList());
      desk.clock.advance(Duration.ofDays(1).minusHours(4));
      again();
    }
    assertThat(look().urgent()).isEqualTo(Waits.NOBODY);
    assertThat(waited).hasSizeGreaterThan(1);
  }

  private List<Duration> ages() {
    return waiting.stream()
        .map(first -> Duration.between(first, desk.clock.instant()))
        .sorted()
        .toList();
  }

  private static void compare(Waits told, List<Duration> sorted) {
    int count = sorted.size();
    assertThat(told.count()).isEqualTo(count);
    assertThat(told.half()).isEqualTo(sorted.get((count + 1) / 2 - 1));
    assertThat(told.nineInTen()).isEqualTo(sorted.get((int) Math.ceil(0.9 * count) - 1));
    assertThat(told.longest()).isEqualTo(sorted.getLast());
  }

  @Test
  void who_wrote_waits_from_the_arrival_and_not_from_the_opening() {
    Instant arrived = desk.clock.instant();
    HandOff webform =
        new HandOff(
            "w-1",
            Channel.WEBFORM,
            "+12145550143",
            "Eva",
            "en",
            List.of(),
            Map.of("zip", "75201"),
            List.of(),
            List.of(),
            arrived);
    UUID waits = desk.services.handOffs().deliver(webform).orElseThrow();
    desk.clock.advance(Duration.ofHours(40));
    again();
    OpenAnswer.Opened opened =
        (OpenAnswer.Opened) desk.services.handOffs().take(ana, waits).orElseThrow();
    desk.services
        .escalations()
        .escalate(
            ana,
            opened.contact().id(),
            new EscalationWish(
                EscalationClass.REGULAR,
                EscalationReason.OTHER,
                "asks by webform",
                null,
                new CallbackWish("+12145550143", "75201", List.of(), "en", false)));
    assertThat(look().regular().longest()).isEqualTo(Duration.ofHours(40));
  }

  @Test
  void a_bar_stands_for_the_business_days_since_and_the_last_one_for_all_before() {
    for (int day = 0; day < 70; day++) {
      escalate();
      desk.clock.advance(Duration.ofDays(1).minusMinutes(7));
      again();
    }
    long[] wanted = new long[34];
    for (Instant first : waiting) {
      LocalDate on = first.atZone(BusinessCalendar.EASTERN).toLocalDate();
      long since =
          on.plusDays(1)
              .datesUntil(desk.services.desk().today().plusDays(1))
              .filter(desk.services.desk().calendar()::isBusinessDay)
              .count();
      wanted[(int) Math.min(33, since)]++;
    }
    assertThat(look().days()).extracting(QueueAge.Day::regular).containsExactly(box(wanted));
    assertThat(wanted[33]).isPositive();
  }

  private static Long[] box(long[] values) {
    return Arrays.stream(values).boxed().toArray(Long[]::new);
  }

  @Test
  void the_pace_is_that_of_the_last_ten_business_days() {
    escalate();
    escalate();
    desk.clock.advance(Duration.ofDays(1));
    again();
    for (int i = 0; i < 8; i++) {
      escalate();
    }
    reach();
    reach();
    BacklogPace today = desk.services.backlogs().look(sam);
    assertThat(today.open()).isEqualTo(8);
    assertThat(today.arrivals()).as("today is not over, so it does not count").isEqualTo(0.2);
    assertThat(today.handled()).isZero();
    desk.clock.advance(Duration.ofDays(1));
    again();
    BacklogPace pace = desk.services.backlogs().look(sam);
    assertThat(pace.arrivals()).isEqualTo(1);
    assertThat(pace.handled()).isEqualTo(2);
    assertThat(pace.officers()).isEqualTo(1);
    assertThat(pace.days()).hasSize(10).doesNotContain(LocalDate.parse("2026-11-28"));
    desk.clock.advance(Duration.ofDays(30));
    again();
    assertThat(desk.services.backlogs().look(sam).arrivals()).isZero();
  }
}
