package org.tierline.app.command;

/** A command cannot run; the message is one sentence that says what to do. */
final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotRun(String sentence) {
    super(sentence);
  }
}
