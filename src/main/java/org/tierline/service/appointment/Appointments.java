package org.tierline.service.appointment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.AppointmentState;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingAnswer.Outcome;
import org.tierline.model.audit.AuditAction;
import org.tierline.policy.appointment.SchedulingRule;
import org.tierline.policy.contact.TypedText;
import org.tierline.service.Desk;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/**
 * Takes requests for visits in hand, and declines or cancels them: officers and supervisors only
 * (A1, V2). One officer at most has a request in hand, and whoever saw an older state of it is told
 * so, so that two never decide the same. Nothing is sent: the officer tells the caller, whose case
 * may be one of which nobody is written to (P8).
 */
public final class Appointments {
  private final Desk desk;
  private final AppointmentChange change;

  /** Decides at a desk. */
  public Appointments(Desk desk) {
    this.desk = desk;
    this.change = new AppointmentChange(desk);
  }

  /** Takes a request in hand; the same for each number whose caller was not verified (P7). */
  public SchedulingAnswer take(StaffSession session, UUID requestId) {
    return change.change(
        session,
        t -> t.appointments().find(requestId),
        null,
        (t, request) ->
            request.state() == AppointmentState.SCHEDULED
                ? over()
                : change.write(
                    t,
                    session,
                    request.inHandOf(session.id(), desk.now()),
                    AuditAction.APPOINTMENT_TAKEN,
                    Outcome.TAKEN,
                    Sentence.of("say.appointment.taken")));
  }

  /** Lets go of a request that this person has in hand. */
  public SchedulingAnswer letGo(StaffSession session, UUID requestId) {
    return change.change(
        session,
        t -> t.appointments().find(requestId),
        null,
        (t, request) ->
            request.state() == AppointmentState.UNDER_REVIEW
                    && session.id().equals(request.reviewer())
                ? change.write(
                    t,
                    session,
                    request.inHandOf(null, desk.now()),
                    AuditAction.APPOINTMENT_LET_GO,
                    Outcome.LET_GO,
                    Sentence.of("say.appointment.letGo"))
                : over());
  }

  private static SchedulingAnswer over() {
    return SchedulingAnswer.refused("say.appointment.over", SchedulingRule.BY);
  }

  /**
   * Declines a request that is not scheduled yet, with the reason that the caller is told.
   *
   * @param version that was seen; null for whichever it is
   */
  public SchedulingAnswer decline(
      StaffSession session, String number, String reason, @Nullable Long version) {
    String words = TypedText.lines(reason).strip();
    return change.change(
        session,
        AppointmentChange.numbered(number),
        version,
        (t, request) -> {
          if (words.isEmpty()) {
            return SchedulingAnswer.refused("say.appointment.reasonNeeded", SchedulingRule.BY);
          }
          return request.state() == AppointmentState.SCHEDULED
              ? SchedulingAnswer.refused("say.appointment.cancelInstead", SchedulingRule.BY)
              : end(t, session, request, AppointmentState.DECLINED, words);
        });
  }

  /**
   * Cancels a request or a visit that was scheduled, with the reason, which stays with it: whoever
   * asks later has to be told why.
   *
   * @param version that was seen; null for whichever it is
   */
  public SchedulingAnswer cancel(
      StaffSession session, String number, String reason, @Nullable Long version) {
    String words = TypedText.lines(reason).strip();
    return change.change(
        session,
        AppointmentChange.numbered(number),
        version,
        (t, request) ->
            words.isEmpty()
                ? SchedulingAnswer.refused("say.appointment.cancelReason", SchedulingRule.BY)
                : end(t, session, request, AppointmentState.CANCELLED, words));
  }

  private SchedulingAnswer end(
      Transaction transaction,
      StaffSession session,
      AppointmentRequest request,
      AppointmentState state,
      String words) {
    boolean declined = state == AppointmentState.DECLINED;
    new NumbersSaid(desk).hear(transaction, session, request.contactId(), List.of(words));
    return change.write(
        transaction,
        session,
        request.ended(state, session.id(), desk.now(), words),
        declined ? AuditAction.APPOINTMENT_DECLINED : AuditAction.APPOINTMENT_CANCELLED,
        declined ? Outcome.DECLINED : Outcome.CANCELLED,
        declined
            ? Sentence.of("say.appointment.declined", request.number(), words)
            : Sentence.of("say.appointment.cancelled", request.number()));
  }
}
