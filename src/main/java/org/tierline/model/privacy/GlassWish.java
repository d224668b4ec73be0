package org.tierline.model.privacy;

import java.util.UUID;
import org.tierline.model.Unspoken;
import org.tierline.model.cases.ReceiptNumber;

/**
 * A supervisor wishes to open a case without a caller (P13).
 *
 * @param key made at the desk; the same one again is the same wish
 * @param words the sentence that says why, as typed
 */
public record GlassWish(
    UUID key, ReceiptNumber receiptNumber, BreakGlassReason reason, String words) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
