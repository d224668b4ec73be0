package org.tierline.service.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.office.Office;
import org.tierline.model.request.GivenAnswer;
import org.tierline.model.request.OfficeAnswer;
import org.tierline.model.request.Relocation;
import org.tierline.model.request.RequestChange;
import org.tierline.model.request.ServiceRequest;
import org.tierline.policy.contact.TypedText;
import org.tierline.policy.request.RequestSteps;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Officers record what an office answered to a request, and send a request on to another office
 * (S11). One of a Section 1367 case is to the uncleared as a number that does not exist (P8).
 */
public final class RequestAnswers {
  private final Desk desk;

  /** Answers to the requests of a desk's store. */
  public RequestAnswers(Desk desk) {
    this.desk = desk;
  }

  /**
   * Records what an office answered today. The same again counts once.
   *
   * @param office code of the office that answered; null is the one that has the request
   * @param seen the version that the answer is about; null means as it is now. Changed since,
   *     nothing is done, and it is told how it stands
   */
  public RequestChange answer(
      StaffSession session,
      String number,
      GivenAnswer given,
      @Nullable String office,
      @Nullable Long seen) {
    GivenAnswer clean = new GivenAnswer(TypedText.lines(given.words()).strip(), given.isFinal());
    return change(
        session,
        number,
        seen,
        (transaction, request) ->
            RequestSteps.answer(session.role(), request, from(transaction, request, office), clean),
        (transaction, request, change) -> {
          OfficeAnswer answer =
              new OfficeAnswer(
                  desk.ids().get(),
                  request.id(),
                  office == null ? request.office() : office,
                  desk.today(),
                  clean.words(),
                  clean.isFinal(),
                  session.id(),
                  desk.now());
          Requests.answered(transaction, request, change, answer);
          return AuditAction.REQUEST_ANSWERED;
        });
  }

  private static @Nullable Office from(
      Transaction transaction, Optional<ServiceRequest> request, @Nullable String office) {
    return Optional.ofNullable(office)
        .or(() -> request.map(ServiceRequest::office))
        .map(code -> Requests.office(transaction, code))
        .orElse(null);
  }

  /**
   * Sends a request on to another office; the day that was promised stays.
   *
   * @param words the reason
   * @param seen as in {@link #answer}
   */
  public RequestChange relocate(
      StaffSession session, String number, String office, String words, @Nullable Long seen) {
    String reason = TypedText.lines(words).strip();
    return change(
        session,
        number,
        seen,
        (transaction, request) ->
            RequestSteps.relocate(
                session.role(), request, Requests.office(transaction, office), reason),
        (transaction, request, change) -> {
          transaction
              .answers()
              .insert(
                  new Relocation(
                      desk.ids().get(),
                      request.id(),
                      request.office(),
                      office,
                      reason,
                      session.id(),
                      desk.now()));
          Requests.written(
              transaction.requests().update(request.at(office, desk.now()), desk.now()));
          return AuditAction.REQUEST_RELOCATED;
        });
  }

  /** Decides by what the store has. */
  @FunctionalInterface
  private interface Deciding {
    RequestChange decide(Transaction transaction, Optional<ServiceRequest> request);
  }

  /** Writes what was decided, and tells what is recorded of it. */
  @FunctionalInterface
  private interface Writing {
    AuditAction write(Transaction transaction, ServiceRequest request, RequestChange change);
  }

  private RequestChange change(
      StaffSession session, String number, @Nullable Long seen, Deciding rule, Writing writing) {
    if (!StillIn.atDesk(session)) {
      return Requests.LOCKED;
    }
    return desk.store()
        .write(transaction -> {
          StillIn.require(transaction, session);
          Optional<ServiceRequest> request =
              Requests.find(transaction, number)
                  .filter(found -> Clearances.mayBeToldOf(transaction, session, found.caseId()));
          RequestChange decided = rule.decide(transaction, request);
          Optional<RequestChange> meanwhile = Requests.meanwhile(request, seen, decided);
          if (meanwhile.isPresent() || !decided.isDone()) {
            return meanwhile.orElse(decided);
          }
          AuditAction action = writing.write(transaction, request.orElseThrow(), decided);
          Requests.record(
              desk, transaction, action, session.id(), null, request.orElseThrow(), decided);
          return decided;
        });
  }
}
