package org.tierline.model.escalation;

import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * What Tier 1 asks of Tier 2.
 *
 * @param words the caller's words
 * @param receiptNumber as the caller said it, kept unread by people until a verification (E1), or
 *     null
 */
public record EscalationWish(
    EscalationClass escalationClass,
    EscalationReason reason,
    String words,
    @Nullable String receiptNumber,
    CallbackWish callback) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
