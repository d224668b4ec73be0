package org.tierline.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * Where the keyboard is. FXML says so with two style classes that have no look: {@code first-focus}
 * marks what has the focus when a view opens, {@code pane} what F6 goes to.
 */
public final class Focus {
  private static final String FIRST = "first-focus";

  private Focus() {}

  /**
   * Gives the focus to what a view names as its {@code first-focus}, once the view is in its scene
   * and dressed: what a scroll pane holds is not below it before.
   */
  public static void onOpening(Parent view) {
    Platform.runLater(() -> {
      view.applyCss();
      firstFocus(view).ifPresent(Node::requestFocus);
    });
  }

  /** Names a node as what has the focus when its view opens. */
  public static void start(Node node) {
    if (!node.getStyleClass().contains(FIRST)) {
      node.getStyleClass().add(FIRST);
    }
  }

  /** Scrolls the pane that holds a node so far that the node is seen, if it is not. */
  public static void reveal(Node node) {
    for (Parent up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane scroll) {
        Bounds place = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
          scroll.setVvalue(Math.clamp((place.getMaxY() - seen) / hidden, 0, 1));
        }
        return;
      }
    }
  }

  /** Gives the focus to the next {@code pane} of a scene, or to the one before. */
  public static void toNextPane(Scene scene, boolean forward) {
    List<Node> panes =
        scene.getRoot().lookupAll(".pane").stream()
            .filter(pane -> isSeen(pane) && firstIn(pane).isPresent())
            .toList();
    if (panes.isEmpty()) {
      return;
    }
    int present = indexOfPaneWith(panes, scene.getFocusOwner());
    int step = forward ? 1 : -1;
    int next = present < 0 ? 0 : Math.floorMod(present + step, panes.size());
    firstIn(panes.get(next)).ifPresent(Node::requestFocus);
  }

  private static boolean isSeen(Node node) {
    return Stream.<Node>iterate(node, each -> each != null, Node::getParent)
        .allMatch(Node::isVisible);
  }

  /** The first node within that can have the focus now. */
  public static Optional<Node> firstIn(Node node) {
    return reachable(node).stream().findFirst();
  }

  /** All nodes within that can have the focus now, in order. */
  static List<Node> reachable(Node node) {
    List<Node> found = new ArrayList<>();
    collect(node, found);
    return found;
  }

  /** Whether a node stands at or below another. */
  public static boolean isWithin(@Nullable Node node, Node ancestor) {
    return Stream.<Node>iterate(node, each -> each != null, Node::getParent)
        .anyMatch(ancestor::equals);
  }

  /** What a view names as its {@code first-focus}, if it can be reached; else its first node. */
  public static Optional<Node> firstFocus(Parent view) {
    List<Node> reachable = reachable(view);
    return reachable.stream()
        .filter(node -> node.getStyleClass().contains(FIRST))
        .findFirst()
        .or(() -> reachable.stream().findFirst());
  }

  private static int indexOfPaneWith(List<Node> panes, @Nullable Node owner) {
    int found = -1;
    for (int i = 0; i < panes.size(); i++) {
      if (isWithin(owner, panes.get(i))) {
        found = i;
      }
    }
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}
