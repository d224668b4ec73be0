package org.tierline.service.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
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
 * What is late or about to be: callers who were not reached yet (E2), written inquiries without an
 * answer (P2) and service requests that were not answered for good (S9), due before today, today,
 * or on the next business day.
 */
public final class LateCallers {
  private static final Comparator<LateRow> DUE_FIRST =
      Comparator.comparing(LateRow::due)
          .thenComparing(LateRow::createdAt)
          .thenComparing(row -> row.id().toString());

  private final Desk desk;

  /** What is late in a desk's store. */
  public LateCallers(Desk desk) {
    this.desk = desk;
  }

  /** How many are in each group; none for anybody but a supervisor. */
  public LateCounts counts(StaffSession session) {
    LocalDate today = desk.today();
    LocalDate next = desk.calendar().businessDayAfter(today);
    if (!Reviewers.has(session)) {
      return new LateCounts(0, 0, 0, next);
    }
    return desk.store()
        .read(t -> {
          LateInquiries inquiries = new LateInquiries(desk, t, session);
          List<Map<LocalDate, Long>> due =
              List.of(
                  t.review().notReachedByDue(Clearances.holdsSection1367(t, session)),
                  new LateRequests(t, session).byDue(next));
          return new LateCounts(
              count(due, day -> day.isBefore(today)) + inquiries.of(LateGroup.LATE).size(),
              count(due, today::equals) + inquiries.of(LateGroup.TODAY).size(),
              count(due, day -> day.isAfter(today) && !day.isAfter(next))
                  + inquiries.of(LateGroup.NEXT).size(),
              next);
        });
  }

  private static long count(List<Map<LocalDate, Long>> due, Predicate<LocalDate> day) {
    return due.stream()
        .flatMap(counts -> counts.entrySet().stream())
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
    @Nullable After place =
        after == null ? null : new After(after.due(), after.createdAt(), after.id());
    Days days = days(group);
    return desk.store()
        .read(transaction ->
            Stream.of(
                    callers(transaction, session, days, place, limit),
                    new LateRequests(transaction, session)
                        .page(days.from(), days.until(), place, limit).stream(),
                    inquiries(transaction, session, group, after))
                .flatMap(rows -> rows)
                .sorted(DUE_FIRST)
                .limit(limit)
                .toList());
  }

  private Stream<LateRow> inquiries(
      Transaction transaction, StaffSession session, LateGroup group, @Nullable LateRow after) {
    return new LateInquiries(desk, transaction, session)
        .of(group).stream().filter(row -> after == null || DUE_FIRST.compare(row, after) > 0);
  }

  /** The days on which a group is due, both included. */
  private record Days(LocalDate from, LocalDate until) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  private Days days(LateGroup group) {
    LocalDate today = desk.today();
    return switch (group) {
      case LATE -> new Days(LocalDate.EPOCH, today.minusDays(1));
      case TODAY -> new Days(today, today);
      case NEXT -> new Days(today.plusDays(1), desk.calendar().businessDayAfter(today));
    };
  }

  private static Stream<LateRow> callers(
      Transaction transaction, StaffSession session, Days days, @Nullable After after, int limit) {
    boolean cleared = Clearances.holdsSection1367(transaction, session);
    return transaction
        .review()
        .notReached(new DuePage(cleared, days.from(), days.until(), after, limit))
        .stream()
        .map(escalation -> row(transaction, escalation, cleared));
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
        new LateRow.Caller(
            escalation.escalationClass(),
            isHidden ? EscalationReason.IDENTITY : isTold ? escalation.reason() : null,
            holder.orElse(null)),
        escalation.due(),
        escalation.createdAt(),
        escalation.firstContactAt());
  }
}
