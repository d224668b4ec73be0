package org.tierline.ui.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.request.RequestChange;
import org.tierline.model.request.RequestChange.Outcome;
import org.tierline.model.request.RequestEvent;
import org.tierline.model.request.RequestHistory;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.model.request.ServiceRequestType;

/** Requests that are kept in a list; what is asked of them is noted. */
final class TestCareJobs implements CareJobs {
  static final String NUMBER =
      ReadAloudNumber.of(ReadAloudNumber.SERVICE_REQUEST, "000000001").toString();

  final List<String> asked = new ArrayList<>();
  RequestHistory stored = history(ServiceRequestState.OPEN, 1);
  Outcome outcome = Outcome.ADDED;

  static RequestHistory history(ServiceRequestState state, long version) {
    Instant at = Instant.parse("2026-11-24T15:00:00Z");
    return new RequestHistory(
        new ServiceRequest(
            new UUID(1, 1),
            ReadAloudNumber.of(ReadAloudNumber.SERVICE_REQUEST, "000000001"),
            ServiceRequestType.CARD_NOT_RECEIVED,
            state,
            new UUID(1, 2),
            new UUID(1, 3),
            new UUID(1, 4),
            "NBC",
            LocalDate.of(2026, 12, 16),
            "",
            null,
            null,
            true,
            at,
            at,
            version),
        "National Benefits Center",
        List.of(
            new RequestEvent(
                RequestEvent.Kind.INTERIM_ANSWER,
                LocalDate.of(2026, 11, 25),
                "National Benefits Center",
                "We look into it.")));
  }

  @Override
  public List<RequestHistory> ofCase(UUID contactId, ReceiptNumber receiptNumber) {
    return List.of(stored);
  }

  @Override
  public RequestChange addWords(UUID contactId, String number, String words) {
    return came("add " + words);
  }

  @Override
  public RequestChange cancel(UUID contactId, String number, String words, long seen) {
    return came("cancel " + seen);
  }

  @Override
  public List<RequestHistory> waiting(@Nullable RequestHistory after, int limit) {
    return after == null ? List.of(stored) : List.of();
  }

  @Override
  public Optional<RequestHistory> find(String number) {
    return number.equals(NUMBER) ? Optional.of(stored) : Optional.empty();
  }

  @Override
  public RequestChange answer(String number, String words, boolean isFinal, long seen) {
    return came("answer " + words + " " + isFinal + " " + seen);
  }

  @Override
  public RequestChange relocate(String number, String office, String words, long seen) {
    return came("relocate " + office + " " + words + " " + seen);
  }

  private RequestChange came(String what) {
    asked.add(what);
    return new RequestChange(
        outcome,
        outcome == Outcome.REFUSED ? null : stored.request().state(),
        List.of(),
        Sentence.of("say.request.added"),
        outcome == Outcome.CHANGED_MEANWHILE ? stored.request() : null);
  }
}
