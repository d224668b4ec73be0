package org.tierline.ui.common;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits on the clock of the screen. To be used on the FX thread. */
public final class ScreenDebounce implements Debounce {
  private static final Duration REST = Duration.millis(120);

  private final PauseTransition rest = new PauseTransition(REST);

  @Override
  public void whenAtRest(Runnable action) {
    rest.setOnFinished(event -> action.run());
    rest.playFromStart();
  }

  @Override
  public void cancel() {
    rest.stop();
  }
}
