package org.tierline.service.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.request.RequestAnswer;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.service.Desk;
import org.tierline.service.cases.CaseAccess.OpenCase;
import org.tierline.service.escalation.Escalations;
import org.tierline.service.office.ContactInformation;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/** Carries out what the rules make of a wish, within the transaction that decided it. */
final class RequestMaking {
  private final Desk desk;
  private final Escalations escalations;

  RequestMaking(Desk desk, Escalations escalations) {
    this.desk = desk;
    this.escalations = escalations;
  }

  RequestAnswer carryOut(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      RequestWish wish,
      @Nullable String phone,
      OpenCase found,
      RequestDecision decision) {
    return switch (decision.outcome()) {
      case ROUTED -> routed(transaction, session, contactId, wish, found, decision);
      case ALREADY_OPEN -> addedTo(transaction, session, contactId, wish, found, decision);
      case REFERRED_INTERNATIONAL -> referred(transaction, session, contactId, found, decision);
      case NEEDS_TIER_2 -> escalated(transaction, session, contactId, wish, phone, decision);
      case TOO_EARLY, REFUSED -> new RequestAnswer(decision, null, null, decision.say());
    };
  }

  private RequestAnswer routed(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      RequestWish wish,
      OpenCase found,
      RequestDecision decision) {
    String office = Objects.requireNonNull(decision.office());
    LocalDate due = Objects.requireNonNull(decision.due());
    Instant now = desk.now();
    ServiceRequest request =
        new ServiceRequest(
            desk.ids().get(),
            desk.numbers().serviceRequest(),
            wish.type(),
            ServiceRequestState.OPEN,
            found.caseId(),
            contactId,
            session.id(),
            office,
            due,
            WishWords.of(wish),
            wish.criterion(),
            wish.documentKind(),
            desk.policy().routing().priorityTypes().contains(wish.type()),
            now,
            now,
            1);
    transaction.requests().insert(request);
    record(transaction, AuditAction.REQUEST_CREATED, session, contactId, request.id(), decision);
    OfficeKind kind = transaction.offices().find(office).orElseThrow().kind();
    return new RequestAnswer(
        decision,
        request.number(),
        null,
        Sentence.of(
            wish.type() == ServiceRequestType.EXPEDITE
                ? "say.request.created.expedite"
                : "say.request.created",
            request.number(),
            kind,
            due));
  }

  private RequestAnswer addedTo(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      RequestWish wish,
      OpenCase found,
      RequestDecision decision) {
    ServiceRequest open = transaction.requests().open(found.caseId(), wish.type()).orElseThrow();
    transaction.requests().addWords(open.id(), WishWords.of(wish), desk.now());
    record(transaction, AuditAction.REQUEST_ADDED_TO, session, contactId, open.id(), decision);
    return new RequestAnswer(
        decision,
        open.number(),
        null,
        Sentence.of("say.request.alreadyOpen", open.number(), open.due()));
  }

  private RequestAnswer referred(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      OpenCase found,
      RequestDecision decision) {
    Office office =
        transaction.offices().find(Objects.requireNonNull(decision.office())).orElseThrow();
    String information = ContactInformation.of(office);
    Instant now = desk.now();
    transaction
        .requests()
        .insertReferral(
            desk.ids().get(), contactId, found.caseId(), office.code(), information, now);
    record(transaction, AuditAction.REFERRED, session, contactId, found.caseId(), decision);
    return new RequestAnswer(decision, null, information, decision.say());
  }

  private RequestAnswer escalated(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      RequestWish wish,
      @Nullable String phone,
      RequestDecision decision) {
    EscalationReason reason =
        Optional.ofNullable(decision.tier2Reason()).orElse(EscalationReason.COMPLEX_INQUIRY);
    EscalationAnswer answer =
        escalations.escalate(
            transaction,
            session,
            contactId,
            new EscalationWish(
                EscalationClass.REGULAR,
                reason,
                WishWords.of(wish),
                wish.receiptNumber().value(),
                new CallbackWish(phone, null, List.of(), null, false)));
    return new RequestAnswer(
        answer.number() == null ? refused(answer) : decision, answer.number(), null, answer.say());
  }

  /** Nobody can be called there, so nothing was passed on. */
  private static RequestDecision refused(EscalationAnswer answer) {
    return new RequestDecision(
        ServiceRequestOutcome.REFUSED,
        null,
        null,
        null,
        null,
        answer.rules().stream()
            .map(rule -> new RequestDecision.Reason(rule, answer.say(), false))
            .toList(),
        answer.say());
  }

  private void record(
      Transaction transaction,
      AuditAction action,
      StaffSession session,
      UUID contactId,
      UUID subject,
      RequestDecision decision) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                action,
                session.id(),
                contactId,
                subject,
                Map.of(
                    "outcome", decision.outcome().name(),
                    "rules", String.join(" ", decision.rules()),
                    "policy", desk.policy().routing().version())));
  }
}
