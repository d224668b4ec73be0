package org.tierline.service.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.AppointmentState;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingAnswer.Outcome;
import org.tierline.model.appointment.SchedulingWish;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.office.Office;
import org.tierline.policy.appointment.SchedulingRule;
import org.tierline.policy.contact.TypedText;
import org.tierline.service.Desk;
import org.tierline.service.office.VisitOffices;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Schedules visits, and declines or cancels them: officers and supervisors only (A1, V2). One
 * officer at most has a request in hand, and whoever saw an older state of it is refused, so that
 * two never schedule the same. Nothing is sent: the officer tells the caller, whose case may be one
 * of which nobody is written to (P8).
 */
public final class Appointments {
  private static final Duration IN_HAND = Duration.ofHours(4);

  private final Desk desk;
  private final VisitOffices offices;

  /** Schedules at a desk. */
  public Appointments(Desk desk, VisitOffices offices) {
    this.desk = desk;
    this.offices = offices;
  }

  /** Takes a request in hand; the same for each number whose caller was not verified (P7). */
  public SchedulingAnswer take(StaffSession session, UUID requestId) {
    return change(
        session,
        t -> t.appointments().find(requestId),
        (t, request) ->
            request.state() == AppointmentState.REQUESTED || isInHand(request)
                ? write(
                    t,
                    session,
                    request.inHandOf(session.id(), desk.now()),
                    AuditAction.APPOINTMENT_TAKEN,
                    Outcome.TAKEN,
                    Sentence.of("say.appointment.taken"))
                : SchedulingAnswer.refused("say.appointment.over", SchedulingRule.BY));
  }

  /** Lets go of a request that this person has in hand. */
  public SchedulingAnswer letGo(StaffSession session, UUID requestId) {
    return change(
        session,
        t -> t.appointments().find(requestId),
        (t, request) ->
            isInHand(request) && session.id().equals(request.reviewer())
                ? write(
                    t,
                    session,
                    request.inHandOf(null, desk.now()),
                    AuditAction.APPOINTMENT_LET_GO,
                    Outcome.LET_GO,
                    Sentence.of("say.appointment.letGo"))
                : SchedulingAnswer.refused("say.appointment.over", SchedulingRule.BY));
  }

  /**
   * Schedules a visit, for the first time or anew; not on a week-end or holiday, nor while the
   * office is closed, by the office's own day (A3).
   */
  public SchedulingAnswer schedule(StaffSession session, String number, SchedulingWish wish) {
    return change(session, found(number), (t, request) -> schedule(t, session, request, wish));
  }

  /** Declines a request, with the reason that the caller is told. */
  public SchedulingAnswer decline(StaffSession session, String number, String reason) {
    return end(session, number, AppointmentState.DECLINED, reason);
  }

  /** Cancels a request or a visit that was scheduled. */
  public SchedulingAnswer cancel(StaffSession session, String number, String reason) {
    return end(session, number, AppointmentState.CANCELLED, reason);
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
    if (refusal.isPresent()) {
      return new SchedulingAnswer(
          Outcome.REFUSED, before.state(), refusal.get(), SchedulingRule.DAYS);
    }
    Office where = office.orElseThrow();
    AppointmentRequest after =
        before.at(where.code()).scheduled(session.id(), desk.now(), wish.at(), wish.officeAgreed());
    return write(
        transaction,
        session,
        after,
        AuditAction.APPOINTMENT_SCHEDULED,
        Outcome.SCHEDULED,
        Sentence.of(
            "say.appointment.scheduled",
            wish.at().atZone(offices.zone(transaction.offices(), where.code())).toLocalDate(),
            SchedulingRule.time(
                wish.at().atZone(offices.zone(transaction.offices(), where.code()))),
            where.name()));
  }

  private SchedulingAnswer end(
      StaffSession session, String number, AppointmentState state, String reason) {
    String words = TypedText.lines(reason).strip();
    boolean declined = state == AppointmentState.DECLINED;
    return change(
        session,
        found(number),
        (t, request) -> {
          if (declined && words.isEmpty()) {
            return SchedulingAnswer.refused("say.appointment.reasonNeeded", SchedulingRule.BY);
          }
          if (declined && request.state() == AppointmentState.SCHEDULED) {
            return SchedulingAnswer.refused("say.appointment.cancelInstead", SchedulingRule.BY);
          }
          return write(
              t,
              session,
              request.ended(state, session.id(), desk.now(), words),
              declined ? AuditAction.APPOINTMENT_DECLINED : AuditAction.APPOINTMENT_CANCELLED,
              declined ? Outcome.DECLINED : Outcome.CANCELLED,
              Sentence.of(declined ? "say.appointment.declined" : "say.appointment.cancelled"));
        });
  }

  private static Finder found(String number) {
    return t ->
        ReadAloudNumber.parse(ReadAloudNumber.APPOINTMENT, number).flatMap(t.appointments()::find);
  }

  /** Finds a request within a transaction. */
  private interface Finder {
    Optional<AppointmentRequest> find(Transaction transaction);
  }

  private SchedulingAnswer change(
      StaffSession session,
      Finder finder,
      BiFunction<Transaction, AppointmentRequest, SchedulingAnswer> work) {
    if (!StillIn.atDesk(session)) {
      return SchedulingAnswer.refused("say.desk.locked", List.of("P10"));
    }
    Optional<SchedulingAnswer> notTheirs = SchedulingRule.notTheirs(session.role());
    if (notTheirs.isPresent()) {
      return notTheirs.get();
    }
    return desk.store()
        .write(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          Optional<AppointmentRequest> request =
              finder.find(transaction).filter(found -> SeenRequests.maySee(found, cleared));
          if (request.isEmpty()) {
            return SchedulingAnswer.refused("say.appointment.none", SchedulingRule.BY);
          }
          AppointmentRequest found = request.get();
          if (!found.isOpen()) {
            return SchedulingAnswer.refused("say.appointment.over", SchedulingRule.BY);
          }
          return isInHandOfAnother(found, session.id())
              ? SchedulingAnswer.refused("say.appointment.inHand", SchedulingRule.BY)
              : work.apply(transaction, found);
        });
  }

  private static boolean isInHand(AppointmentRequest request) {
    return request.state() == AppointmentState.UNDER_REVIEW;
  }

  private boolean isInHandOfAnother(AppointmentRequest request, UUID officer) {
    Instant since = request.reviewedAt();
    return isInHand(request)
        && since != null
        && since.plus(IN_HAND).isAfter(desk.now())
        && !Objects.equals(request.reviewer(), officer);
  }

  private SchedulingAnswer write(
      Transaction transaction,
      StaffSession session,
      AppointmentRequest after,
      AuditAction action,
      Outcome outcome,
      Sentence say) {
    if (!transaction.appointments().update(after)) {
      return SchedulingAnswer.refused("say.appointment.changed", SchedulingRule.BY);
    }
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                action,
                session.id(),
                after.contactId(),
                after.id(),
                Map.of(
                    "office", text(after.office()),
                    "at", text(after.at()),
                    "rules", String.join(" ", SchedulingRule.DAYS))));
    return new SchedulingAnswer(outcome, after.state(), say, SchedulingRule.DAYS);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
