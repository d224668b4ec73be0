package org.tierline.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;

/** Who holds which escalation, and the contacts in which callers are called back (E5). */
public interface ClaimTable {
  /**
   * Those that wait, in the order in which they are claimed: urgent, due or overdue first, then
   * earliest due, then oldest.
   *
   * @param languages in which the officer speaks
   * @param today the Eastern day
   * @param after the last one of the page before, or null
   */
  List<Escalation> waiting(
      Set<EscalationQueue> queues,
      Set<String> languages,
      LocalDate today,
      @Nullable Escalation after,
      int limit);

  /** Gives an escalation to an officer; whoever held it holds it no more. */
  void claim(UUID escalationId, UUID staffId, Instant at);

  /** Who holds it. */
  Optional<UUID> holder(UUID escalationId);

  /** How many an officer holds. */
  int heldBy(UUID staffId);

  /** Something was done about it. */
  void touch(UUID escalationId, Instant at);

  /** Those held that nobody has touched since an instant, at most so many. */
  List<Escalation> untouchedSince(Instant since, int limit);

  /** Nobody holds it any more. */
  void release(UUID escalationId);

  /** Remembers that a contact calls back for an escalation. */
  void insertCallback(UUID contactId, UUID escalationId);

  /** The queue of the escalation that a contact calls back for; empty if it is no callback. */
  Optional<EscalationQueue> queueOf(UUID contactId);
}
