package org.tierline.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Updated;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.KeptWish;
import org.tierline.model.escalation.VerifiedChange;
import org.tierline.store.keys.KeyRing;

/** Escalations and what callers wish of them. */
public interface EscalationTable {
  /**
   * Keeps a new one; one that is there already changes nothing.
   *
   * @param zones where its caller may be, as {@link ClaimTable#callIn}
   */
  void insert(Escalation escalation, Set<ZoneId> zones);

  Optional<Escalation> find(ReadAloudNumber number);

  Optional<Escalation> find(UUID id);

  /** The open escalation of a case and reason (E10). */
  Optional<Escalation> open(UUID caseId, EscalationReason reason);

  /**
   * Escalations made in a contact, oldest first, which nobody else changes until this transaction
   * ends; for whoever changes them.
   */
  List<Escalation> ofContactToChange(UUID contactId);

  /** Escalations made in a contact, oldest first. */
  List<Escalation> ofContact(UUID contactId);

  /**
   * Escalations that were made in a span of time, in the order of their keys.
   *
   * @param after key of the last one that is known, or null
   */
  List<Escalation> between(Instant from, Instant until, @Nullable UUID after, int limit);

  /** Changes one that was read before; whoever calls hears of a version that is not stored. */
  Updated<Escalation> update(Escalation escalation);

  /**
   * Changes one that was read in this same transaction, by whoever writes alone, took it or read it
   * to change it. Nobody else can have changed it, so that there is nothing to answer.
   *
   * @throws IllegalStateException if it was read before this transaction began, or changed within
   *     it since; then nothing of the transaction is kept
   */
  default Escalation write(Escalation escalation) {
    return switch (update(escalation)) {
      case Updated.Done<Escalation>(Escalation now) -> now;
      case Updated.Stale<Escalation> stale ->
          throw new IllegalStateException("an escalation was written in a version not stored");
    };
  }

  /** Keeps words, a correction or a cancelling that could not be carried out, for the officer. */
  void insertWish(
      UUID id,
      UUID escalationId,
      UUID contactId,
      KeptWish.Kind kind,
      String words,
      @Nullable CallbackWish callback,
      Instant at);

  /** Whether words, a correction or a cancelling of this key are kept. */
  boolean hasWish(UUID id);

  /**
   * What verified callers have corrected or cancelled, oldest first, whether it was carried out or
   * kept as a wish.
   */
  List<VerifiedChange> verifiedChanges(UUID escalationId);

  /** How many wait and are due on or before a day, of those everybody may know of. */
  long dueOnOrBefore(LocalDate day);

  /**
   * Puts together what this desk has counted of days before one, which are told apart no more: so
   * counting goes through a row a desk for all that is past, however old the store is.
   */
  void foldBefore(LocalDate day);

  /**
   * Whether any number said in a contact belongs to a Section 1367 case, or its account owns one;
   * asked only to choose the queue (P7), and never shown, counted or recorded elsewhere.
   */
  boolean anySaidProtected(UUID contactId, KeyRing ring);

  /**
   * Whether any number said in a contact may be of a case that was not verified there, or an
   * account stands for the caller; also asked only to write it down (P7). An A-number always may: a
   * person can have more cases than the one that was verified.
   */
  boolean anySaidUnverified(UUID contactId, KeyRing ring);

  /**
   * The Section 1367 cases of which a number was said in a contact, for a cleared officer who calls
   * back (P8).
   */
  Set<UUID> protectedCasesSaid(UUID contactId);
}
