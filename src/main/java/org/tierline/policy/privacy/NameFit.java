package org.tierline.policy.privacy;

import java.util.BitSet;
import java.util.List;
import org.tierline.policy.privacy.ComparableItems.NamePart;

/** Compares names by their parts; what the store does with digests is exactly this. */
public final class NameFit {
  private NameFit() {}

  /**
   * Whether a name said fits one on record (P5). Two parts <em>match</em> if they are equal, or one
   * is the initial of the other. A match holds for all parts that either of the two joins. The name
   * fits if
   *
   * <ol>
   *   <li>every required part said is matched by something on record,
   *   <li>every required part on record is matched by something said, and
   *   <li>at least one required part on record is matched in full, not by an initial.
   * </ol>
   *
   * <p>Parts need not pair off one to one. No parts never fit.
   */
  public static boolean fits(List<NamePart> onRecord, List<NamePart> said) {
    BitSet found = new BitSet();
    BitSet heard = new BitSet();
    BitSet heardInFull = new BitSet();
    for (int r = 0; r < onRecord.size(); r++) {
      for (int s = 0; s < said.size(); s++) {
        if (matches(onRecord.get(r), said.get(s))) {
          heard.set(r - onRecord.get(r).joins(), r + 1);
          found.set(s - said.get(s).joins(), s + 1);
        }
        if (isFull(onRecord.get(r), said.get(s))) {
          heardInFull.set(r - onRecord.get(r).joins(), r + 1);
        }
      }
    }
    BitSet needed = required(onRecord);
    return isWithin(required(said), found)
        && isWithin(needed, heard)
        && needed.intersects(heardInFull);
  }

  private static boolean matches(NamePart onRecord, NamePart said) {
    return onRecord.text().equals(said.text())
        || (said.isInitial() && said.text().equals(onRecord.initial()))
        || (onRecord.isInitial() && onRecord.text().equals(said.initial()));
  }

  private static boolean isFull(NamePart onRecord, NamePart said) {
    return onRecord.text().equals(said.text()) && !onRecord.isInitial();
  }

  private static BitSet required(List<NamePart> parts) {
    BitSet required = new BitSet();
    for (int i = 0; i < parts.size(); i++) {
      required.set(i, parts.get(i).required());
    }
    return required;
  }

  private static boolean isWithin(BitSet some, BitSet others) {
    BitSet left = (BitSet) some.clone();
    left.andNot(others);
    return left.isEmpty();
  }
}
