package org.tierline.service.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierline.model.Unspoken;
import org.tierline.model.review.BacklogPace;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.review.Backlog;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.ReviewTable;
import org.tierline.store.ReviewTable.Ended;

/** The pace of the last business days, from which the backlog of the next ones is reckoned. */
public final class Backlogs {
  private static final int DAYS_AHEAD = 10;
  private static final int DAYS_BACK = 10;

  private final Desk desk;

  /** The backlog of a desk's store. */
  public Backlogs(Desk desk) {
    this.desk = desk;
  }

  /** The pace, of what this person may know; without any figure for anybody but a supervisor. */
  public BacklogPace look(StaffSession session) {
    LocalDate today = desk.today();
    LocalDate first = today;
    for (int back = 0; back < DAYS_BACK; back++) {
      first = desk.calendar().businessDayBefore(first);
    }
    List<LocalDate> ahead = new ArrayList<>();
    for (int day = 1; day <= DAYS_AHEAD; day++) {
      ahead.add(desk.calendar().plusBusinessDays(today, day));
    }
    if (!Reviewers.has(session)) {
      return new BacklogPace(0, 0, 0, 0, DAYS_BACK, ahead);
    }
    Instant from = midnight(first);
    return desk.store()
        .read(t -> pace(t.review(), Clearances.holdsSection1367(t, session), from, ahead));
  }

  /** The backlog at the end of each of the next days, if so many officers work on each. */
  public static List<Long> ahead(BacklogPace pace, int officers) {
    return Backlog.ahead(
        new Backlog.Pace(pace.open(), pace.arrivals(), pace.handled()),
        officers,
        pace.days().size());
  }

  private BacklogPace pace(
      ReviewTable table, boolean cleared, Instant from, List<LocalDate> ahead) {
    Instant until = midnight(desk.today());
    List<Ended> ended = table.ended(cleared, from, until);
    return new BacklogPace(
        table.notReachedByDue(cleared).values().stream().mapToLong(Long::longValue).sum(),
        (double) table.made(cleared, from, until) / DAYS_BACK,
        Backlog.middle(perOfficerAndDay(ended)),
        (int) Math.round(Backlog.middle(officersPerDay(ended))),
        DAYS_BACK,
        ahead);
  }

  /** Each officer's day on which they were done with any. */
  private static List<Long> perOfficerAndDay(List<Ended> ended) {
    return List.copyOf(
        ended.stream()
            .collect(
                Collectors.groupingBy(
                    one -> new OfficerDay(one.staffId(), day(one)), Collectors.counting()))
            .values());
  }

  private static List<Integer> officersPerDay(List<Ended> ended) {
    Map<LocalDate, List<UUID>> officers =
        ended.stream()
            .collect(
                Collectors.groupingBy(
                    Backlogs::day, Collectors.mapping(Ended::staffId, Collectors.toList())));
    Function<List<UUID>, Integer> different = all -> (int) all.stream().distinct().count();
    return officers.values().stream().map(different).toList();
  }

  private record OfficerDay(UUID staffId, LocalDate day) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  private static LocalDate day(Ended ended) {
    return ended.at().atZone(BusinessCalendar.EASTERN).toLocalDate();
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(BusinessCalendar.EASTERN).toInstant();
  }
}
