package org.tierline.service.escalation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** Callers who are to be called back, on a real store with a clock that the test moves. */
final class CallbackRig implements AutoCloseable {
  static final String DALLAS = "+12145550143";
  static final String HONOLULU = "+18085550143";
  static final String PROTECTED = "EAC2190000001";

  final Oversight desk = new Oversight();

  StaffSession staff(String name, Role role, Clearance... clearances) {
    desk.add(name, role, clearances);
    return desk.signIn(name);
  }

  /** A call from a number, which is still open. */
  UUID call(StaffSession tierOne, String phone) {
    OpenAnswer answer =
        desk.services
            .contacts()
            .open(
                tierOne,
                Channel.PHONE_DOMESTIC,
                new Caller("Lee", phone, null, null, null, "en", null),
                Origin.STAFF);
    return ((OpenAnswer.Opened) answer).contact().id();
  }

  /** Escalates; the number that was told to the caller. */
  String escalate(StaffSession tierOne, UUID call, String phone, @Nullable String receiptNumber) {
    CallbackWish callback = new CallbackWish(phone, null, List.of(), "en", false);
    EscalationWish wish =
        new EscalationWish(
            EscalationClass.REGULAR,
            EscalationReason.OTHER,
            "Asks again.",
            receiptNumber,
            callback);
    return Objects.requireNonNull(
            desk.services.escalations().escalate(tierOne, call, wish).number())
        .toString();
  }

  /** Claims whoever comes next; the number. */
  String claim(StaffSession officer) {
    ClaimAnswer answer = desk.services.callbacks().claimNext(officer, null);
    return ((ClaimAnswer.Claimed) answer).escalation().number().toString();
  }

  @Override
  public void close() {
    desk.close();
  }
}
