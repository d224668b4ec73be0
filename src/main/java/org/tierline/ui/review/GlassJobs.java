package org.tierline.ui.review;

import java.time.Instant;
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
}
