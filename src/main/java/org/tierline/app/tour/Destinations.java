package org.tierline.app.tour;

import java.util.UUID;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Disposition;
import org.tierline.model.request.RequestAnswer;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.model.request.ServiceRequestType;

/** Where requests go: abroad, twice, too early. Asked of the store, as the form asks it. */
final class Destinations {
  private final TourDesk desk;
  private final Checks checks;
  private final Calls calls;

  Destinations(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.calls = new Calls(desk);
  }

  void work() {
    abroad();
    twice();
    tooEarly();
  }

  private void abroad() {
    RequestAnswer answer = ask(desk.caseOf("ABROAD", 5), ServiceRequestType.TYPOGRAPHIC_ERROR);
    checks.that(
        "S2",
        "a case abroad is referred, with the office's contact information",
        answer.decision().outcome() == ServiceRequestOutcome.REFERRED_INTERNATIONAL
            && answer.contactInformation() != null
            && answer.number() == null,
        answer.decision().outcome());
  }

  private void twice() {
    PracticeCase told = desk.caseOf("CITIZEN", 6);
    RequestAnswer first = ask(told, ServiceRequestType.WITHDRAWAL);
    RequestAnswer second = ask(told, ServiceRequestType.WITHDRAWAL);
    checks.that(
        "S8",
        "asking again adds to the request that is open",
        second.decision().outcome() == ServiceRequestOutcome.ALREADY_OPEN
            && first.number() != null
            && first.number().equals(second.number()),
        second.decision().outcome());
  }

  private void tooEarly() {
    PracticeCase told = desk.caseOf("JUST_MAILED", 0);
    RequestAnswer answer = ask(told, ServiceRequestType.CARD_NOT_RECEIVED);
    checks.that(
        "S4",
        "a card mailed last week is not asked after yet, and the day is said",
        answer.decision().outcome() == ServiceRequestOutcome.TOO_EARLY
            && answer.decision().possibleOn() != null,
        answer.decision().outcome());
  }

  private RequestAnswer ask(PracticeCase told, ServiceRequestType type) {
    UUID contact = calls.verified(told);
    RequestAnswer answer =
        desk.services()
            .requests()
            .create(
                desk.witness(),
                contact,
                new RequestWish(
                    new ReceiptNumber(told.receiptNumber()),
                    type,
                    "As the caller said it.",
                    null,
                    null,
                    null,
                    false,
                    false));
    calls.close(contact, Disposition.ANSWERED);
    return answer;
  }
}
