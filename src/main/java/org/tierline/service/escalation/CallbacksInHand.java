package org.tierline.service.escalation;

import java.util.ArrayList;
import java.util.List;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.InHand;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.staff.StaffState;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.ClaimTable.Claim;
import org.tierline.store.Transaction;

/** What officers hold and what was passed up, for a supervisor who hands it on (E5). */
public final class CallbacksInHand {
  private final Desk desk;
  private final CallbackRows rows;
  private final CallbackEnds ends;
  private final FallenClaims fallen;

  /** What is in hand at a desk's store. */
  public CallbacksInHand(Desk desk, CallerZones zones, CallbackEnds ends) {
    this.desk = desk;
    this.rows = new CallbackRows(desk, zones);
    this.ends = ends;
    this.fallen = new FallenClaims(desk);
  }

  /**
   * What waits for a supervisor first, then what each officer holds, of the queues this supervisor
   * serves; officers hold few, so it is short. Nothing for anybody else.
   */
  public List<InHand> all(StaffSession session) {
    if (session.role() != Role.SUPERVISOR || !StillIn.atDesk(session)) {
      return List.of();
    }
    fallen.letFallBack();
    return desk.store().read(transaction -> all(transaction, session));
  }

  private List<InHand> all(Transaction transaction, StaffSession session) {
    List<InHand> all = new ArrayList<>();
    transaction.claims().withSupervisor().stream()
        .filter(escalation -> ServedEscalations.mayBeGiven(transaction, session, escalation))
        .map(escalation -> new InHand(row(transaction, session, escalation), "", false))
        .forEach(all::add);
    for (StaffMember staff : transaction.staff().all()) {
      boolean away = isAway(transaction, staff);
      for (Claim claim : transaction.claims().claims(staff.id())) {
        if (ServedEscalations.mayBeGiven(transaction, session, claim.escalation())) {
          CallbackRow row = row(transaction, session, claim.escalation());
          all.add(new InHand(row, staff.fullName(), away));
        }
      }
    }
    return all;
  }

  private CallbackRow row(Transaction transaction, StaffSession session, Escalation escalation) {
    return rows.toGive(transaction, session, escalation);
  }

  private static boolean isAway(Transaction transaction, StaffMember staff) {
    StaffState state = transaction.supervisors().state(staff.id());
    return state == StaffState.SIGNED_OUT || state == StaffState.AWAY;
  }

  /**
   * Gives several to a colleague, each by the rules of {@link CallbackEnds#reassign}; what cannot
   * be given stays where it is.
   *
   * @param numbers as told to the callers
   * @param to the name with which the colleague signs in
   * @return one answer for each number, in order
   */
  public List<CallbackAnswer> give(
      StaffSession session, List<String> numbers, String words, String to) {
    return numbers.stream().map(number -> ends.reassign(session, number, words, to)).toList();
  }
}
