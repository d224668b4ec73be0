package org.tierline.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;

/**
 * Which callers to read, in the order in which they are claimed: urgent, due or overdue first, then
 * earliest due, then oldest (E5).
 *
 * @param queues of which everybody who waits is read
 * @param openOf queues of which only those are read whose identity is open (P7)
 * @param languages only these, by ISO 639-1; null for all
 * @param unreached those whose attempts are used up, instead of those who wait
 * @param open the places of callers that may be called now, each as its set of zones
 * @param where which of the two sides of {@code open}
 * @param today the Eastern day
 * @param after the last one of the page before, or null
 */
public record WaitingPage(
    Set<EscalationQueue> queues,
    Set<EscalationQueue> openOf,
    @Nullable Set<String> languages,
    boolean unreached,
    Set<Set<ZoneId>> open,
    Side where,
    LocalDate today,
    @Nullable Escalation after,
    int limit) {
  public WaitingPage {
    queues = Set.copyOf(queues);
    openOf = Set.copyOf(openOf);
    open = Set.copyOf(open);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** Where the caller is. Either side may hold some of the other; the rules decide each. */
  public enum Side {
    /** In a place that may be called now. */
    OPEN,
    /** In another, or with a promise or an attempt that may keep the caller from being called. */
    SHUT
  }
}
