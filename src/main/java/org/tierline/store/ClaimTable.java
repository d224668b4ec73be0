package org.tierline.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;

/** Who holds which escalation, and the contacts in which callers are called back (E5). */
public interface ClaimTable {
  /** A page of those who wait. */
  List<Escalation> waiting(WaitingPage page);

  /**
   * How many wait, or have their attempts used up; of all languages if there are none given.
   *
   * @param openOf queues of which only those count whose identity is open (P7)
   * @param without those that do not count
   */
  long count(
      Set<EscalationQueue> queues,
      Set<EscalationQueue> openOf,
      Set<UUID> without,
      @Nullable Set<String> languages,
      boolean unreached);

  /** A page of what is with a supervisor and held by nobody, due first on top; of some queues. */
  List<Escalation> withSupervisor(
      Set<EscalationQueue> queues,
      Set<EscalationQueue> openOf,
      @Nullable Escalation after,
      int limit);

  /** How many of some queues are with a supervisor and held by nobody. */
  long countWithSupervisor(Set<EscalationQueue> queues, Set<EscalationQueue> openOf);

  /** The places in which callers wait, each as its set of zones. */
  Set<Set<ZoneId>> places();

  /** Keeps where a caller may be. */
  void callIn(UUID escalationId, Set<ZoneId> zones);

  /** What an officer holds, the one that nobody touched for longest first. */
  List<Claim> claims(UUID staffId);

  /**
   * Takes the first of a page whom nobody else is taking at this moment, before anybody else can
   * change it, until this transaction ends. What changed while it was read is not among them.
   *
   * @return it as it is now; empty if others are taking the whole page, or nobody waits
   */
  Optional<Taken> take(WaitingPage page);

  /**
   * What is to be known before somebody claims, in one question.
   *
   * @param since a claim that nobody touched after it is untouched for long
   */
  ClaimView before(UUID staffId, Instant since);

  /**
   * Gives an escalation to an officer and records it. It was taken in this transaction, or is
   * changed by whoever writes alone. What it was is counted no more, and nobody hears what came of
   * the writing: a store that is far away does all of it in one message, with the end of the
   * transaction if nothing else is asked before.
   *
   * @param taken as it was when it was taken
   * @param state in which it is held; one who waits for nobody
   * @param claimed the event of who claimed it, and when
   */
  void hold(Escalation taken, EscalationState state, UUID staffId, AuditEvent claimed);

  /** Gives an escalation to an officer; whoever held it holds it no more. */
  void claim(UUID escalationId, UUID staffId, Instant at);

  /** Who holds it. */
  Optional<UUID> holder(UUID escalationId);

  /** How many an officer holds. */
  int heldBy(UUID staffId);

  /** Something was done about it. */
  void touch(UUID escalationId, Instant at);

  /** Those held that nobody has touched since an instant; few, since officers hold few. */
  List<Claim> untouchedSince(Instant since);

  /** Those that were passed to a supervisor, oldest first. */
  List<Escalation> withSupervisor();

  /**
   * Lets go of what somebody whose name is closed still holds and whoever closed it may not see,
   * with a note each, and records it. On a store whose owner sees all there is nothing of that.
   *
   * @param notes keys of the notes
   */
  void letGoUnseen(UUID staffId, Supplier<UUID> notes, Instant at);

  /** Nobody holds it any more. */
  void release(UUID escalationId);

  /** Remembers that a contact calls back for an escalation. */
  void insertCallback(UUID contactId, UUID escalationId);

  /** The escalation that a contact calls back for; empty if it is no callback. */
  Optional<Escalation> calledBack(UUID contactId);

  /**
   * An escalation that is being claimed.
   *
   * @param heldBack whether a window was promised, or somebody called before; else the place alone
   *     says when the caller may be called
   */
  record Taken(Escalation escalation, boolean heldBack) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** An escalation that somebody holds. */
  record Claim(Escalation escalation, Instant touchedAt) {}
}
