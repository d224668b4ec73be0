package org.tierline.service.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.review.LateGroup;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;

/**
 * What opening the review costs with many open, and with many more that are closed. Counts are
 * checked; times are printed, in milliseconds, whole with {@code -Dlong}.
 */
class ReviewSpeedTest {
  private static final int MANY = Boolean.getBoolean("long") ? 100_000 : 2_000;
  private static final int TIMES = 15;
  private static final int AT_ONCE = 5_000;

  @Test
  void opening_counts_what_is_open_and_does_not_grow_with_what_is_closed() {
    try (Oversight desk = new Oversight()) {
      desk.add("sam", Role.SUPERVISOR);
      desk.add("ana", Role.TIER_1);
      StaffSession sam = desk.signIn("sam");
      StaffSession ana = desk.signIn("ana");
      UUID contact = desk.call(ana);
      fill(desk, ana, contact, 0, EscalationState.WAITING);
      time(desk, sam, "open " + MANY + ", closed 0");
      fill(desk, ana, contact, MANY, EscalationState.RESOLVED);
      time(desk, sam, "open " + MANY + ", closed " + MANY);
      assertThat(desk.services.ages().look(sam).urgent().count()).isEqualTo(MANY / 10);
      assertThat(desk.services.ages().look(sam).regular().count()).isEqualTo(MANY - MANY / 10);
      assertThat(desk.services.backlogs().look(sam).open()).isEqualTo(MANY);
    }
  }

  private static void time(Oversight desk, StaffSession sam, String what) {
    String line =
        "Review, median of %d: %s: late counts %s, first page %s, age of the queue %s, pace %s ms"
            .formatted(
                TIMES,
                what,
                median(() -> desk.services.late().counts(sam)),
                median(() -> desk.services.late().page(sam, LateGroup.LATE, null, 6)),
                median(() -> desk.services.ages().look(sam)),
                median(() -> desk.services.backlogs().look(sam)));
    System.out.println(line);
  }

  private static double median(Supplier<?> work) {
    long[] nanos = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long started = System.nanoTime();
      assertThat(work.get()).isNotNull();
      nanos[i] = System.nanoTime() - started;
    }
    Arrays.sort(nanos);
    return Math.round(nanos[TIMES / 2] / 10_000.0) / 100.0;
  }

  /** First contacts lie evenly over the last forty days. */
  private static void fill(
      Oversight desk, StaffSession by, UUID contact, int first, EscalationState state) {
    for (int from = 0; from < MANY; from += AT_ONCE) {
      int begin = from;
      desk.services
          .desk()
          .store()
          .write(transaction -> {
            for (int i = begin; i < Math.min(MANY, begin + AT_ONCE); i++) {
              transaction
                  .escalations()
                  .insert(escalation(desk.clock.instant(), by, contact, first + i, state));
            }
            return true;
          });
    }
  }

  private static Escalation escalation(
      Instant now, StaffSession by, UUID contact, int number, EscalationState state) {
    Instant at = now.minus(Duration.ofMinutes(40L * 24 * 60 * (number % MANY) / MANY));
    boolean isUrgent = number % 10 == 0;
    return new Escalation(
        Samples.id(),
        ReadAloudNumber.of(ReadAloudNumber.ESCALATION, "%09d".formatted(number)),
        isUrgent ? EscalationClass.URGENT : EscalationClass.REGULAR,
        EscalationReason.OTHER,
        EscalationQueue.GENERAL,
        false,
        state,
        null,
        contact,
        by.id(),
        "please call",
        "+12145550143",
        "75201",
        List.of(),
        "en",
        false,
        LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(isUrgent ? 5 : 43),
        at,
        at,
        0);
  }
}
