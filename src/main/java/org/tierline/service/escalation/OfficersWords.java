package org.tierline.service.escalation;

import java.util.List;
import java.util.UUID;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationNote;
import org.tierline.model.escalation.EscalationNote.Kind;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/** Keeps what somebody wrote about an escalation, at the level of its moment (P16). */
final class OfficersWords {
  private final Desk desk;

  OfficersWords(Desk desk) {
    this.desk = desk;
  }

  /** The words belong to the latest callback of whoever wrote them, else to the first contact. */
  void keep(
      Transaction transaction,
      StaffSession session,
      Escalation escalation,
      Kind kind,
      String words) {
    UUID contactId =
        transaction
            .callbacks()
            .latestContact(escalation.id(), session.id())
            .orElse(escalation.contactId());
    DisclosureLevel level =
        Verification.highest(transaction.verifications().open(contactId, session.id(), desk.now()));
    new NumbersSaid(desk).hear(transaction, session, contactId, List.of(words));
    transaction
        .callbacks()
        .insertNote(
            new EscalationNote(
                desk.ids().get(),
                escalation.id(),
                contactId,
                session.id(),
                kind,
                words,
                level,
                desk.now()));
  }
}
