package org.tierline.ui.common;

/** Waits until typing rests before something is asked. */
public interface Debounce {
  /** Runs an action once nothing else was asked for a while; what waited before is dropped. */
  void whenAtRest(Runnable action);

  /** Drops what waits. */
  void cancel();
}
