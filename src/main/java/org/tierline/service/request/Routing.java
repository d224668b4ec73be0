package org.tierline.service.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestWish;
import org.tierline.policy.Policies;
import org.tierline.policy.request.RequestRouting;
import org.tierline.policy.request.RequestRouting.Facts;
import org.tierline.policy.request.RequestRouting.InquiryDate;
import org.tierline.policy.request.RequestRouting.OpenRequest;
import org.tierline.service.Desk;
import org.tierline.service.cases.CaseAccess.OpenCase;
import org.tierline.store.Transaction;

/** Asks the rules where a request goes, with what the store knows about it. */
final class Routing {
  private final Desk desk;

  Routing(Desk desk) {
    this.desk = desk;
  }

  RequestDecision decide(Transaction transaction, RequestWish wish, Optional<OpenCase> openCase) {
    Policies policy = desk.policy();
    Function<String, Optional<OfficeKind>> officeKind =
        code -> transaction.offices().find(code).map(Office::kind);
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
        .decide(wish, facts, desk.now());
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
}
