package org.tierline.service.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.review.LateCounts;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.ReviewTable.After;
import org.tierline.store.ReviewTable.DuePage;
import org.tierline.store.Transaction;

/**
 * The callers who are late or about to be: not reached yet, and due before today, today, or on the
 * next business day (E2).
 */
public final class LateCallers {
  private final Desk desk;

  /** The callers of a desk's store. */
  public LateCallers(Desk desk) {
    this.desk = desk;
  }

  /** How many are in each group; none for anybody but a supervisor. */
  public LateCounts counts(StaffSession session) {
    LocalDate today = desk.today();
    LocalDate next = desk.calendar().businessDayAfter(today);
    Map<LocalDate, Long> due =
        Reviewers.has(session)
            ? desk.store()
                .read(t -> t.review().notReachedByDue(Clearances.holdsSection1367(t, session)))
            : Map.of();
    return new LateCounts(
        count(due, day -> day.isBefore(today)),
        count(due, today::equals),
        count(due, day -> day.isAfter(today) && !day.isAfter(next)),
        next);
  }

  private static long count(Map<LocalDate, Long> due, Predicate<LocalDate> day) {
    return due.entrySet().stream()
        .filter(entry -> day.test(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /**
   * Those of a group, the day due first, then the oldest; nothing for anybody but a supervisor.
   *
   * @param after the last one of the page before, or null
   */
  public List<LateRow> page(
      StaffSession session, LateGroup group, @Nullable LateRow after, int limit) {
    if (!Reviewers.has(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          return transaction.review().notReached(page(group, cleared, after, limit)).stream()
              .map(escalation -> row(transaction, escalation, cleared))
              .toList();
        });
  }

  private DuePage page(LateGroup group, boolean cleared, @Nullable LateRow after, int limit) {
    LocalDate today = desk.today();
    @Nullable After place =
        after == null ? null : new After(after.due(), after.createdAt(), after.id());
    return switch (group) {
      case LATE -> new DuePage(cleared, LocalDate.EPOCH, today.minusDays(1), place, limit);
      case TODAY -> new DuePage(cleared, today, today, place, limit);
      case NEXT ->
          new DuePage(
              cleared, today.plusDays(1), desk.calendar().businessDayAfter(today), place, limit);
    };
  }

  /** Without the clearance one whose identity is open is nobody, in whichever queue (P7). */
  private static LateRow row(Transaction transaction, Escalation escalation, boolean cleared) {
    boolean isHidden = escalation.identityOpen() && !cleared;
    Optional<String> holder =
        isHidden
            ? Optional.empty()
            : transaction
                .claims()
                .holder(escalation.id())
                .flatMap(transaction.staff()::find)
                .map(StaffMember::fullName);
    boolean isTold = escalation.queue() != EscalationQueue.SPECIAL_HANDLING || holder.isPresent();
    return new LateRow(
        escalation.id(),
        isHidden ? null : escalation.number(),
        escalation.escalationClass(),
        isHidden ? EscalationReason.IDENTITY : isTold ? escalation.reason() : null,
        holder.orElse(null),
        escalation.due(),
        escalation.createdAt(),
        escalation.firstContactAt());
  }
}
