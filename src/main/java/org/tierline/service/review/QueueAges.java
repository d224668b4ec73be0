package org.tierline.service.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.review.QueueAge;
import org.tierline.model.review.QueueAge.Day;
import org.tierline.model.review.QueueAge.Waits;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.review.Shares;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.ReviewTable;
import org.tierline.store.ReviewTable.Reached;
import org.tierline.store.Transaction;

/** How long callers wait (E9): everyone, from the first contact to the moment they are reached. */
public final class QueueAges {
  /** A bar for each day up to the one on which a regular one is late, and one for all before. */
  private static final int BARS = 34;

  private static final int DAYS_OF_REACHED = 5;
  private static final int HALF = 50;
  private static final int NINE_IN_TEN = 90;

  private final Desk desk;

  /** The queue of a desk's store. */
  public QueueAges(Desk desk) {
    this.desk = desk;
  }

  /**
   * How long whoever this person may know of waits now, and waited who was reached in the last five
   * business days before today, or today; nobody for anybody but a supervisor.
   */
  public QueueAge look(StaffSession session) {
    int urgentDue = desk.policy().deadlines().businessDays(EscalationClass.URGENT);
    int regularDue = desk.policy().deadlines().businessDays(EscalationClass.REGULAR);
    if (!Reviewers.has(session)) {
      return new QueueAge(
          List.of(), urgentDue, regularDue, Waits.NOBODY, Waits.NOBODY, Waits.NOBODY, Waits.NOBODY);
    }
    return desk.store()
        .read(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          List<Day> days = days(transaction.review(), cleared);
          List<Reached> reached = transaction.review().reached(cleared, since());
          return new QueueAge(
              days,
              urgentDue,
              regularDue,
              waits(transaction, cleared, EscalationClass.URGENT, days),
              waits(transaction, cleared, EscalationClass.REGULAR, days),
              waited(reached, EscalationClass.URGENT),
              waited(reached, EscalationClass.REGULAR));
        });
  }

  /** A day off belongs to the business day before it: none has passed in between. */
  private List<Day> days(ReviewTable table, boolean cleared) {
    BusinessCalendar calendar = desk.calendar();
    LocalDate from =
        calendar.isBusinessDay(desk.today())
            ? desk.today()
            : calendar.businessDayBefore(desk.today());
    Instant until = Instant.MAX;
    List<Day> days = new ArrayList<>();
    while (days.size() < BARS) {
      Instant begin = days.size() == BARS - 1 ? Instant.MIN : midnight(from);
      days.add(
          new Day(
              table.notReached(cleared, EscalationClass.URGENT, begin, until),
              table.notReached(cleared, EscalationClass.REGULAR, begin, until)));
      until = begin;
      from = calendar.businessDayBefore(from);
    }
    return days;
  }

  private Waits waits(
      Transaction transaction, boolean cleared, EscalationClass which, List<Day> days) {
    long count =
        days.stream()
            .mapToLong(day -> which == EscalationClass.URGENT ? day.urgent() : day.regular())
            .sum();
    if (count == 0) {
      return Waits.NOBODY;
    }
    ReviewTable table = transaction.review();
    return new Waits(
        count,
        age(table.firstContact(cleared, which, Shares.rank(HALF, count))),
        age(table.firstContact(cleared, which, Shares.rank(NINE_IN_TEN, count))),
        age(table.firstContact(cleared, which, count)));
  }

  private Duration age(Instant firstContact) {
    return Duration.between(firstContact, desk.now());
  }

  private static Waits waited(List<Reached> reached, EscalationClass which) {
    List<Duration> waited =
        reached.stream()
            .filter(one -> one.escalationClass() == which)
            .map(one -> Duration.between(one.firstContactAt(), one.reachedAt()))
            .sorted()
            .toList();
    return waited.isEmpty()
        ? Waits.NOBODY
        : new Waits(
            waited.size(),
            Shares.of(HALF, waited),
            Shares.of(NINE_IN_TEN, waited),
            waited.getLast());
  }

  private Instant since() {
    LocalDate day = desk.today();
    for (int back = 0; back < DAYS_OF_REACHED; back++) {
      day = desk.calendar().businessDayBefore(day);
    }
    return midnight(day);
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(BusinessCalendar.EASTERN).toInstant();
  }
}
