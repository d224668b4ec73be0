package org.tierline.service.escalation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.TextConsent;
import org.tierline.policy.contact.PhoneNumbers;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/**
 * What a correction does to the caller's agreement to a text message (E4). It is for one number: to
 * another one it does not go along. What a caller takes back ends whoever it was, verified or not,
 * since nobody is hurt by a text that does not come.
 */
final class TextConsents {
  private static final UUID NOTHING = new UUID(0, 0);

  private final Desk desk;

  TextConsents(Desk desk) {
    this.desk = desk;
  }

  /** The number that is called after a correction, in E.164 if it could be read so, or null. */
  static @Nullable String phone(Escalation escalation, CallbackWish callback) {
    String phone = callback.phone();
    return phone == null || phone.isBlank()
        ? escalation.phone()
        : PhoneNumbers.toE164(phone).orElse(phone);
  }

  /**
   * After a correction; the same statements in every queue, and in special handling no text leaves
   * whatever is kept here (P8).
   *
   * @param escalation as it was before
   * @param callback what was corrected, or null
   */
  void after(
      Transaction transaction,
      StaffSession session,
      Escalation escalation,
      @Nullable CallbackWish callback,
      boolean verified) {
    if (callback == null) {
      return;
    }
    @Nullable String phone = phone(escalation, callback);
    boolean takenBack = Boolean.FALSE.equals(callback.textAhead());
    boolean otherNumber = verified && phone != null && !phone.equals(escalation.phone());
    transaction
        .textConsents()
        .end(takenBack || otherNumber ? escalation.id() : NOTHING, session.id(), desk.now());
    if (verified && Boolean.TRUE.equals(callback.textAhead()) && phone != null) {
      transaction
          .textConsents()
          .agree(new TextConsent(escalation.id(), session.id(), desk.now(), phone));
    }
  }
}
