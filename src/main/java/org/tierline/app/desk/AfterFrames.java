package org.tierline.app.desk;

import javafx.animation.AnimationTimer;

/** Does something once the screen was drawn a few times. For the FX thread. */
final class AfterFrames extends AnimationTimer {
  private final Runnable then;
  private int left;

  private AfterFrames(int frames, Runnable then) {
    this.left = frames;
    this.then = then;
  }

  /**
   * Waits for frames, whether or not there is anything to draw, and then does it on the FX thread.
   */
  static void run(int frames, Runnable then) {
    new AfterFrames(frames, then).start();
  }

  @Override
  public void handle(long now) {
    if (left-- == 0) {
      stop();
      then.run();
    }
  }
}
