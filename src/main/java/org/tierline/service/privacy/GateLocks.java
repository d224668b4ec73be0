package org.tierline.service.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.ANumber;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.Burst;
import org.tierline.model.privacy.LockedContact;
import org.tierline.model.privacy.LockedNumber;
import org.tierline.model.privacy.UnlockAnswer;
import org.tierline.model.privacy.UnlockAnswer.Outcome;
import org.tierline.model.staff.Role;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.privacy.Bursts;
import org.tierline.policy.privacy.UnlockRule;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Locked numbers and contacts, and failures that came too thick (P6), for supervisors. Everything
 * is told by contact and time: the number itself is not kept, and whether a case has it is not
 * told.
 */
public final class GateLocks {
  private final Desk desk;

  /** The locks of a desk's store. */
  public GateLocks(Desk desk) {
    this.desk = desk;
  }

  /**
   * Unlocks a number for Tier 1: failures before now no longer count. A supervisor gets the same
   * answer for every number, locked or not, of a case or not.
   *
   * @param key made at the desk; the same one again is the same unlocking
   * @param said a receipt number or an A-number, as typed
   */
  public UnlockAnswer unlock(StaffSession session, UUID key, String said) {
    Optional<ReceiptNumber> receipt = ReceiptNumber.parse(said);
    Optional<ANumber> person = receipt.isPresent() ? Optional.empty() : ANumber.parse(said);
    UnlockAnswer answer = decide(session, receipt.isPresent() || person.isPresent());
    return desk.store()
        .write(transaction ->
            answer.outcome() == Outcome.REFUSED
                ? answer
                : recorded(
                    transaction,
                    session,
                    key,
                    answer,
                    transaction
                        .locks()
                        .unlock(
                            key,
                            receipt.map(ReceiptNumber::value).orElse(null),
                            person.map(ANumber::value).orElse(null),
                            session.keys(),
                            session.id(),
                            desk.now())));
  }

  /** As {@link #unlock}, a number from the list, which does not show it. */
  public UnlockAnswer unlock(StaffSession session, UUID key, LockedNumber number) {
    UnlockAnswer answer = decide(session, true);
    return desk.store()
        .write(transaction ->
            answer.outcome() == Outcome.REFUSED
                ? answer
                : recorded(
                    transaction,
                    session,
                    key,
                    answer,
                    transaction
                        .locks()
                        .unlockSaidIn(key, number.attemptId(), session.id(), desk.now())));
  }

  private UnlockAnswer decide(StaffSession session, boolean isNumber) {
    return UnlockRule.decide(
        session.role(), !StillIn.atDesk(session), isNumber, desk.policy().privacy());
  }

  private UnlockAnswer recorded(
      Transaction transaction, StaffSession session, UUID key, UnlockAnswer answer, boolean isNew) {
    StillIn.require(transaction, session);
    if (isNew) {
      transaction
          .audit()
          .append(
              new AuditEvent(
                  desk.now(),
                  AuditAction.NUMBER_UNLOCKED,
                  session.id(),
                  null,
                  key,
                  Map.of("rules", String.join(" ", answer.rules()), "policy", answer.policy())));
    }
    return answer;
  }

  /** The numbers that are locked for Tier 1 now, the latest failure first. */
  public List<LockedNumber> lockedNumbers(StaffSession session) {
    PrivacyPolicy policy = desk.policy().privacy();
    return told(
        session,
        t ->
            t.locks()
                .locked(
                    desk.now().minus(policy.failuresWindow()),
                    policy.failuresPerNumber(),
                    session.keys()));
  }

  /** The contacts that became locked by their own failures since an instant, oldest first. */
  public List<LockedContact> lockedContacts(StaffSession session, Instant since) {
    return told(
        session,
        transaction -> {
          List<LockedContact> contacts = new ArrayList<>();
          transaction
              .locks()
              .locksOfContacts(
                  since,
                  desk.now().plusMillis(1),
                  desk.policy().privacy().attemptsPerContact(),
                  contacts::add);
          return List.copyOf(contacts);
        });
  }

  /**
   * Who failed at the gate too often within an hour since an instant, by staff member and by caller
   * number.
   */
  public List<Burst> bursts(StaffSession session, Instant since) {
    return told(
        session,
        t ->
            Bursts.lines(
                t.locks()
                    .failurePeaks(
                        since,
                        desk.now().plusMillis(1),
                        desk.policy().privacy().oversight().failuresAnHour())));
  }

  private <T> List<T> told(StaffSession session, Function<Transaction, List<T>> question) {
    return session.role() == Role.SUPERVISOR
            && StillIn.atDesk(session)
            && desk.policy().privacy().applies("P6")
        ? desk.store()
            .read(transaction -> {
              StillIn.require(transaction, session);
              return question.apply(transaction);
            })
        : List.of();
  }
}
