package org.tierline.service.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.review.BacklogPace;
import org.tierline.model.review.LateCounts;
import org.tierline.model.review.QueueAge;
import org.tierline.model.review.QueueAge.Waits;
import org.tierline.model.review.ReviewFigure;
import org.tierline.model.review.ReviewFigure.Unit;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;

/** The figures of the review in one list, for exports. */
public final class ReviewFigures {
  private final Desk desk;
  private final LateCallers late;
  private final QueueAges ages;
  private final Backlogs backlogs;

  /** The figures of a desk's store. */
  public ReviewFigures(Desk desk, LateCallers late, QueueAges ages, Backlogs backlogs) {
    this.desk = desk;
    this.late = late;
    this.ages = ages;
    this.backlogs = backlogs;
  }

  /** As the screen has them now; none for anybody but a supervisor. */
  public List<ReviewFigure> look(StaffSession session) {
    if (!Reviewers.has(session)) {
      return List.of();
    }
    List<ReviewFigure> figures = new ArrayList<>();
    figures.add(new ReviewFigure("counted", desk.now().toString(), Unit.INSTANT, ""));
    LateCounts counts = late.counts(session);
    count(figures, "late", counts.late());
    count(figures, "due-today", counts.today());
    count(figures, "due-next-business-day", counts.next());
    QueueAge age = ages.look(session);
    waits(figures, "waiting-urgent", age.urgent());
    waits(figures, "waiting-regular", age.regular());
    waits(figures, "reached-urgent", age.urgentReached());
    waits(figures, "reached-regular", age.regularReached());
    backlog(figures, backlogs.look(session));
    return List.copyOf(figures);
  }

  private static void backlog(List<ReviewFigure> figures, BacklogPace pace) {
    add(figures, "arrivals-a-day", Double.toString(pace.arrivals()), Unit.ESCALATIONS);
    add(figures, "done-a-day-by-an-officer", Double.toString(pace.handled()), Unit.ESCALATIONS);
    add(figures, "officers-a-day", Integer.toString(pace.officers()), Unit.OFFICERS);
    List<Long> ahead = Backlogs.ahead(pace, pace.officers());
    for (int day = 0; day < ahead.size(); day++) {
      String date = pace.days().get(day).toString();
      figures.add(
          new ReviewFigure(
              "backlog-" + date, Long.toString(ahead.get(day)), Unit.ESCALATIONS, date));
    }
  }

  private static void waits(List<ReviewFigure> figures, String key, Waits waits) {
    count(figures, key, waits.count());
    minutes(figures, key + "-half-within", waits.half());
    minutes(figures, key + "-nine-in-ten-within", waits.nineInTen());
    minutes(figures, key + "-longest", waits.longest());
  }

  private static void minutes(List<ReviewFigure> figures, String key, @Nullable Duration waited) {
    if (waited != null) {
      add(figures, key, Long.toString(waited.toMinutes()), Unit.MINUTES);
    }
  }

  private static void count(List<ReviewFigure> figures, String key, long count) {
    add(figures, key, Long.toString(count), Unit.ESCALATIONS);
  }

  private static void add(List<ReviewFigure> figures, String key, String value, Unit unit) {
    figures.add(new ReviewFigure(key, value, unit, ""));
  }
}
