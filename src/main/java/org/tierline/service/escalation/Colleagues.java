package org.tierline.service.escalation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tierline.model.escalation.Colleague;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.escalation.ClaimRule;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Who can take an escalation, and who has it (E5). */
public final class Colleagues {
  private final Desk desk;

  /** The colleagues at a desk. */
  public Colleagues(Desk desk) {
    this.desk = desk;
  }

  /**
   * Those who serve its queue, speak the caller's language and hold fewer than the most; whoever
   * holds least stands first. The present holder is not among them. Nobody for whom it is none.
   */
  public List<Colleague> of(StaffSession session, String number) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction ->
            ServedEscalations.findToGive(transaction, session, number)
                .map(found -> of(transaction, found))
                .orElse(List.of()));
  }

  private List<Colleague> of(Transaction transaction, Escalation escalation) {
    int most = desk.policy().callbacks().mostClaims();
    Optional<StaffMember> holder =
        transaction.claims().holder(escalation.id()).flatMap(transaction.staff()::find);
    return transaction.staff().all().stream()
        .filter(staff -> fits(staff, escalation) && !Optional.of(staff).equals(holder))
        .map(staff ->
            new Colleague(
                staff.id(),
                staff.name(),
                staff.fullName(),
                transaction.claims().heldBy(staff.id()),
                most))
        .filter(colleague -> colleague.held() < most)
        .sorted(Comparator.comparingInt(Colleague::held).thenComparing(Colleague::fullName))
        .toList();
  }

  /** Who holds it, as others see them; empty for whom it is none (P8). */
  public Optional<String> holder(StaffSession session, String number) {
    if (!StillIn.atDesk(session)) {
      return Optional.empty();
    }
    return desk.store()
        .read(transaction ->
            ServedEscalations.findToGive(transaction, session, number)
                .flatMap(found -> transaction.claims().holder(found.id()))
                .flatMap(transaction.staff()::find)
                .map(StaffMember::fullName));
  }

  /** Whether somebody may hold an escalation at all. */
  static boolean fits(StaffMember staff, Escalation escalation) {
    boolean cleared = staff.clearances().contains(Clearance.SECTION_1367);
    return !staff.disabled()
        && ClaimRule.queues(staff.role(), cleared).contains(escalation.queue())
        && staff.languages().contains(escalation.language());
  }
}
