package org.tierline.model.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.EscalationReason;

/**
 * Where a request would go, and why.
 *
 * @param office code of the office that gets it, or that the caller is referred to, else null
 * @param due by when the office answers, else null
 * @param possibleOn the first day on which it can be asked, for {@code TOO_EARLY}, else null
 * @param tier2Reason the reason of the escalation that {@code NEEDS_TIER_2} makes, else null
 * @param reasons one line for each rule that decided, in the order of deciding
 * @param say the sentence for the caller; a made request says its number instead
 */
public record RequestDecision(
    ServiceRequestOutcome outcome,
    @Nullable String office,
    @Nullable LocalDate due,
    @Nullable LocalDate possibleOn,
    @Nullable EscalationReason tier2Reason,
    List<Reason> reasons,
    Sentence say) {
  public RequestDecision {
    reasons = List.copyOf(reasons);
  }

  /** The numbers of the rules that decided. */
  public List<String> rules() {
    return reasons.stream().map(Reason::rule).distinct().toList();
  }

  /** One rule and what it found. */
  public record Reason(String rule, Sentence words, boolean met) {}
}
