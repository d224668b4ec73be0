package org.tierline.service.danger;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.danger.DangerAnswer;
import org.tierline.model.danger.DangerAnswer.Outcome;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.danger.DangerScript;
import org.tierline.policy.danger.DangerRule;
import org.tierline.policy.danger.Hotlines;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;

/** Brings the words and numbers for danger, and records that they were used (M3). */
public final class DangerScripts {
  private final Desk desk;

  /** Scripts at a desk. */
  public DangerScripts(Desk desk) {
    this.desk = desk;
  }

  /**
   * What comes up; asks nothing of the store, so that it is there at once.
   *
   * @param kind null before one was chosen
   * @param channel of the contact in hand, or null
   * @param country of its caller, or null
   */
  public DangerScript script(
      @Nullable DangerKind kind, @Nullable Channel channel, @Nullable String country) {
    return DangerRule.script(kind, channel, country, Hotlines.shipped());
  }

  /** Records that a script was used in a contact of any state; each kind counts once. */
  public DangerAnswer used(StaffSession session, UUID contactId, DangerKind kind) {
    if (!StillIn.atDesk(session)) {
      return new DangerAnswer(Outcome.REFUSED, Sentence.of("say.desk.locked"), List.of("P10"));
    }
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          UUID id = desk.ids().get();
          if (transaction.danger().insert(id, contactId, session.id(), kind, desk.now())) {
            transaction
                .audit()
                .append(
                    new AuditEvent(
                        desk.now(),
                        AuditAction.DANGER_SCRIPT_USED,
                        session.id(),
                        contactId,
                        id,
                        Map.of("kind", kind.name(), "rules", "M3")));
          }
          return DangerRule.used(contact.state());
        });
  }
}
