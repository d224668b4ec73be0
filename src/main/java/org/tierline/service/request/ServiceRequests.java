package org.tierline.service.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.request.RequestAnswer;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestFound;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.policy.Policies;
import org.tierline.policy.request.RequestRouting;
import org.tierline.policy.request.RequestRouting.Facts;
import org.tierline.policy.request.RequestRouting.InquiryDate;
import org.tierline.policy.request.RequestRouting.OpenRequest;
import org.tierline.service.Desk;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.cases.CaseAccess.OpenCase;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.escalation.Escalations;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.office.ContactInformation;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Asks an office for something, for a verified caller (section S). */
public final class ServiceRequests {
  private final Desk desk;
  private final CaseAccess cases;
  private final Escalations escalations;
  private final NumbersSaid numbersSaid;

  /** Makes requests at a desk. */
  public ServiceRequests(Desk desk, CaseAccess cases, Escalations escalations) {
    this.desk = desk;
    this.cases = cases;
    this.escalations = escalations;
    this.numbersSaid = new NumbersSaid(desk);
  }

  /** Where a request would go, when it would be due, or why not yet. Nothing of it is written. */
  public RequestDecision preview(StaffSession session, UUID contactId, RequestWish wish) {
    numbersSaid.hear(session, contactId, texts(wish));
    return desk.store()
        .read(transaction ->
            decide(
                transaction,
                wish,
                cases.record(transaction, session, contactId, wish.receiptNumber())));
  }

  /**
   * Makes the request, or what the rules make of it: the words are added to one that is open, the
   * caller is referred abroad, or an escalation is made.
   */
  public RequestAnswer create(StaffSession session, UUID contactId, RequestWish wish) {
    return desk.store()
        .write(transaction -> {
          OwnContact.of(transaction, session, contactId);
          numbersSaid.hear(transaction, session, contactId, texts(wish));
          Optional<OpenCase> openCase =
              cases.record(transaction, session, contactId, wish.receiptNumber());
          RequestDecision decision = decide(transaction, wish, openCase);
          return openCase
              .map(found -> carryOut(transaction, session, contactId, wish, found, decision))
              .orElseGet(() -> new RequestAnswer(decision, null, null, decision.say()));
        });
  }

  private static List<String> texts(RequestWish wish) {
    return List.of(wish.receiptNumber().value(), WishWords.of(wish));
  }

  /**
   * What a request number alone tells (S12): that the office will answer directly, the same for
   * every well-formed number.
   *
   * @return empty if the check character is wrong
   */
  public Optional<Sentence> find(String typed) {
    return ReadAloudNumber.parse(ReadAloudNumber.SERVICE_REQUEST, typed)
        .map(number -> Sentence.of("say.request.officeAnswers", number));
  }

  /** As {@link #find(String)}, and how far it is where its case is verified in this contact. */
  public Optional<RequestFound> find(StaffSession session, UUID contactId, String typed) {
    if (!StillIn.atDesk(session)) {
      return Optional.empty();
    }
    return desk.store()
        .read(transaction ->
            ReadAloudNumber.parse(ReadAloudNumber.SERVICE_REQUEST, typed)
                .map(number ->
                    new RequestFound(
                        Sentence.of("say.request.officeAnswers", number),
                        transaction
                            .requests()
                            .find(number)
                            .filter(found ->
                                cases.isOpen(transaction, session, contactId, found.caseId()))
                            .orElse(null))));
  }

  /** The office that a decision names. */
  public Optional<Office> office(String code) {
    return desk.store()
        .read(transaction ->
            transaction.offices().all().stream()
                .filter(office -> office.code().equals(code))
                .findFirst());
  }

  /** The requests made in a contact, oldest first. */
  public List<ServiceRequest> ofContact(UUID contactId) {
    return desk.store().read(transaction -> transaction.requests().ofContact(contactId));
  }

  private RequestDecision decide(
      Transaction transaction, RequestWish wish, Optional<OpenCase> openCase) {
    Policies policy = desk.policy();
    Map<String, OfficeKind> kinds =
        transaction.offices().all().stream().collect(Collectors.toMap(Office::code, Office::kind));
    Function<String, Optional<OfficeKind>> officeKind =
        code -> Optional.ofNullable(kinds.get(code));
    Facts facts =
        openCase
            .map(found ->
                new Facts(
                    found.record(),
                    open(transaction, found, wish),
                    officeKind,
                    inquiryDates(transaction, found.record())))
            .orElseGet(() -> new Facts(null, null, officeKind, List.of()));
    return new RequestRouting(desk.calendar(), policy.routing(), policy.deadlines())
        .decide(wish, facts, desk.today());
  }

  private static @Nullable OpenRequest open(
      Transaction transaction, OpenCase found, RequestWish wish) {
    return transaction
        .requests()
        .open(found.caseId(), wish.type())
        .map(open -> new OpenRequest(open.number().toString(), open.office(), open.due()))
        .orElse(null);
  }

  private static List<InquiryDate> inquiryDates(Transaction transaction, CaseRecord record) {
    return transaction.offices().inquiryDates(record.form()).stream()
        .map(row ->
            new InquiryDate(
                row.form(),
                row.category(),
                row.office(),
                row.inquireIfReceivedOnOrBefore(),
                row.publishedOn()))
        .toList();
  }

  private RequestAnswer carryOut(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      RequestWish wish,
      OpenCase found,
      RequestDecision decision) {
    return switch (decision.outcome()) {
      case ROUTED -> routed(transaction, session, contactId, wish, found, decision);
      case ALREADY_OPEN -> addedTo(transaction, session, contactId, wish, found, decision);
      case REFERRED_INTERNATIONAL -> referred(transaction, session, contactId, found, decision);
      case NEEDS_TIER_2 -> escalated(transaction, session, contactId, wish, decision);
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
            desk.now(),
            1);
    transaction.requests().insert(request);
    record(transaction, AuditAction.REQUEST_CREATED, session, contactId, request.id(), decision);
    OfficeKind kind =
        transaction.offices().all().stream()
            .filter(o -> o.code().equals(office))
            .findFirst()
            .orElseThrow()
            .kind();
    return new RequestAnswer(
        decision,
        request.number(),
        null,
        Sentence.of("say.request.created", request.number(), kind, due));
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
        transaction.offices().all().stream()
            .filter(o -> o.code().equals(decision.office()))
            .findFirst()
            .orElseThrow();
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
                new CallbackWish(null, null, List.of(), null, false)));
    return new RequestAnswer(decision, answer.number(), null, answer.say());
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
