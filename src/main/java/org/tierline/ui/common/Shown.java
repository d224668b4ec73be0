package org.tierline.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Shows a node, or takes it away together with its room. */
public final class Shown {
  private Shown() {}

  /** Once and for all. */
  public static void set(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** As long as a value is true; the binding does not keep the node alive. */
  public static void when(Node node, ObservableValue<Boolean> shown) {
    node.visibleProperty().bind(shown);
    node.managedProperty().bind(shown);
  }
}
