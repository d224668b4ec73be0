package org.tierline.service.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.Updated;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.office.Office;
import org.tierline.model.request.OfficeAnswer;
import org.tierline.model.request.RequestChange;
import org.tierline.model.request.RequestChange.Outcome;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.model.request.ServiceRequest;
import org.tierline.policy.privacy.SaidTexts;
import org.tierline.service.Desk;
import org.tierline.store.Transaction;

/** Reads and writes requests within a transaction, for the jobs of this package. */
final class Requests {
  /** Nothing is done for who is not at the desk (P10). */
  static final RequestChange LOCKED =
      new RequestChange(
          RequestChange.Outcome.REFUSED,
          null,
          List.of(new Reason("P10", Sentence.of("say.desk.locked"), false)),
          Sentence.of("say.desk.locked"),
          null);

  private Requests() {}

  /** The request of a number as it was typed; empty if there is none. */
  static Optional<ServiceRequest> find(Transaction transaction, String typed) {
    return ReadAloudNumber.parse(ReadAloudNumber.SERVICE_REQUEST, typed)
        .flatMap(transaction.requests()::find);
  }

  /** What was said where the number of a request was asked for, if it is none. */
  static List<String> said(String typed) {
    return SaidTexts.ofTyped(ReadAloudNumber.SERVICE_REQUEST, typed);
  }

  /** The office of a code, or null if there is none. */
  static @Nullable Office office(Transaction transaction, String code) {
    return transaction.offices().find(code).orElse(null);
  }

  /**
   * Puts an answer in the store with where the request stands by it. One that is there already
   * changes nothing.
   */
  static void answered(
      Transaction transaction, ServiceRequest request, RequestChange change, OfficeAnswer answer) {
    if (holds(transaction, answer) || change.state() == null) {
      return;
    }
    transaction.answers().insert(answer);
    write(transaction, request.withState(change.state()), answer);
  }

  /** Whether the store has this answer already. */
  static boolean holds(Transaction transaction, OfficeAnswer answer) {
    return transaction.answers().ofRequest(answer.requestId()).stream().anyMatch(answer::says);
  }

  private static void write(Transaction transaction, ServiceRequest now, OfficeAnswer answer) {
    written(transaction.requests().update(now, answer.at()));
  }

  /** What was read in this transaction nobody else can have changed: desks write by turns. */
  static ServiceRequest written(Updated<ServiceRequest> updated) {
    return switch (updated) {
      case Updated.Done<ServiceRequest>(ServiceRequest row) -> row;
      case Updated.Stale<ServiceRequest> stale ->
          throw new IllegalStateException("a request was written in a version not stored");
    };
  }

  /** That somebody else has changed a request since it was seen; empty if nobody has. */
  static Optional<RequestChange> meanwhile(
      Optional<ServiceRequest> request, @Nullable Long seen, RequestChange wanted) {
    return request
        .filter(now -> wanted.isDone() && seen != null && now.version() != seen)
        .map(now ->
            new RequestChange(
                Outcome.CHANGED_MEANWHILE,
                null,
                wanted.reasons(),
                Sentence.of("say.request.CHANGED_MEANWHILE"),
                now));
  }

  /** Records what was done with a request. */
  static void record(
      Desk desk,
      Transaction transaction,
      AuditAction action,
      UUID by,
      @Nullable UUID contactId,
      ServiceRequest request,
      RequestChange change) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                action,
                by,
                contactId,
                request.id(),
                Map.of(
                    "outcome", change.outcome().name(),
                    "rules", String.join(" ", change.rules()))));
  }
}
