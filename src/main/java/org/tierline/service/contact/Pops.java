package org.tierline.service.contact;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.HandOff;
import org.tierline.policy.contact.HandOffText;
import org.tierline.service.Desk;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Hand-offs that a program of this machine delivers for one person: the telephone rings, and the
 * desk shows who it is. They wait like any other until that person, or somebody else, takes them.
 */
public final class Pops {
  private final Desk desk;

  /** In a desk's store. */
  public Pops(Desk desk) {
    this.desk = desk;
  }

  /**
   * Takes one in. An account, sender or envelope in it is left out, and what needs one does not
   * come this way (P2). The same external id again changes nothing. At a locked desk it goes where
   * all desks see it.
   *
   * @param session for whom, or by whom, it is delivered
   */
  public PopAnswer arrive(StaffSession session, HandOff handOff) {
    if (ContactOpening.refusal(handOff.channel(), Caller.UNKNOWN, Origin.STAFF).isPresent()) {
      return new PopAnswer.Refused(Sentence.of("say.pop.otherWay"));
    }
    UUID id = HandOffs.keyOf(HandOffs.NO_CONNECTOR, handOff);
    boolean waits =
        desk.store()
            .write(transaction -> {
              StillIn.require(transaction, session);
              if (transaction
                  .handOffs()
                  .insert(id, HandOffText.clean(handOff, desk.now()), null, false)) {
                record(transaction, session, id, handOff);
              }
              return transaction.handOffs().isWaiting(id);
            });
    if (!waits) {
      return new PopAnswer.Known();
    }
    return StillIn.atDesk(session) ? new PopAnswer.Waiting(id) : new PopAnswer.Listed();
  }

  /** Which of some nobody has taken yet; none at a locked desk. */
  public List<UUID> stillWaiting(StaffSession session, List<UUID> ids) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction -> ids.stream().filter(transaction.handOffs()::isWaiting).toList());
  }

  private void record(
      Transaction transaction, StaffSession session, UUID handOffId, HandOff handOff) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.HAND_OFF_DELIVERED,
                session.id(),
                null,
                handOffId,
                Map.of("channel", handOff.channel().name())));
  }
}
