package org.tierline.service.appointment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingAnswer.Outcome;
import org.tierline.model.appointment.SchedulingWish;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.office.Office;
import org.tierline.policy.appointment.SchedulingRule;
import org.tierline.service.Desk;
import org.tierline.service.office.VisitOffices;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/** Schedules visits, for the first time or anew (A1, A3): officers and supervisors only (V2). */
public final class Scheduling {
  private final Desk desk;
  private final VisitOffices offices;
  private final AppointmentChange change;

  /** Schedules at a desk. */
  public Scheduling(Desk desk, VisitOffices offices) {
    this.desk = desk;
    this.offices = offices;
    this.change = new AppointmentChange(desk);
  }

  /**
   * Schedules a visit; not on a week-end or holiday, nor while the office is closed, by the
   * office's own day (A3).
   */
  public SchedulingAnswer schedule(StaffSession session, String number, SchedulingWish wish) {
    return change.change(
        session,
        AppointmentChange.numbered(number),
        wish.version(),
        (t, request) -> schedule(t, session, request, wish));
  }

  /**
   * The moment that the clock of an office shows so.
   *
   * @param office its code; Eastern time where it is null or none
   */
  public Instant moment(LocalDateTime there, @Nullable String office) {
    return desk.store()
        .read(transaction -> there.atZone(offices.zone(transaction.offices(), office)).toInstant());
  }

  private SchedulingAnswer schedule(
      Transaction transaction,
      StaffSession session,
      AppointmentRequest before,
      SchedulingWish wish) {
    String code = wish.office() == null ? before.office() : wish.office();
    Optional<Office> office =
        Optional.ofNullable(code).flatMap(it -> offices.office(transaction.offices(), it));
    Optional<Sentence> refusal =
        SchedulingRule.refusal(
            before,
            wish,
            office.orElse(null),
            offices.days(transaction.offices(), office.map(Office::code).orElse(null)),
            desk.now());
    return refusal
        .map(why -> new SchedulingAnswer(Outcome.REFUSED, before.state(), why, SchedulingRule.DAYS))
        .orElseGet(() -> write(transaction, session, before, wish, office.orElseThrow()));
  }

  private SchedulingAnswer write(
      Transaction transaction,
      StaffSession session,
      AppointmentRequest before,
      SchedulingWish wish,
      Office where) {
    ZonedDateTime visit = wish.at().atZone(offices.zone(transaction.offices(), where.code()));
    return change.write(
        transaction,
        session,
        before.at(where.code()).scheduled(session.id(), desk.now(), wish.at(), wish.officeAgreed()),
        AuditAction.APPOINTMENT_SCHEDULED,
        Outcome.SCHEDULED,
        Sentence.of(
            "say.appointment.scheduled",
            visit.toLocalDate(),
            SchedulingRule.time(visit),
            where.name()));
  }
}
