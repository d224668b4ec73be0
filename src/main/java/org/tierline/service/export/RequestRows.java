package org.tierline.service.export;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.request.OfficeAnswer;
import org.tierline.model.request.ServiceRequest;
import org.tierline.service.export.WorkExport.Span;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/** Service requests. One of a case that the reader may not be told of is left out (P8). */
final class RequestRows implements WorkRows {
  @Override
  public List<String> columns() {
    return List.of(
        "number",
        "type",
        "state",
        "office",
        "due",
        "priority",
        "createdAt",
        "routedAt",
        "answers",
        "lastAnsweredOn");
  }

  @Override
  public Set<String> literals() {
    return Set.of("priority", "answers");
  }

  @Override
  public void hand(
      Transaction transaction,
      StaffSession reader,
      Span span,
      Consumer<List<@Nullable String>> each) {
    boolean cleared = Clearances.holdsSection1367(transaction, reader);
    @Nullable ServiceRequest last = null;
    List<ServiceRequest> page;
    do {
      page = transaction.requests().between(span.from(), span.until(), last, AT_ONCE);
      Set<UUID> cases =
          page.stream().map(ServiceRequest::caseId).collect(Collectors.toUnmodifiableSet());
      Set<UUID> told = transaction.cases().toldOf(cases, reader.keys(), cleared);
      page.stream()
          .filter(request -> told.contains(request.caseId()))
          .forEach(request -> each.accept(row(transaction, request)));
      last = page.isEmpty() ? last : page.getLast();
    } while (page.size() == AT_ONCE);
  }

  private static List<@Nullable String> row(Transaction transaction, ServiceRequest request) {
    List<OfficeAnswer> answers = transaction.answers().ofRequest(request.id());
    return Arrays.asList(
        request.number().toString(),
        request.type().name(),
        request.state().name(),
        request.office(),
        request.due().toString(),
        String.valueOf(request.priority()),
        request.createdAt().toString(),
        request.routedAt().toString(),
        String.valueOf(answers.size()),
        answers.isEmpty() ? null : answers.getLast().answeredOn().toString());
  }
}
