package org.tierline.service.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tierline.model.Unspoken;
import org.tierline.model.staff.Role;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;

/** How many escalations wait for an officer, by the day on which they are due (E2). */
public final class QueueAhead {
  /** As far as a regular escalation made today is due. */
  private static final int BUSINESS_DAYS = 31;

  private final Desk desk;
  private final FallenClaims fallen;

  /** The queue of a desk's store. */
  public QueueAhead(Desk desk) {
    this.desk = desk;
    this.fallen = new FallenClaims(desk);
  }

  /**
   * The queue now, for supervisors; what only cleared people may know of is counted for them alone
   * (P8). Costs the same however many wait.
   *
   * @return nothing at all for anybody but a supervisor
   */
  public Ahead look(StaffSession session) {
    LocalDate today = desk.today();
    if (session.role() != Role.SUPERVISOR) {
      return new Ahead(0, List.of());
    }
    fallen.letFallBack();
    Map<LocalDate, Long> due =
        desk.store().read(t -> t.review().notReachedByDue(Clearances.holdsSection1367(t, session)));
    long late =
        due.entrySet().stream()
            .filter(day -> day.getKey().isBefore(today))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new Ahead(late, days(due, today));
  }

  /** Every business day, also one on which nothing is due; and today, whatever day it is. */
  private List<Day> days(Map<LocalDate, Long> due, LocalDate today) {
    BusinessCalendar calendar = desk.calendar();
    List<Day> days = new ArrayList<>();
    LocalDate day = today;
    while (days.size() < BUSINESS_DAYS) {
      days.add(new Day(day, due.getOrDefault(day, 0L)));
      day = calendar.plusBusinessDays(day, 1);
    }
    return List.copyOf(days);
  }

  /**
   * What waits.
   *
   * @param late how many were due before today
   * @param days today and the business days after it
   */
  public record Ahead(long late, List<Day> days) {
    public Ahead {
      days = List.copyOf(days);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** How many are due on a day (Eastern). */
  public record Day(LocalDate due, long count) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
