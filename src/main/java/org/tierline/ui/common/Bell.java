package org.tierline.ui.common;

/** Calls for attention by ear. */
@FunctionalInterface
public interface Bell {
  /**
   * Rings once, and returns when it has rung. Not for the FX thread.
   *
   * @return false if this machine makes no sound
   */
  boolean ring();
}
