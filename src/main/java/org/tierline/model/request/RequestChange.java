package org.tierline.model.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.request.RequestDecision.Reason;

/**
 * What came of answering a request, sending it on, adding words to it or cancelling it (S11).
 *
 * @param state where it stands now; null if it was refused
 * @param reasons one line for each rule that decided
 * @param now how it stands, if somebody else has changed it since it was seen; else null
 */
public record RequestChange(
    Outcome outcome,
    @Nullable ServiceRequestState state,
    List<Reason> reasons,
    Sentence say,
    @Nullable ServiceRequest now) {
  public RequestChange {
    reasons = List.copyOf(reasons);
  }

  /** The numbers of the rules that decided. */
  public List<String> rules() {
    return reasons.stream().map(Reason::rule).distinct().toList();
  }

  /** Whether something was done. */
  public boolean isDone() {
    return outcome != Outcome.REFUSED && outcome != Outcome.CHANGED_MEANWHILE;
  }

  /** What was done, or why not. */
  public enum Outcome {
    ANSWERED,
    RELOCATED,
    ADDED,
    CANCELLED,
    /** Changed elsewhere since it was seen: nothing was done, a person decides. */
    CHANGED_MEANWHILE,
    REFUSED
  }
}
