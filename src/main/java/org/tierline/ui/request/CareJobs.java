package org.tierline.ui.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.request.RequestChange;
import org.tierline.model.request.RequestHistory;

/** What becomes of requests, asked of the services; never to be called on the FX thread. */
public interface CareJobs {
  /** The requests of the case whose gate is open in a contact, newest first. */
  List<RequestHistory> ofCase(UUID contactId, ReceiptNumber receiptNumber);

  /** Adds a caller's words. */
  RequestChange addWords(UUID contactId, String number, String words);

  /** Cancels the version that was seen. */
  RequestChange cancel(UUID contactId, String number, String words, long seen);

  /**
   * Open requests, in the order in which offices answer them.
   *
   * @param after the last one that is known, or null
   */
  List<RequestHistory> waiting(@Nullable RequestHistory after, int limit);

  /** One by its number. */
  Optional<RequestHistory> find(String number);

  /** Records what the office that has it answered, on the version that was seen. */
  RequestChange answer(String number, String words, boolean isFinal, long seen);

  /** Sends the version that was seen on to another office. */
  RequestChange relocate(String number, String office, String words, long seen);
}
