package org.tierline.service.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tierline.model.review.StaffLine;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.staff.StaffState;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.review.Worked;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.ReviewTable.Ended;
import org.tierline.store.SupervisorTable.Standing;
import org.tierline.store.Transaction;

/** Who is on a contact, ready or away, and how long everybody worked today. */
public final class StaffAtWork {
  private final Desk desk;

  /** The staff of a desk's store. */
  public StaffAtWork(Desk desk) {
    this.desk = desk;
  }

  /**
   * Everybody who serves callers, by full name and in no other order, so that the figures are not
   * read as a ranking; nobody for anybody but a supervisor.
   */
  public List<StaffLine> look(StaffSession session) {
    return Reviewers.has(session)
        ? desk.store().read(t -> lines(t, Clearances.holdsSection1367(t, session)))
        : List.of();
  }

  private List<StaffLine> lines(Transaction transaction, boolean cleared) {
    LocalDate today = desk.today();
    Instant midnight = today.atStartOfDay(BusinessCalendar.EASTERN).toInstant();
    Map<UUID, Standing> standings = transaction.supervisors().standings();
    Map<UUID, Duration> worked = transaction.supervisors().worked(today);
    Map<UUID, Long> ended =
        transaction.review().ended(cleared, midnight, Instant.MAX).stream()
            .collect(Collectors.groupingBy(Ended::staffId, Collectors.counting()));
    return transaction.staff().all().stream()
        .filter(staff -> !staff.disabled() && staff.role() != Role.ADMINISTRATOR)
        .map(staff ->
            line(
                staff,
                standings.getOrDefault(staff.id(), new Standing(StaffState.SIGNED_OUT, null)),
                worked.getOrDefault(staff.id(), Duration.ZERO),
                ended.getOrDefault(staff.id(), 0L)))
        .sorted(Comparator.comparing(StaffLine::fullName).thenComparing(StaffLine::id))
        .toList();
  }

  private StaffLine line(StaffMember staff, Standing standing, Duration worked, long ended) {
    Instant since = standing.since();
    Duration running =
        since == null || !Worked.counts(standing.state())
            ? Duration.ZERO
            : Worked.byDay(since, desk.now()).getOrDefault(desk.today(), Duration.ZERO);
    return new StaffLine(
        staff.id(),
        staff.fullName(),
        staff.role(),
        standing.state(),
        since,
        worked.plus(running),
        ended);
  }
}
