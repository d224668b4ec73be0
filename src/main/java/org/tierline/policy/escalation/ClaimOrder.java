package org.tierline.policy.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.FirstBecause;

/**
 * In which order callers are claimed: urgent or due first, then the earliest due, then the oldest
 * (E5).
 */
public final class ClaimOrder {
  private ClaimOrder() {}

  /**
   * What the order looks at.
   *
   * @param due the last business day on which the caller is to be reached
   * @param createdAt when it was escalated
   */
  public record Facts(EscalationClass escalationClass, LocalDate due, Instant createdAt) {
    private boolean isUrgent() {
      return escalationClass == EscalationClass.URGENT;
    }

    private boolean isAhead(LocalDate today) {
      return isUrgent() || !due.isAfter(today);
    }
  }

  /**
   * Why the first of two comes first; they are in order.
   *
   * @param second null if nobody is behind
   * @param today the day at the desk
   */
  public static FirstBecause first(Facts first, @Nullable Facts second, LocalDate today) {
    if (second == null) {
      return FirstBecause.ALONE;
    }
    if (first.isAhead(today) && !second.isAhead(today)) {
      return ahead(first, today);
    }
    return first.due().isBefore(second.due()) ? FirstBecause.DUE_EARLIER : FirstBecause.OLDER;
  }

  private static FirstBecause ahead(Facts first, LocalDate today) {
    if (first.due().isBefore(today)) {
      return FirstBecause.LATE;
    }
    return first.due().equals(today) ? FirstBecause.DUE_TODAY : FirstBecause.URGENT;
  }
}
