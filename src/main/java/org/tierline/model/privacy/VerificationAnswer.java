package org.tierline.model.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;

/**
 * The gate's answer to one attempt. Two attempts that failed for different causes give equal
 * answers (P7).
 *
 * @param level what may be said now; {@link DisclosureLevel#GENERAL_ONLY} unless verified
 * @param attemptsLeft in this contact (P6)
 * @param say the sentence for the caller
 * @param rules the numbers of the rules that decided
 * @param policy the version of the privacy policy that decided
 * @param endsAt when the verification ends by itself (P10), null unless verified
 */
public record VerificationAnswer(
    VerificationOutcome outcome,
    DisclosureLevel level,
    int attemptsLeft,
    Sentence say,
    List<String> rules,
    String policy,
    @Nullable Instant endsAt) {
  public VerificationAnswer {
    rules = List.copyOf(rules);
  }
}
