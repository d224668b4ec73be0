package org.tierline.policy.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.model.request.ServiceRequestOutcome;

/** What one step of the routing found. */
sealed interface Finding {
  /** The step has nothing against it; its reason is shown, unless the rule is not about this. */
  record Passed(@Nullable Reason reason) implements Finding {}

  /** The step decides, and no later one is asked. */
  record Decided(RequestDecision decision) implements Finding {}

  /** The office that gets the request. */
  record Destination(String office, Reason reason) implements Finding {}

  static Finding passed(String rule, String key, Object... gaps) {
    return new Passed(met(rule, key, gaps));
  }

  /** The rule is not about this request, or a rehearsal leaves it out. */
  static Finding notAsked() {
    return new Passed(null);
  }

  static Finding tooEarly(Reason reason, @Nullable LocalDate possibleOn, Sentence say) {
    return new Decided(
        new RequestDecision(
            ServiceRequestOutcome.TOO_EARLY, null, null, possibleOn, null, List.of(reason), say));
  }

  static Finding refused(Reason reason, String key) {
    return new Decided(
        new RequestDecision(
            ServiceRequestOutcome.REFUSED,
            null,
            null,
            null,
            null,
            List.of(reason),
            Sentence.of(key)));
  }

  static Finding needsTier2(EscalationReason tier2Reason, Reason reason) {
    return new Decided(
        new RequestDecision(
            ServiceRequestOutcome.NEEDS_TIER_2,
            null,
            null,
            null,
            tier2Reason,
            List.of(reason),
            Sentence.of("say.request.needsTier2")));
  }

  static Finding referredInternational(String office, Reason reason) {
    return new Decided(
        new RequestDecision(
            ServiceRequestOutcome.REFERRED_INTERNATIONAL,
            office,
            null,
            null,
            null,
            List.of(reason),
            Sentence.of("say.request.referredInternational")));
  }

  static Reason met(String rule, String key, Object... gaps) {
    return new Reason(rule, Sentence.of(key, gaps), true);
  }

  static Reason notMet(String rule, String key, Object... gaps) {
    return new Reason(rule, Sentence.of(key, gaps), false);
  }
}
