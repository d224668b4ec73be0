package org.tierline.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.Burst;
import org.tierline.model.privacy.LockedContact;
import org.tierline.service.Desk;
import org.tierline.service.privacy.GateLocks;
import org.tierline.service.staff.StaffSession;

/** The services behind locked gates, for one supervisor signed in. */
public final class ServiceGateJobs implements GateJobs {
  /** How far back the panel looks. */
  private static final Duration LATELY = Duration.ofDays(1);

  private static final Comparator<Line> NEWEST_FIRST =
      Comparator.comparing(Line::at)
          .reversed()
          .thenComparing(Line::kind)
          .thenComparing(Line::who)
          .thenComparing(Line::contact);

  private static final Comparator<Locked> LATEST_FIRST =
      Comparator.comparing((Locked number) -> number.seen().last())
          .reversed()
          .thenComparing(number -> number.seen().attemptId());

  private final StaffSession session;
  private final GateLocks locks;
  private final Desk desk;

  /** The locks as a session may know of them. */
  public ServiceGateJobs(StaffSession session, GateLocks locks, Desk desk) {
    this.session = session;
    this.locks = locks;
    this.desk = desk;
  }

  @Override
  public List<Line> gates(@Nullable Line after, int limit) {
    Instant since = desk.now().minus(LATELY);
    List<Line> lines = new ArrayList<>();
    locks.lockedContacts(session, since).forEach(lock -> lines.add(line(Kind.CONTACT, lock)));
    locks
        .lockedNumbers(session)
        .forEach(number ->
            number.contacts().stream()
                .findFirst()
                .ifPresent(lock -> lines.add(line(Kind.NUMBER, lock))));
    locks.bursts(session, since).forEach(burst -> lines.add(line(burst)));
    return RowsBehind.of(lines, NEWEST_FIRST, after, limit);
  }

  private static Line line(Kind kind, LockedContact lock) {
    return new Line(lock.at(), kind, lock.staffName(), lock.contactNumber());
  }

  private static Line line(Burst burst) {
    Kind kind =
        switch (burst.kind()) {
          case STAFF_MEMBER -> Kind.STAFF;
          case CALLER_NUMBER -> Kind.CALLER_NUMBER;
        };
    return new Line(burst.last(), kind, burst.name(), "");
  }

  @Override
  public List<Locked> lockedNumbers(@Nullable Locked after, int limit) {
    List<Locked> all = locks.lockedNumbers(session).stream().map(Locked::new).toList();
    return RowsBehind.of(all, LATEST_FIRST, after, limit);
  }

  @Override
  public void unlock(Locked number) {
    locks.unlock(session, desk.ids().get(), number.seen());
  }

  @Override
  public void unlock(ReceiptNumber receiptNumber) {
    locks.unlock(session, desk.ids().get(), receiptNumber.value());
  }
}
