package org.tierline.service.helper;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.helper.CallHelper;
import org.tierline.model.helper.HelperAnswer;
import org.tierline.model.helper.HelperAnswer.Outcome;
import org.tierline.model.helper.HelperWish;
import org.tierline.policy.contact.TypedText;
import org.tierline.policy.helper.HelperRule;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Notes in a contact who helps the caller to speak, with their side and the caller's consent. */
public final class CallHelpers {
  private final Desk desk;

  /** Helpers at a desk. */
  public CallHelpers(Desk desk) {
    this.desk = desk;
  }

  /** Notes one in a contact that is not closed; the same wish again counts once. */
  public HelperAnswer note(StaffSession session, UUID contactId, HelperWish wish) {
    if (!StillIn.atDesk(session)) {
      return new HelperAnswer(Outcome.REFUSED, Sentence.of("say.desk.locked"), List.of("P10"));
    }
    HelperAnswer answer = HelperRule.decide(wish);
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          new NumbersSaid(desk).hear(transaction, session, contactId, List.of(wish.name()));
          if (contact.state() == ContactState.CLOSED) {
            return new HelperAnswer(
                Outcome.REFUSED, Sentence.of("say.helper.closed"), List.of("P4"));
          }
          if (answer.outcome() != Outcome.REFUSED) {
            record(transaction, session, contactId, wish);
          }
          return answer;
        });
  }

  private void record(
      Transaction transaction, StaffSession session, UUID contactId, HelperWish wish) {
    CallHelper helper =
        new CallHelper(
            wish.key(),
            contactId,
            session.id(),
            wish.kind(),
            wish.side(),
            wish.language(),
            TypedText.oneLine(wish.name()).strip(),
            wish.present(),
            desk.now());
    if (transaction.helpers().insert(helper)) {
      transaction
          .audit()
          .append(
              new AuditEvent(
                  desk.now(),
                  AuditAction.HELPER_RECORDED,
                  session.id(),
                  contactId,
                  wish.key(),
                  Map.of("kind", wish.kind().name(), "side", wish.side().name(), "rules", "P4")));
    }
  }

  /** Who helped in a contact of this person, oldest first; nobody at a locked desk. */
  public List<CallHelper> ofContact(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction ->
            transaction.helpers().ofContact(OwnContact.of(transaction, session, contactId).id()));
  }
}
