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
  private final PauseTransition idle;
  private final EventHandler<InputEvent> touched;

  IdleLock(Scene scene, Duration after, Runnable lock) {
    this.scene = scene;
    idle = new PauseTransition(javafx.util.Duration.millis((double) after.toMillis()));
    idle.setOnFinished(event -> lock.run());
    touched = event -> idle.playFromStart();
  }

  void start() {
    scene.addEventFilter(InputEvent.ANY, touched);
    idle.playFromStart();
  }

  void stop() {
    scene.removeEventFilter(InputEvent.ANY, touched);
    idle.stop();
  }
}
