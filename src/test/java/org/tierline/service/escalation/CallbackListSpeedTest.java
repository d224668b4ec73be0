package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierline.service.ManyEscalations.median;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.staff.Role;
import org.tierline.service.ManyEscalations;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/**
 * What opening and filtering the list of callbacks costs with many open, and with many more that
 * are closed. Counts are checked; times are printed, in milliseconds, whole with {@code -Dlong}.
 */
class CallbackListSpeedTest {
  private static final int MANY = Boolean.getBoolean("long") ? 100_000 : 2_000;
  private static final int TIMES = 15;
  private static final int PAGE = 50;

  @Test
  void the_list_shows_every_page_once_and_does_not_grow_with_what_is_closed() {
    try (Oversight desk = new Oversight()) {
      desk.add("omar", Role.TIER_2);
      desk.add("ana", Role.TIER_1);
      StaffSession omar = desk.signIn("omar");
      ManyEscalations many = new ManyEscalations(desk, desk.signIn("ana"), MANY);
      many.add(0, EscalationState.WAITING);
      CallbackList list = desk.services.callbackList();
      print(list, omar, "open " + MANY + ", closed 0");
      many.add(MANY, EscalationState.RESOLVED);
      print(list, omar, "open " + MANY + ", closed " + MANY);
      assertThat(list.counts(omar).all()).isEqualTo(MANY);
      assertThat(list.counts(omar).fitMe()).isEqualTo(MANY);
      assertThat(list.counts(omar).unreached()).isZero();
      scroll(list, omar);
    }
  }

  private static void print(CallbackList list, StaffSession omar, String what) {
    System.out.println(
        "Callbacks, median of %d: %s: mine and counts %s, first page %s, all languages %s, not now %s ms"
            .formatted(
                TIMES,
                what,
                median(TIMES, () -> List.of(list.mine(omar), list.counts(omar))),
                median(TIMES, () -> list.next(omar, CallbackFilter.FIT_ME, null, PAGE)),
                median(TIMES, () -> list.next(omar, CallbackFilter.ALL, null, PAGE)),
                median(TIMES, () -> list.notNow(omar, CallbackFilter.FIT_ME, null, PAGE))));
  }

  /** Twenty pages, each in the time of the first one however far down it is. */
  private static void scroll(CallbackList list, StaffSession omar) {
    Set<UUID> seen = new HashSet<>();
    List<CallbackRow> page = list.next(omar, CallbackFilter.FIT_ME, null, PAGE);
    for (int pages = 1; pages < 20; pages++) {
      page.forEach(row -> assertThat(seen.add(row.id())).isTrue());
      CallbackRow last = page.getLast();
      page = list.next(omar, CallbackFilter.FIT_ME, last, PAGE);
    }
    CallbackRow last = page.getLast();
    System.out.println(
        "Callbacks, the page after %d rows: %s ms"
            .formatted(
                seen.size() + page.size(),
                median(TIMES, () -> list.next(omar, CallbackFilter.FIT_ME, last, PAGE))));
    assertThat(seen).hasSize(19 * PAGE);
  }
}
