package org.tierline.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tierline.model.Unspoken;
import org.tierline.model.cases.Protection;
import org.tierline.model.privacy.Relationship;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.policy.privacy.Gate;
import org.tierline.policy.privacy.RecordItem;
import org.tierline.store.keys.KeyRing;

/**
 * Case records, sealed, and the digests that what is said is compared with. Nothing here returns a
 * value of a record.
 */
public interface CaseTable {
  /**
   * With so many lines is what is said compared, whatever case it is and whether there is one (P7).
   * A case that has more is not taken in.
   */
  int LINES = 128;

  /**
   * Compares what was said with the records, on digests. A number of no case, or of a case that
   * this ring may not be told of, is compared with a case that chance chose, and found to fit in
   * nothing: the same statements, the same number of rows, the same work (P7).
   *
   * <p>Whoever claims no standing is taken for the subject: {@code standingFits} is then true for a
   * case about a person. The caller therefore lets only an applicant or petitioner claim none.
   *
   * @return what was found; or, where a server keeps the gate, that it counted the attempt, and
   *     tells in a later transaction what came of it
   */
  Look look(Asked asked, ComparableItems said, KeyRing ring);

  /**
   * What came of an attempt that was counted in an earlier transaction: everything fits, or
   * nothing.
   *
   * @throws IllegalStateException if the attempt does not stand on record
   */
  Compared answer(UUID ticket);

  /**
   * The key of the case with a receipt number, for one who passed its gate; empty if there is none
   * or it is a Section 1367 case and this ring does not open such.
   */
  Optional<UUID> idOf(String receiptNumber, KeyRing ring);

  /**
   * Those of some keys whose case this person may be told of at all (P8): every case but one of
   * Section 1367, and with the clearance those too. A key of no case costs the same and is not
   * among them.
   *
   * @param caseIds keys as they stand in rows of the store; a few dozen at once
   * @param cleared whether the clearance for Section 1367 is held now
   */
  Set<UUID> toldOf(Collection<UUID> caseIds, KeyRing ring, boolean cleared);

  /**
   * Whether an online account owns a Section 1367 case, so that what it writes is for cleared
   * officers alone (P8). Never shown, counted or recorded.
   */
  boolean ownsProtected(String account, KeyRing ring);

  /**
   * Whether the record of a case holds an item, on digests; for one who passed its gate. Never true
   * for a Section 1367 case: nothing that is written may confirm what stands in one (P8).
   */
  boolean holds(UUID caseId, RecordItem item, KeyRing ring);

  /**
   * Whether the case with a receipt number is one of Section 1367; for whoever takes records in,
   * who may tell nobody.
   */
  boolean isProtected(String receiptNumber, KeyRing importer);

  /**
   * Writes a sealed record with the digests of its items; the same receipt number again replaces
   * what is there and keeps its key.
   *
   * @param items at most {@link #LINES} lines
   * @param protection keeps the digests of a protected case apart, so that what is said never meets
   *     them
   * @param seal makes the sealed record for the key of the case
   * @return the key of the case
   */
  UUID put(
      ComparableItems items, Protection protection, KeyRing importer, Function<UUID, byte[]> seal);

  /** A record as it lies in the store. */
  byte[] sealed(UUID caseId);

  /** How many records there are. */
  long count();

  /**
   * What is asked of the gate.
   *
   * @param ticket the attempt, and the gate if it is passed
   * @param attempt its key on record
   * @param extrasOffered items of address, phone, e-mail, second number that were said at all
   * @param cleared whether Section 1367 cases are looked for as well (P8)
   * @param failuresSince from when failures on the number count (P6)
   */
  record Asked(
      UUID ticket,
      UUID attempt,
      UUID contactId,
      Relationship relationship,
      boolean safeContactConfirmed,
      int extrasOffered,
      boolean cleared,
      LocalDate today,
      Instant at,
      Instant failuresSince) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** What came of looking, as far as it can be told yet. */
  sealed interface Look {}

  /** The attempt is counted, and can be answered when that stands on record. */
  record Counted(UUID ticket) implements Look {}

  /**
   * What comparing found.
   *
   * @param caseId the case, or the decoy's key
   * @param number digest of the number as said, to count attempts by
   */
  // Lives for one verification; never compared, never in a set.
  @SuppressWarnings("ArrayRecordComponent")
  record Compared(UUID caseId, byte[] number, Gate.Comparison comparison) implements Look {}
}
