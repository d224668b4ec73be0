package org.tierline.store;

import java.util.List;
import java.util.UUID;
import org.tierline.model.request.OfficeAnswer;
import org.tierline.model.request.Relocation;

/** What became of requests at the offices: their answers, and where they were sent on (S11). */
public interface AnswerTable {
  /** Keeps what an office answered; the same key again changes nothing. */
  void insert(OfficeAnswer answer);

  /** What offices answered to a request, in the order in which it came. */
  List<OfficeAnswer> ofRequest(UUID requestId);

  /** Keeps that a request was sent on; the same key again changes nothing. */
  void insert(Relocation relocation);

  /** Where a request was sent on, oldest first. */
  List<Relocation> relocations(UUID requestId);
}
