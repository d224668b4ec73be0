package org.tierline.ui.common;

import javafx.scene.Parent;

/** The one way to talk to the person at the desk. To be used on the FX thread. */
public interface Talk {
  /** Tells something at the edge of the desk; the focus stays where it is. */
  void tell(Notice notice);

  /** Asks something over the desk; returns at once, the answer runs its action. */
  void ask(Question question);

  /**
   * Shows a view over the desk, such as the choice of a disposition. Esc closes it.
   *
   * @param title what a screen reader announces
   * @return closes it
   */
  Runnable show(String title, Parent view);

  /**
   * Logs a failure, once, and tells it.
   *
   * @param whatHappened what happened, what was kept and what to do, in the words of the desk
   */
  void failed(String whatHappened, Throwable cause);
}
