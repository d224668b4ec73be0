package org.tierline.model.request;

import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.DocumentKind;
import org.tierline.model.cases.ReceiptNumber;

/**
 * What a caller wants of an office.
 *
 * @param words the caller's words
 * @param criterion for an expedite, else null
 * @param documentKind for a typographic error, or a card or document not received; may be null
 * @param newAddress for a change of address, else null
 * @param unresolved a military matter that could not be resolved at Tier 1
 * @param biometrics an expedite of the biometrics appointment
 */
public record RequestWish(
    ReceiptNumber receiptNumber,
    ServiceRequestType type,
    String words,
    @Nullable ExpediteCriterion criterion,
    @Nullable DocumentKind documentKind,
    @Nullable Address newAddress,
    boolean unresolved,
    boolean biometrics) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
