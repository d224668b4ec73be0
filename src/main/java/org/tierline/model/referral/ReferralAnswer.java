package org.tierline.model.referral;

import java.util.List;
import org.tierline.model.Sentence;

/**
 * What came of referring a caller to where the question belongs.
 *
 * @param contactInformation what was given to the caller; empty if nothing was
 * @param written whether it waits to be delivered to who wrote
 * @param sentOn what became of what they wrote
 * @param rules the numbers of the rules that decided
 */
public record ReferralAnswer(
    Outcome outcome,
    Sentence say,
    List<String> contactInformation,
    boolean written,
    SentOn sentOn,
    List<String> rules) {
  public ReferralAnswer {
    contactInformation = List.copyOf(contactInformation);
    rules = List.copyOf(rules);
  }

  /** The same, written to who wrote. */
  public ReferralAnswer inWriting() {
    return new ReferralAnswer(outcome, say, contactInformation, true, sentOn, rules);
  }

  /** The same, with what became of what a caller wrote, and what is said of that. */
  public ReferralAnswer with(SentOn became, Sentence told) {
    return new ReferralAnswer(outcome, told, contactInformation, written, became, rules);
  }

  /** What became of what a caller wrote. */
  public enum SentOn {
    /** Nothing was written, or it belongs to nobody with a designated mailbox. */
    NOTHING,
    /** It waits to leave for the designated mailbox. */
    WAITING,
    /**
     * Something in it must not leave by e-mail (P12): the mailbox is told that somebody wrote, and
     * the address to answer.
     */
    ADDRESS_ONLY,
    /** Not even that may leave. */
    WITHHELD
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
