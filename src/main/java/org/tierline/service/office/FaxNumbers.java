package org.tierline.service.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.office.FaxAnswer;
import org.tierline.model.office.FaxAnswer.Outcome;
import org.tierline.model.office.FaxWish;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.contact.PhoneNumbers;
import org.tierline.policy.contact.TypedText;
import org.tierline.policy.office.FaxRule;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Gives a fax number for what a named employee asked for, and records it (P2, A6). */
public final class FaxNumbers {
  private final Desk desk;

  /** Gives numbers at a desk. */
  public FaxNumbers(Desk desk) {
    this.desk = desk;
  }

  /** Gives one in a contact that is not closed; the same wish again counts once. */
  public FaxAnswer give(StaffSession session, UUID contactId, FaxWish wish) {
    if (!StillIn.atDesk(session)) {
      return FaxAnswer.refused("say.desk.locked", List.of("P10"));
    }
    LocalDate today = desk.now().atZone(BusinessCalendar.EASTERN).toLocalDate();
    FaxAnswer answer = FaxRule.decide(wish, today);
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          new NumbersSaid(desk)
              .hear(transaction, session, contactId, List.of(wish.number(), wish.askedBy()));
          if (contact.state() == ContactState.CLOSED) {
            return FaxAnswer.refused("say.fax.closed", List.of("A6"));
          }
          if (answer.outcome() == Outcome.GIVEN) {
            record(transaction, session, contactId, wish);
          }
          return answer;
        });
  }

  private void record(Transaction transaction, StaffSession session, UUID contactId, FaxWish wish) {
    FaxWish clean =
        new FaxWish(
            wish.key(),
            wish.number(),
            TypedText.oneLine(wish.askedBy()).strip(),
            wish.askedOn(),
            wish.until());
    String number = PhoneNumbers.toE164(wish.number()).orElseThrow();
    if (transaction.faxes().insert(clean, number, contactId, session.id(), desk.now())) {
      transaction
          .audit()
          .append(
              new AuditEvent(
                  desk.now(),
                  AuditAction.FAX_NUMBER_GIVEN,
                  session.id(),
                  contactId,
                  wish.key(),
                  Map.of("until", String.valueOf(wish.until()), "rules", "P2 A6")));
    }
  }
}
