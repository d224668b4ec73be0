package org.tierline.model.escalation;

/** How an attempt to call back ended. */
public enum AttemptOutcome {
  REACHED,
  NO_ANSWER,
  VOICEMAIL,
  BUSY,
  WRONG_NUMBER,
  DECLINED,
  EMAILED;

  /** Whether it uses up one of the attempts: the caller was called and there was no talk (E6). */
  public boolean isMissed() {
    return switch (this) {
      case NO_ANSWER, VOICEMAIL, BUSY, WRONG_NUMBER, DECLINED -> true;
      case REACHED, EMAILED -> false;
    };
  }

  /** Whether it leaves words behind where somebody else may find them (P8). */
  public boolean leavesWords() {
    return switch (this) {
      case VOICEMAIL, EMAILED -> true;
      case REACHED, NO_ANSWER, BUSY, WRONG_NUMBER, DECLINED -> false;
    };
  }
}
