package org.tierline.ui.escalation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationFound;
import org.tierline.model.escalation.EscalationOutlook;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.service.appointment.AppointmentList;
import org.tierline.service.escalation.EscalationChanges;
import org.tierline.service.escalation.Escalations;
import org.tierline.service.outbox.SteadyEscalations;
import org.tierline.service.request.ServiceRequests;
import org.tierline.service.staff.StaffSession;

/** Asks the services in the name of whoever is signed in. */
public final class DeskEscalationJobs implements EscalateJobs, CallbackJobs {
  private final SteadyEscalations steady;
  private final Escalations escalations;
  private final EscalationChanges changes;
  private final ServiceRequests requests;
  private final AppointmentList visits;
  private final Supplier<StaffSession> session;

  /**
   * @param session who is signed in now
   */
  public DeskEscalationJobs(
      SteadyEscalations steady,
      Escalations escalations,
      EscalationChanges changes,
      ServiceRequests requests,
      AppointmentList visits,
      Supplier<StaffSession> session) {
    this.steady = steady;
    this.escalations = escalations;
    this.changes = changes;
    this.requests = requests;
    this.visits = visits;
    this.session = session;
  }

  @Override
  public EscalationOutlook outlook(UUID contactId, EscalationWish wish, LocalDate first) {
    return steady.outlook(session.get(), contactId, wish, first, ROWS);
  }

  @Override
  public EscalationAnswer escalate(UUID contactId, EscalationWish wish) {
    return steady.escalate(session.get(), contactId, wish);
  }

  @Override
  public Optional<EscalationFound> find(String number) {
    return escalations.find(session.get(), number);
  }

  @Override
  public Optional<Sentence> officeAnswers(String number) {
    return requests.find(number);
  }

  @Override
  public Optional<Sentence> visit(String number) {
    return visits.told(session.get(), number);
  }

  @Override
  public CallOffer hours(UUID contactId, CallbackWish callback, LocalDate first, LocalDate until) {
    return escalations.hours(session.get(), contactId, callback, first, ROWS, until);
  }

  @Override
  public EscalationChange addWords(UUID contactId, String number, String words) {
    return changes.addWords(session.get(), contactId, number, words);
  }

  @Override
  public EscalationChange correct(
      UUID contactId, String number, String words, CallbackWish callback, long seen) {
    return changes.correct(session.get(), contactId, number, words, callback, seen);
  }

  @Override
  public EscalationChange cancel(UUID contactId, String number, String words, long seen) {
    return changes.cancel(session.get(), contactId, number, words, seen);
  }
}
