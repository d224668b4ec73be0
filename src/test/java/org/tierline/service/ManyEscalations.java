package org.tierline.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;

/** Many escalations of one contact, one in ten urgent, for measuring what lists of them cost. */
public final class ManyEscalations {
  private static final int AT_ONCE = 5_000;
  private static final Set<ZoneId> DALLAS = Set.of(ZoneId.of("America/Chicago"));

  private final Oversight desk;
  private final StaffSession by;
  private final UUID contact;
  private final int many;

  /** So many at a time, in a contact of their own. */
  public ManyEscalations(Oversight desk, StaffSession by, int many) {
    this.desk = desk;
    this.by = by;
    this.contact = desk.call(by);
    this.many = many;
  }

  /**
   * Adds them; first contacts lie evenly over the last forty days.
   *
   * @param first the number of the first one
   */
  public void add(int first, EscalationState state) {
    for (int from = 0; from < many; from += AT_ONCE) {
      int begin = from;
      desk.services
          .desk()
          .store()
          .write(transaction -> {
            for (int i = begin; i < Math.min(many, begin + AT_ONCE); i++) {
              Escalation one = escalation(first + i, state);
              transaction.escalations().insert(one, DALLAS);
            }
            return true;
          });
    }
  }

  private Escalation escalation(int number, EscalationState state) {
    Instant at =
        desk.clock.instant().minus(Duration.ofMinutes(40L * 24 * 60 * (number % many) / many));
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

  /** What a call costs, in milliseconds: the middle one of some. */
  public static double median(int times, Supplier<?> work) {
    long[] nanos = new long[times];
    for (int i = 0; i < times; i++) {
      long started = System.nanoTime();
      assertThat(work.get()).isNotNull();
      nanos[i] = System.nanoTime() - started;
    }
    Arrays.sort(nanos);
    return Math.round(nanos[times / 2] / 10_000.0) / 100.0;
  }
}
