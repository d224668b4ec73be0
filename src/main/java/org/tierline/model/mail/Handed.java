package org.tierline.model.mail;

import org.jspecify.annotations.Nullable;

/**
 * What came of handing a message over.
 *
 * @param trouble why it was not taken; null if it was
 */
public record Handed(Outcome outcome, @Nullable MailTrouble trouble) {
  /** It was taken. */
  public static final Handed TAKEN = new Handed(Outcome.TAKEN, null);

  /** It surely was not taken; trying again may help. */
  public static Handed notNow(MailTrouble trouble) {
    return new Handed(Outcome.NOT_NOW, trouble);
  }

  /** It surely was not taken; trying again does not help. */
  public static Handed notTaken(MailTrouble trouble) {
    return new Handed(Outcome.NOT_TAKEN, trouble);
  }

  /** Nobody knows whether it was taken. */
  public static Handed unsure() {
    return new Handed(Outcome.UNSURE, MailTrouble.CUT_OFF);
  }

  /** Whether it was taken. */
  public enum Outcome {
    TAKEN,
    NOT_NOW,
    NOT_TAKEN,
    UNSURE
  }
}
