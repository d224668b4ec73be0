package org.tierline.ui.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.request.GivenAnswer;
import org.tierline.model.request.RequestChange;
import org.tierline.model.request.RequestHistory;
import org.tierline.service.request.RequestAnswers;
import org.tierline.service.request.RequestChanges;
import org.tierline.service.request.RequestHistories;
import org.tierline.service.staff.StaffSession;

/** The services behind what becomes of requests. */
public final class DeskCareJobs implements CareJobs {
  private final StaffSession session;
  private final RequestHistories histories;
  private final RequestChanges changes;
  private final RequestAnswers answers;

  /** Calls the services as the person of a session. */
  public DeskCareJobs(
      StaffSession session,
      RequestHistories histories,
      RequestChanges changes,
      RequestAnswers answers) {
    this.session = session;
    this.histories = histories;
    this.changes = changes;
    this.answers = answers;
  }

  @Override
  public List<RequestHistory> ofCase(UUID contactId, ReceiptNumber receiptNumber) {
    return histories.ofCase(session, contactId, receiptNumber);
  }

  @Override
  public RequestChange addWords(UUID contactId, String number, String words) {
    return changes.addWords(session, contactId, number, words);
  }

  @Override
  public RequestChange cancel(UUID contactId, String number, String words, long seen) {
    return changes.cancel(session, contactId, number, words, seen);
  }

  @Override
  public List<RequestHistory> waiting(@Nullable RequestHistory after, int limit) {
    return histories.waiting(session, after == null ? null : after.request(), limit);
  }

  @Override
  public Optional<RequestHistory> find(String number) {
    return histories.find(session, number);
  }

  @Override
  public RequestChange answer(String number, String words, boolean isFinal, long seen) {
    return answers.answer(session, number, new GivenAnswer(words, isFinal), null, seen);
  }

  @Override
  public RequestChange relocate(String number, String office, String words, long seen) {
    return answers.relocate(session, number, office, words, seen);
  }
}
