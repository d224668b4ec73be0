package org.tierline.ui.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.BreakGlassReason;

/**
 * What opening a case without a caller asks of the services (P13), for the one person who is signed
 * in. Every call may touch the store and belongs in the background.
 */
public interface GlassJobs {
  /**
   * Glass broken lately, newest first, as far as this person may know of it.
   *
   * @param after the last row that is known, or null
   */
  List<Line> broken(@Nullable Line after, int limit);

  /** Breaks the glass on one case. */
  Answer open(ReceiptNumber receiptNumber, BreakGlassReason reason, String words);

  /** What this person has open, shown again; refused if nothing is open any more. */
  Answer look();

  /** Closes what this person has open, before its time is over. */
  void shut();

  /** What came of it. */
  sealed interface Answer {
    /** The case, until an instant. */
    record Opened(CaseView view, Instant endsAt) implements Answer {
      @Override
      public String toString() {
        return Unspoken.of(this);
      }
    }

    /** The same words for every number that cannot be opened (P7, P8). */
    record Refused(Sentence say) implements Answer {}
  }

  /**
   * Glass that was broken.
   *
   * @param by full name
   * @param words why, as far as this person may read it
   * @param endsAt when it closes, or was closed
   */
  record Line(
      UUID id, Instant at, String by, BreakGlassReason reason, String words, Instant endsAt) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }

    /** Whether the case is still open at a moment. */
    boolean isOpen(Instant now) {
      return now.isBefore(endsAt);
    }
  }
}
