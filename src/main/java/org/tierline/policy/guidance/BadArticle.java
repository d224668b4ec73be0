package org.tierline.policy.guidance;

/** Ends the reading of an article at the first thing that is wrong. */
final class BadArticle extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;
  private final String reason;

  BadArticle(int line, String reason) {
    super(reason, null, false, false);
    this.line = line;
    this.reason = reason;
  }

  int line() {
    return line;
  }

  String reason() {
    return reason;
  }
}
