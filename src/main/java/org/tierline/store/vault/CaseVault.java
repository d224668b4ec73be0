package org.tierline.store.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.Protection;
import org.tierline.policy.privacy.Items;
import org.tierline.store.RecordKeyTable.Kind;
import org.tierline.store.Transaction;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.keys.Seal;

/**
 * Seals and unseals case records. Only {@code CaseAccess} and {@code CaseImport} come here; a test
 * of the house sees to that.
 */
public final class CaseVault {
  /** Records are filled up to a multiple of this, so that their length tells little. */
  private static final int CLASS_BYTES = 1024;

  /**
   * Seals a record to the public key of its kind and writes it with the digests it is compared by.
   * The same receipt number again replaces what is there; a Section 1367 case stays one, whatever
   * the new record says (P8, P16).
   *
   * @param importer holds the digest key
   * @return the key of a case that has become one of Section 1367 by this
   * @throws NoRecordsKey if nobody holds the key for records of its kind yet
   */
  public Optional<UUID> put(Transaction transaction, CaseRecord taken, KeyRing importer) {
    boolean stays = transaction.cases().isProtected(taken.receiptNumber().value(), importer);
    CaseRecord record = stays ? taken.under(Protection.SECTION_1367) : taken;
    UUID caseId = write(transaction, record, importer);
    return stays || kind(record) == Kind.GENERAL ? Optional.empty() : Optional.of(caseId);
  }

  private static UUID write(Transaction transaction, CaseRecord record, KeyRing importer) {
    byte[] publicKey =
        transaction
            .recordKeys()
            .publicKey(kind(record))
            .orElseThrow(() -> new NoRecordsKey(kind(record)));
    byte[] padded = padded(CaseJson.write(record).getBytes(StandardCharsets.UTF_8));
    try {
      return transaction
          .cases()
          .put(
              Items.of(record),
              record.protection(),
              importer,
              caseId -> Seal.seal(publicKey, context(caseId), padded));
    } finally {
      Arrays.fill(padded, (byte) 0);
    }
  }

  /**
   * Opens a record.
   *
   * @throws IllegalArgumentException if this ring cannot open it, or it was changed
   */
  public CaseRecord open(Transaction transaction, UUID caseId, KeyRing ring) {
    byte[] padded =
        ring.openRecord(context(caseId), transaction.cases().sealed(caseId))
            .orElseThrow(() -> new IllegalArgumentException("these keys do not open the record"));
    try {
      return CaseJson.read(unpadded(padded));
    } finally {
      Arrays.fill(padded, (byte) 0);
    }
  }

  private static Kind kind(CaseRecord record) {
    return record.protection() == Protection.SECTION_1367 ? Kind.SECTION_1367 : Kind.GENERAL;
  }

  private static byte[] padded(byte[] json) {
    int length = Integer.BYTES + json.length;
    int classes = (length + CLASS_BYTES - 1) / CLASS_BYTES;
    return ByteBuffer.allocate(classes * CLASS_BYTES).putInt(json.length).put(json).array();
  }

  private static String unpadded(byte[] padded) {
    int length = ByteBuffer.wrap(padded).getInt();
    return new String(padded, Integer.BYTES, length, StandardCharsets.UTF_8);
  }

  /** A record moved to another case does not open. */
  private static byte[] context(UUID caseId) {
    return ("case record " + caseId).getBytes(StandardCharsets.UTF_8);
  }
}
