package org.tierline.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Walks a laid-out scene and reports what a person could not read: text that is cut short, text
 * upon text, text that sticks out of what holds it. What a scroll pane has to scroll to is not
 * reported. To be used on the FX thread.
 */
public final class SceneChecks {
  private static final double TOLERANCE = 1.5;

  private final List<String> problems = new ArrayList<>();
  private final List<Seen> texts = new ArrayList<>();

  private SceneChecks() {}

  /** Lays the scene out and reports its problems, each in a sentence; empty if there are none. */
  public static List<String> problemsOf(Scene scene) {
    return problemsOf(scene, scene.getRoot());
  }

  /** As {@link #problemsOf(Scene)}, of a part that lies above the rest of the scene. */
  public static List<String> problemsOf(Scene scene, Node part) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    SceneChecks checks = new SceneChecks();
    Bounds all = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    checks.walk(part, all, all, false);
    checks.findOverlaps();
    return List.copyOf(checks.problems);
  }

  /**
   * @param room where text may stand: what a scroll pane scrolls to counts
   * @param seen what can be seen of it now
   */
  private void walk(Node node, Bounds room, Bounds seen, boolean scrolled) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      look(text, room, seen, scrolled);
      return;
    }
    if (node instanceof Labeled labeled) {
      lookForCut(labeled);
    }
    if (node instanceof ScrollPane pane) {
      lookForSideways(pane);
    }
    if (node instanceof Parent parent) {
      boolean scrolls =
          scrolled
              || node instanceof ScrollPane
              || node instanceof ListView
              || node instanceof TextInputControl;
      Bounds inside = scrolls ? room : roomIn(parent, room);
      Bounds seenInside = roomIn(parent, seen);
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, inside, seenInside, scrolls));
    }
  }

  /**
   * A clip makes the room smaller; a mere box does not, as text may stand in the padding of others.
   */
  private static Bounds roomIn(Parent parent, Bounds room) {
    if (parent instanceof Region region && region.getClip() != null) {
      return intersection(room, sceneBounds(region));
    }
    return room;
  }

  private void look(Text text, Bounds room, Bounds seen, boolean scrolled) {
    Bounds bounds = sceneBounds(text);
    if (!scrolled && sticksOut(bounds, room)) {
      problems.add("Sticks out of its place: " + name(text) + " at " + brief(bounds));
    }
    for (Parent above = text.getParent(); above != null; above = above.getParent()) {
      if (above instanceof Labeled || above instanceof TextFlow) {
        Bounds held = sceneBounds(above);
        if (sticksOut(bounds, held)) {
          problems.add("Is higher or wider than its box: " + name(text) + " in " + brief(held));
        }
        break;
      }
    }
    texts.add(new Seen(text, intersection(bounds, seen)));
  }

  private void lookForCut(Labeled labeled) {
    String wanted = labeled.getText();
    if (wanted == null || wanted.isBlank()) {
      return;
    }
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text shown
          && child.isVisible()
          && !child.equals(labeled.getGraphic())
          && !plain(shown.getText()).equals(plain(wanted))) {
        problems.add("Cut short: \"" + wanted + "\" reads \"" + shown.getText() + "\"");
      }
    }
  }

  /** What is fitted to the width of its pane is read from top to bottom, never sideways. */
  private void lookForSideways(ScrollPane pane) {
    Node content = pane.getContent();
    double room = pane.getViewportBounds().getWidth();
    if (pane.isFitToWidth()
        && content != null
        && content.getLayoutBounds().getWidth() > room + TOLERANCE) {
      problems.add(
          "Has to be scrolled sideways: %s, %.0f in %.0f"
              .formatted(pane.getStyleClass(), content.getLayoutBounds().getWidth(), room));
    }
  }

  /** A mnemonic's underscore is not shown. */
  private static String plain(String text) {
    return text.replace("_", "").strip();
  }

  private void findOverlaps() {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        Seen one = texts.get(i);
        Seen other = texts.get(j);
        if (!one.text.getParent().equals(other.text.getParent())
            && overlap(one.bounds, other.bounds)) {
          problems.add("Lies upon another: " + name(one.text) + " and " + name(other.text));
        }
      }
    }
  }

  private static boolean overlap(Bounds one, Bounds other) {
    double width =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return width > TOLERANCE && height > Math.min(one.getHeight(), other.getHeight()) * 0.25;
  }

  private static boolean sticksOut(Bounds inner, Bounds outer) {
    return inner.getMinX() < outer.getMinX() - TOLERANCE
        || inner.getMaxX() > outer.getMaxX() + TOLERANCE
        || inner.getMinY() < outer.getMinY() - TOLERANCE * 2
        || inner.getMaxY() > outer.getMaxY() + TOLERANCE * 2;
  }

  private static Bounds intersection(Bounds one, Bounds other) {
    double minX = Math.max(one.getMinX(), other.getMinX());
    double minY = Math.max(one.getMinY(), other.getMinY());
    double maxX = Math.min(one.getMaxX(), other.getMaxX());
    double maxY = Math.min(one.getMaxY(), other.getMaxY());
    return new BoundingBox(minX, minY, Math.max(0, maxX - minX), Math.max(0, maxY - minY));
  }

  private static Bounds sceneBounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static String name(Text text) {
    Parent parent = text.getParent();
    return "\"" + text.getText() + "\"" + (parent == null ? "" : " of " + parent.getStyleClass());
  }

  private static String brief(Bounds bounds) {
    return "%.0f, %.0f, %.0f × %.0f"
        .formatted(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  private record Seen(Text text, Bounds bounds) {}
}
