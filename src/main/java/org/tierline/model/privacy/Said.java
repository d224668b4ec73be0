package org.tierline.model.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * What a caller said to be verified (P5). Every item may be missing; none is ever a value of the
 * record.
 *
 * @param receiptNumber as typed
 * @param aNumber as typed
 * @param name the subject's full name, or the organization's
 * @param dateOfBirth the subject's
 * @param address house number and street, or the whole address
 * @param zip five digits
 * @param phone as typed
 * @param email as typed
 * @param representativeName the representative's own name
 * @param firm the representative's firm
 * @param callerName the parent's, guardian's, third party's or contact person's own name
 */
public record Said(
    @Nullable String receiptNumber,
    @Nullable String aNumber,
    @Nullable String name,
    @Nullable LocalDate dateOfBirth,
    @Nullable String address,
    @Nullable String zip,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String representativeName,
    @Nullable String firm,
    @Nullable String callerName) {

  /** Nothing said. */
  public static final Said NOTHING =
      new Said(null, null, null, null, null, null, null, null, null, null, null);

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
