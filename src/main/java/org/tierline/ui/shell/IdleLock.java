package org.tierline.ui.shell;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/**
 * Locks the desk when nobody has touched keys or mouse for a while. To be used on the FX thread.
 */
final class IdleLock {
  private final Scene scene;
  private final PauseTransition idle = new PauseTransition();
  private final EventHandler<InputEvent> touched;

  IdleLock(Scene scene, Runnable lock) {
    this.scene = scene;
    idle.setOnFinished(event -> lock.run());
    touched = event -> idle.playFromStart();
  }

  /** Begins to watch; after so long without a touch the desk is locked. */
  void start(Duration after) {
    idle.setDuration(javafx.util.Duration.millis((double) after.toMillis()));
    scene.addEventFilter(InputEvent.ANY, touched);
    idle.playFromStart();
  }

  void stop() {
    scene.removeEventFilter(InputEvent.ANY, touched);
    idle.stop();
  }
}
