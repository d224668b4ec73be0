package org.tierline.store.sql;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.Protection;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.store.keys.KeyRing;

/**
 * Digests of the numbers that were said in one attempt: the one the case is looked for by, and both
 * in the domain of Section 1367, by which only the queue of an escalation is chosen. A number that
 * was not said has a digest too, of nothing.
 */
// Lives for one statement; never compared, never in a set.
@SuppressWarnings("ArrayRecordComponent")
public record SaidNumbers(byte[] locator, byte[] protectedReceipt, byte[] protectedANumber) {
  static final String RECEIPT = "RECEIPT";
  static final String A_NUMBER = "A_NUMBER";

  /** Of what was said. */
  public static SaidNumbers of(ComparableItems said, KeyRing ring) {
    String receipt = said.receiptNumber();
    String aNumber = said.aNumber();
    boolean byANumber = receipt == null && aNumber != null;
    String other = Protection.SECTION_1367.name();
    return new SaidNumbers(
        ring.digest(
            Protection.NONE.name(),
            byANumber ? A_NUMBER : RECEIPT,
            byANumber ? orNothing(aNumber) : orNothing(receipt)),
        ring.digest(other, RECEIPT, orNothing(receipt)),
        ring.digest(other, A_NUMBER, orNothing(aNumber)));
  }

  /** Those of {@link #joined()}. */
  static SaidNumbers of(byte[] joined) {
    int length = KeyRing.DIGEST_BYTES;
    if (joined.length != 3 * length) {
      throw new IllegalArgumentException("no digest of numbers said");
    }
    return new SaidNumbers(
        Arrays.copyOf(joined, length),
        Arrays.copyOfRange(joined, length, 2 * length),
        Arrays.copyOfRange(joined, 2 * length, 3 * length));
  }

  /** One after the other. */
  public byte[] joined() {
    int length = KeyRing.DIGEST_BYTES;
    byte[] joined = Arrays.copyOf(locator, 3 * length);
    System.arraycopy(protectedReceipt, 0, joined, length, length);
    System.arraycopy(protectedANumber, 0, joined, 2 * length, length);
    return joined;
  }

  private static String orNothing(@Nullable String number) {
    return number == null ? "" : number;
  }
}
