package org.tierline.service.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.contact.Contact;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.staff.StaffState;
import org.tierline.policy.privacy.Gate;
import org.tierline.policy.privacy.OwnAffairRule;
import org.tierline.service.Desk;
import org.tierline.service.privacy.ReadableWords;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * A staff member who meets their own or a relative's case declares it: the gate of the contact
 * stays shut to them, and the contact is passed on to a colleague, to the supervisor the caller
 * asks for, or to an officer by an escalation (P17).
 */
public final class OwnAffairs {
  private final Desk desk;
  private final ContactRecord record;

  /** Own affairs at a desk. */
  public OwnAffairs(Desk desk) {
    this.desk = desk;
    this.record = new ContactRecord(desk);
  }

  /**
   * Declares a contact this person's own affair, for good. Gates that are open in it end at once,
   * and callbacks of the same story that they hold go back to the queue. Again changes nothing.
   */
  public void declare(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return;
    }
    desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          if (transaction.ownAffairs().declare(contact.id(), session.id(), desk.now())) {
            transaction.verifications().endOfContact(contact.id(), desk.now());
            new OwnClaims(desk, transaction).letGo(session.id());
            record.add(transaction, AuditAction.OWN_AFFAIR_DECLARED, session, contact, Map.of());
          }
          return true;
        });
  }

  /** Whether this person declared a contact their own affair. */
  public boolean isDeclared(StaffSession session, UUID contactId) {
    return desk.store().read(t -> t.ownAffairs().isDeclared(contactId, session.id()));
  }

  /** Whom a declared contact can be passed on to now, by name. */
  public List<StaffMember> whoCanTakeIt(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          return transaction.staff().all().stream()
              .filter(other -> refusal(transaction, session, contact, other).isEmpty())
              .toList();
        });
  }

  /**
   * Passes a declared contact on to a colleague who is ready. They verify the caller anew (P10);
   * who passed it on finds it no more (P15).
   */
  public PassAnswer passOn(StaffSession session, UUID contactId, UUID toStaffId) {
    if (!StillIn.atDesk(session)) {
      return new PassAnswer.Refused(Sentence.of("say.desk.locked"), List.of("P10"));
    }
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          StaffMember to =
              transaction
                  .staff()
                  .find(toStaffId)
                  .orElseThrow(() -> new IllegalArgumentException("no such staff member"));
          Optional<Sentence> refusal = refusal(transaction, session, contact, to);
          if (refusal.isPresent()) {
            return new PassAnswer.Refused(refusal.get(), OwnAffairRule.RULES);
          }
          Contact passed =
              new Passing(desk, transaction).pass(session, contact, to.id(), OwnAffairRule.RULES);
          new OwnClaims(desk, transaction).giveWith(passed);
          return new PassAnswer.PassedOn(to);
        });
  }

  /** Words written there go along, so only who may read them all gets the contact (P8, P16). */
  private Optional<Sentence> refusal(
      Transaction transaction, StaffSession session, Contact contact, StaffMember to) {
    boolean cleared = to.clearances().contains(Clearance.SECTION_1367);
    return OwnAffairRule.refusalToPassOn(
        new OwnAffairRule.Passing(
            contact.state(),
            transaction.ownAffairs().isDeclared(contact.id(), contact.staffId()),
            contact.channel(),
            to.role(),
            Gate.ceiling(contact.channel(), to.role(), desk.policy().privacy()),
            transaction.verifications().highest(contact.id()),
            ReadableWords.areFor(transaction, session.keys(), cleared, contact.id())
                && new OwnClaims(desk, transaction).mayTake(contact, to),
            to.disabled() ? StaffState.SIGNED_OUT : transaction.supervisors().state(to.id()),
            to.id().equals(contact.staffId())
                || transaction.ownAffairs().isDeclared(contact.id(), to.id())));
  }

  /** What came of passing a contact on. */
  public sealed interface PassAnswer {
    /** They have it now. */
    record PassedOn(StaffMember to) implements PassAnswer {}

    /** It stays where it is. */
    record Refused(Sentence say, List<String> rules) implements PassAnswer {}
  }
}
