package org.tierline.ui.forms;

import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Debounce;

/** Rests when the test says so. */
public final class HandDebounce implements Debounce {
  private @Nullable Runnable waiting;

  @Override
  public void whenAtRest(Runnable action) {
    waiting = action;
  }

  @Override
  public void cancel() {
    waiting = null;
  }

  public boolean isWaiting() {
    return waiting != null;
  }

  public void rest() {
    Runnable action = waiting;
    waiting = null;
    if (action != null) {
      action.run();
    }
  }
}
