package org.tierline.service.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.office.Office;
import org.tierline.model.request.RequestAnswer;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestFound;
import org.tierline.model.request.RequestWish;
import org.tierline.policy.privacy.outbound.CaseNumbersIn;
import org.tierline.service.Desk;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.cases.CaseAccess.OpenCase;
import org.tierline.service.cases.OpenGates;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.escalation.Escalations;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;

/** Asks an office for something, for a verified caller (section S). */
public final class ServiceRequests {
  private final Desk desk;
  private final CaseAccess cases;
  private final OpenGates gates;
  private final NumbersSaid numbersSaid;
  private final Routing routing;
  private final RequestMaking making;

  /** Makes requests at a desk. */
  public ServiceRequests(Desk desk, CaseAccess cases, Escalations escalations) {
    this.desk = desk;
    this.cases = cases;
    this.gates = new OpenGates(desk);
    this.numbersSaid = new NumbersSaid(desk);
    this.routing = new Routing(desk);
    this.making = new RequestMaking(desk, escalations);
  }

  /** Where a request would go, when it would be due, or why not yet. Nothing of it is written. */
  public RequestDecision preview(StaffSession session, UUID contactId, RequestWish wish) {
    numbersSaid.hear(session, contactId, texts(wish));
    return desk.store()
        .read(transaction ->
            routing.decide(
                transaction,
                wish,
                cases.record(transaction, session, contactId, wish.receiptNumber())));
  }

  /**
   * Makes the request, or what the rules make of it: the words are added to one that is open, the
   * caller is referred abroad, or an escalation is made.
   */
  public RequestAnswer create(StaffSession session, UUID contactId, RequestWish wish) {
    return create(session, contactId, wish, null);
  }

  /**
   * As {@link #create(StaffSession, UUID, RequestWish)}.
   *
   * @param phone where an officer calls, if the request needs one, as the caller gave it; null for
   *     the number of the contact
   */
  public RequestAnswer create(
      StaffSession session, UUID contactId, RequestWish wish, @Nullable String phone) {
    return desk.store()
        .writeBeside(transaction -> {
          OwnContact.toChange(transaction, session, contactId);
          numbersSaid.hear(transaction, session, contactId, texts(wish));
          numbersSaid.hear(
              transaction, session, contactId, phone == null ? List.of() : List.of(phone));
          Optional<OpenCase> openCase =
              cases.record(transaction, session, contactId, wish.receiptNumber());
          // What is open on the case decides, and nobody else may add to it meanwhile (S8).
          openCase.map(OpenCase::caseId).ifPresent(transaction::alone);
          RequestDecision decision = routing.decide(transaction, wish, openCase);
          return openCase
              .map(found ->
                  making.carryOut(transaction, session, contactId, wish, phone, found, decision))
              .orElseGet(() -> new RequestAnswer(decision, null, null, decision.say()));
        });
  }

  /**
   * Whether the caller's words name another receipt number than the one that the request is for: it
   * covers only that one (S10). Decided from the words alone, so that it tells of no case.
   */
  public static boolean nameAnother(String words, ReceiptNumber own) {
    return CaseNumbersIn.nameAnother(words, own);
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
    numbersSaid.hear(session, contactId, Requests.said(typed));
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
                                gates.isOpen(transaction, session, contactId, found.caseId()))
                            .orElse(null))));
  }

  /** The office that a decision names. */
  public Optional<Office> office(String code) {
    return desk.store().read(transaction -> transaction.offices().find(code));
  }
}
