package org.tierline.policy.privacy;

import org.tierline.model.Unspoken;

/**
 * One item that a record may hold, normalised as it is compared. Its digest is asked for, never its
 * value.
 */
public record RecordItem(Kind kind, String text) {
  /** What it is. */
  public enum Kind {
    RECEIPT_NUMBER,
    A_NUMBER,
    DATE_OF_BIRTH,
    /** The online account that owns the case. */
    ACCOUNT,
    EMAIL,
    /** House number and ZIP. */
    ADDRESS,
    /** The form that the case is about. */
    FORM
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
