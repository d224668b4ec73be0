package org.tierline.service.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.request.RequestChange;
import org.tierline.model.request.RequestChange.Outcome;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.policy.contact.TypedText;
import org.tierline.policy.request.RequestSteps;
import org.tierline.service.Desk;
import org.tierline.service.cases.OpenGates;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Adds a caller's words to a request, or cancels it (S11), if its case is verified in the contact.
 * For every other number nothing is done, in the same words, whether there is one or not (S12).
 */
public final class RequestChanges {
  private final Desk desk;
  private final OpenGates gates;
  private final NumbersSaid numbersSaid;

  /** Changes the requests of a desk's store. */
  public RequestChanges(Desk desk, OpenGates gates) {
    this.desk = desk;
    this.gates = gates;
    this.numbersSaid = new NumbersSaid(desk);
  }

  /** Adds words, which overwrite nothing and are never too late. */
  public RequestChange addWords(StaffSession session, UUID contactId, String number, String words) {
    return change(session, contactId, number, words, Outcome.ADDED, null);
  }

  /**
   * Cancels a request because the caller asks for it.
   *
   * @param words why; may be empty
   * @param seen the version that was seen; null means as it is now. Changed since, nothing is done,
   *     and it is told how it stands
   */
  public RequestChange cancel(
      StaffSession session, UUID contactId, String number, String words, @Nullable Long seen) {
    return change(session, contactId, number, words, Outcome.CANCELLED, seen);
  }

  private RequestChange change(
      StaffSession session,
      UUID contactId,
      String number,
      String words,
      Outcome wanted,
      @Nullable Long seen) {
    if (!StillIn.atDesk(session)) {
      return Requests.LOCKED;
    }
    String clean = TypedText.lines(words).strip();
    return desk.store()
        .write(transaction -> {
          OwnContact.of(transaction, session, contactId);
          numbersSaid.hear(transaction, session, contactId, List.of(clean));
          numbersSaid.hear(transaction, session, contactId, Requests.said(number));
          Optional<ServiceRequest> verified =
              Requests.find(transaction, number)
                  .filter(found -> gates.isOpen(transaction, session, contactId, found.caseId()));
          RequestChange decided = RequestSteps.ofCaller(wanted, verified);
          Optional<RequestChange> meanwhile = Requests.meanwhile(verified, seen, decided);
          if (meanwhile.isPresent() || !decided.isDone()) {
            return meanwhile.orElse(decided);
          }
          write(transaction, session, contactId, verified.orElseThrow(), clean, decided);
          return decided;
        });
  }

  private void write(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      ServiceRequest request,
      String words,
      RequestChange decided) {
    boolean cancelled = decided.outcome() == Outcome.CANCELLED;
    if (cancelled) {
      Requests.written(
          transaction
              .requests()
              .update(request.withState(ServiceRequestState.CANCELLED), desk.now()));
    }
    if (!words.isEmpty()) {
      transaction.requests().addWords(request.id(), words, desk.now());
    }
    Requests.record(
        desk,
        transaction,
        cancelled ? AuditAction.REQUEST_CANCELLED : AuditAction.REQUEST_ADDED_TO,
        session.id(),
        contactId,
        request,
        decided);
  }
}
