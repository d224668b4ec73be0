package org.tierline.model.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;

/**
 * Whether a text may leave (P12).
 *
 * @param blocking what keeps it here, in the order of the text; empty if it may leave
 * @param lifted what would have kept it here if level, channel and addressee did not allow it
 * @param hint why nothing more is allowed, or null if nothing blocks
 * @param rules the numbers of the rules that decided
 * @param policy the version of the privacy policy that decided
 */
public record OutboundAnswer(
    List<OutboundFinding> blocking,
    List<OutboundFinding> lifted,
    @Nullable Sentence hint,
    List<String> rules,
    String policy) {
  public OutboundAnswer {
    blocking = List.copyOf(blocking);
    lifted = List.copyOf(lifted);
    rules = List.copyOf(rules);
  }

  /** What came of the check. */
  public enum Outcome {
    SENDABLE,
    BLOCKED
  }

  /** Whether it may leave. */
  public Outcome outcome() {
    return blocking.isEmpty() ? Outcome.SENDABLE : Outcome.BLOCKED;
  }
}
