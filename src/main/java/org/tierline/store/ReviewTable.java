package org.tierline.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Escalation;

/**
 * The figures and lists of the review. Each tells whoever is not cleared nothing of what only
 * cleared people may know of (P8, P16); those of reason {@code IDENTITY} are in it for everybody
 * (P7). The cost follows what is open or happened in the span asked for, never what is stored.
 */
public interface ReviewTable {
  /** How many callers were not reached yet, by the day on which they are due. */
  Map<LocalDate, Long> notReachedByDue(boolean cleared);

  /** A page of the callers who were not reached yet, the day due first, then the oldest. */
  List<Escalation> notReached(DuePage page);

  /**
   * Which callers.
   *
   * @param from the first day due
   * @param until the last day due
   * @param after the last one of the page before, or null
   */
  record DuePage(
      boolean cleared, LocalDate from, LocalDate until, @Nullable After after, int limit) {}

  /** A place in the order of a page. */
  record After(LocalDate due, Instant createdAt, UUID id) {}
}
