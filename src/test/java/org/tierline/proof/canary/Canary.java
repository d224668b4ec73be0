package org.tierline.proof.canary;

import org.tierline.model.privacy.DisclosureLevel;

/**
 * A value that stands in one field of one case and nowhere else.
 *
 * @param receiptNumber of the case
 * @param field of {@code cases.ndjson}
 * @param value as it is written there
 * @param seenAt the lowest level at which the end of section P shows it; {@code GENERAL_ONLY}
 *     stands for never
 */
record Canary(String receiptNumber, String field, String value, DisclosureLevel seenAt) {
  boolean maySee(DisclosureLevel level) {
    return seenAt != DisclosureLevel.GENERAL_ONLY && level.compareTo(seenAt) >= 0;
  }

  @Override
  public String toString() {
    return field + " of " + receiptNumber;
  }
}
