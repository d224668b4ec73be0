package org.tierline.service.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierline.model.Unspoken;
import org.tierline.model.review.BackTest;
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
  private static final int A_WEEK = 5;

  private final Desk desk;

  /** The backlog of a desk's store. */
  public Backlogs(Desk desk) {
    this.desk = desk;
  }

  /** The pace, of what this person may know; without any figure for anybody but a supervisor. */
  public BacklogPace look(StaffSession session) {
    LocalDate today = desk.today();
    List<LocalDate> ahead = new ArrayList<>();
    for (int day = 1; day <= DAYS_AHEAD; day++) {
      ahead.add(desk.calendar().plusBusinessDays(today, day));
    }
    if (!Reviewers.has(session)) {
      return new BacklogPace(0, 0, 0, 0, DAYS_BACK, ahead, null);
    }
    return desk.store()
        .read(t -> {
          Past past = new Past(t.review(), Clearances.holdsSection1367(t, session));
          Pace pace = past.pace(daysBefore(today, DAYS_BACK), today, DAYS_BACK);
          return new BacklogPace(
              past.open(),
              pace.arrivals(),
              pace.handled(),
              pace.officers(),
              DAYS_BACK,
              ahead,
              past.backTest(today).orElse(null));
        });
  }

  /** The backlog at the end of each of the next days, if so many officers work on each. */
  public static List<Long> ahead(BacklogPace pace, int officers) {
    return Backlog.ahead(
        new Backlog.Pace(pace.open(), pace.arrivals(), pace.handled()),
        officers,
        pace.days().size());
  }

  private LocalDate daysBefore(LocalDate day, int businessDays) {
    LocalDate before = day;
    for (int back = 0; back < businessDays; back++) {
      before = desk.calendar().businessDayBefore(before);
    }
    return before;
  }

  /** How work went on some days. */
  private record Pace(double arrivals, double handled, int officers) {}

  /** What the store tells of past days, as far as somebody may know of it (P8). */
  private final class Past {
    private final ReviewTable table;
    private final boolean cleared;

    Past(ReviewTable table, boolean cleared) {
      this.table = table;
      this.cleared = cleared;
    }

    long open() {
      return table.notReachedByDue(cleared).values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Open at the beginning of a past day: those of now, without what came since, with who left.
     */
    long open(LocalDate day) {
      Instant since = midnight(day);
      return open()
          - table.made(cleared, since, Instant.MAX)
          + table.left(cleared, since, Instant.MAX);
    }

    Pace pace(LocalDate from, LocalDate until, int days) {
      List<Ended> ended = table.ended(cleared, midnight(from), midnight(until));
      return new Pace(
          (double) table.made(cleared, midnight(from), midnight(until)) / days,
          Backlog.middle(perOfficerAndDay(ended)),
          (int) Math.round(Backlog.middle(officersPerDay(ended))));
    }

    /** Empty where the store knows of less than a week before the day that would have told. */
    Optional<BackTest> backTest(LocalDate today) {
      LocalDate then = daysBefore(today, DAYS_AHEAD);
      Optional<LocalDate> first = table.firstMade(cleared).map(Backlogs::day);
      LocalDate from = then;
      int days = 0;
      while (days < DAYS_BACK && first.isPresent() && from.isAfter(first.orElseThrow())) {
        from = desk.calendar().businessDayBefore(from);
        days++;
      }
      return days < A_WEEK ? Optional.empty() : Optional.of(backTest(today, then, from, days));
    }

    private BackTest backTest(LocalDate today, LocalDate then, LocalDate from, int days) {
      Pace pace = pace(from, then, days);
      List<Long> ahead =
          Backlog.ahead(
              new Backlog.Pace(open(then), pace.arrivals(), pace.handled()),
              pace.officers(),
              DAYS_AHEAD);
      return new BackTest(then, days, pace.officers(), ahead.getLast(), open(today));
    }
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
    return day(ended.at());
  }

  private static LocalDate day(Instant at) {
    return at.atZone(BusinessCalendar.EASTERN).toLocalDate();
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(BusinessCalendar.EASTERN).toInstant();
  }
}
