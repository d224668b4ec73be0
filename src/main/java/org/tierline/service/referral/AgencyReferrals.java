package org.tierline.service.referral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;
import org.tierline.model.referral.ReferralAnswer.Outcome;
import org.tierline.policy.referral.Agencies;
import org.tierline.policy.referral.ReferralRule;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Refers callers to the agency that their question belongs to, and records it. */
public final class AgencyReferrals {
  private final Desk desk;

  /** Referrals at a desk. */
  public AgencyReferrals(Desk desk) {
    this.desk = desk;
  }

  /** The agencies on file. Asks nothing of the store. */
  public List<Agency> agencies() {
    return Agencies.shipped();
  }

  /**
   * Gives the contact information of an agency in a contact that is not closed; each agency counts
   * once.
   *
   * @param code one of {@link #agencies()}; another is refused
   */
  public ReferralAnswer refer(StaffSession session, UUID contactId, String code) {
    if (!StillIn.atDesk(session)) {
      return refused("say.desk.locked", "P10");
    }
    Optional<Agency> agency = Agencies.find(code);
    if (agency.isEmpty()) {
      return refused("say.agency.unknown", "M2");
    }
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          ReferralAnswer answer =
              ReferralRule.refer(agency.get(), contact.channel(), contact.state());
          if (answer.outcome() == Outcome.REFERRED) {
            record(transaction, session, contactId, code, answer);
          }
          return answer;
        });
  }

  private void record(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      String code,
      ReferralAnswer answer) {
    UUID id = desk.ids().get();
    String given = String.join(", ", answer.contactInformation());
    if (transaction.referrals().insert(id, contactId, session.id(), code, given, desk.now())) {
      transaction
          .audit()
          .append(
              new AuditEvent(
                  desk.now(),
                  AuditAction.REFERRED,
                  session.id(),
                  contactId,
                  id,
                  Map.of("agency", code)));
    }
  }

  private static ReferralAnswer refused(String why, String rule) {
    return new ReferralAnswer(Outcome.REFUSED, Sentence.of(why), List.of(), List.of(rule));
  }
}
