package org.tierline.model.referral;

import java.util.List;
import org.tierline.model.Sentence;

/**
 * What came of referring a caller to where the question belongs.
 *
 * @param contactInformation what was given to the caller; empty if nothing was
 * @param written whether it waits to be delivered to who wrote
 * @param rules the numbers of the rules that decided
 */
public record ReferralAnswer(
    Outcome outcome,
    Sentence say,
    List<String> contactInformation,
    boolean written,
    List<String> rules) {
  public ReferralAnswer {
    contactInformation = List.copyOf(contactInformation);
    rules = List.copyOf(rules);
  }

  /** The same, written to who wrote. */
  public ReferralAnswer inWriting() {
    return new ReferralAnswer(outcome, say, contactInformation, true, rules);
  }

  /** How it ended. */
  public enum Outcome {
    REFERRED,
    REFUSED
  }

  @Override
  public String toString() {
    return "ReferralAnswer[" + outcome + "]";
  }
}
