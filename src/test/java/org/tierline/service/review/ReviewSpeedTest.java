package org.tierline.service.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.review.LateGroup;
import org.tierline.model.staff.Role;
import org.tierline.service.ManyEscalations;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/**
 * What opening the review costs with many open, and with many more that are closed. Counts are
 * checked; times are printed, in milliseconds, whole with {@code -Dlong}.
 */
class ReviewSpeedTest {
  private static final int MANY = Boolean.getBoolean("long") ? 100_000 : 2_000;
  private static final int TIMES = 15;

  @Test
  void opening_counts_what_is_open_and_does_not_grow_with_what_is_closed() {
    try (Oversight desk = new Oversight()) {
      desk.add("sam", Role.SUPERVISOR);
      desk.add("ana", Role.TIER_1);
      StaffSession sam = desk.signIn("sam");
      StaffSession ana = desk.signIn("ana");
      ManyEscalations many = new ManyEscalations(desk, ana, MANY);
      many.add(0, EscalationState.WAITING);
      time(desk, sam, "open " + MANY + ", closed 0");
      many.add(MANY, EscalationState.RESOLVED);
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
                ManyEscalations.median(TIMES, () -> desk.services.late().counts(sam)),
                ManyEscalations.median(
                    TIMES, () -> desk.services.late().page(sam, LateGroup.LATE, null, 6)),
                ManyEscalations.median(TIMES, () -> desk.services.ages().look(sam)),
                ManyEscalations.median(TIMES, () -> desk.services.backlogs().look(sam)));
    System.out.println(line);
  }
}
