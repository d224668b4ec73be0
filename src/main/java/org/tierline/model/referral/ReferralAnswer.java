package org.tierline.model.referral;

import java.util.List;
import org.tierline.model.Sentence;

/**
 * What came of referring a caller to another agency.
 *
 * @param contactInformation what was given to the caller; empty if nothing was
 * @param rules the numbers of the rules that decided
 */
public record ReferralAnswer(
    Outcome outcome, Sentence say, List<String> contactInformation, List<String> rules) {
  public ReferralAnswer {
    contactInformation = List.copyOf(contactInformation);
    rules = List.copyOf(rules);
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
