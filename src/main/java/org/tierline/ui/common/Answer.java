package org.tierline.ui.common;

/**
 * A button of a question; it names what it does.
 *
 * @param text the verb on the button
 * @param kind how it is dressed and reached
 * @param action what it does after the question is closed
 */
public record Answer(String text, Kind kind, Runnable action) {
  /** PRIMARY is what Enter does, CANCEL is what Esc does. */
  public enum Kind {
    PRIMARY,
    PLAIN,
    CANCEL
  }

  /** The answer that Enter gives. */
  public static Answer primary(String text, Runnable action) {
    return new Answer(text, Kind.PRIMARY, action);
  }

  /** Another answer. */
  public static Answer plain(String text, Runnable action) {
    return new Answer(text, Kind.PLAIN, action);
  }

  /** The answer that leaves everything as it was; Esc gives it. */
  public static Answer cancel(String text) {
    return new Answer(text, Kind.CANCEL, () -> {});
  }
}
