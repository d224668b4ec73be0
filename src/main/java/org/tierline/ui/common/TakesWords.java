package org.tierline.ui.common;

/** Where somebody writes to the caller. For the FX thread only. */
public interface TakesWords {
  /** Puts words after what is typed in it, for the person to send. */
  void write(String words);
}
