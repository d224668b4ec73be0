package org.tierline.ui.common;

import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Listens only while a node is in a scene. A view that was replaced hears nothing more and can go;
 * one that was under the cover catches up when it returns, if its subscriptions start with the
 * present value.
 */
public final class WhileShown {
  private final Supplier<Subscription> listening;
  private @Nullable Subscription present;

  private WhileShown(Supplier<Subscription> listening) {
    this.listening = listening;
  }

  /** Starts listening whenever the node enters a scene, and stops when it leaves. */
  public static void listen(Node node, Supplier<Subscription> listening) {
    WhileShown shown = new WhileShown(listening);
    node.sceneProperty().subscribe(scene -> shown.follow(scene != null));
  }

  /**
   * Paints now and after each change: for lists, whose subscriptions do not start with the present
   * value.
   */
  public static Subscription paint(Observable what, Runnable paint) {
    paint.run();
    return what.subscribe(paint);
  }

  private void follow(boolean inScene) {
    if (present != null) {
      present.unsubscribe();
      present = null;
    }
    if (inScene) {
      present = listening.get();
    }
  }
}
