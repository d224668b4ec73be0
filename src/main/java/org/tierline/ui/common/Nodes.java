package org.tierline.ui.common;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Small pieces for rows that follow data and so cannot stand in FXML. They get style classes and
 * nothing else.
 */
public final class Nodes {
  private Nodes() {}

  /** A text that wraps. */
  public static Label text(String text, String... styleClasses) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** A text that stays on one line and is never cut short. */
  public static Label mark(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /**
   * Gives a text these style classes instead of those it had; empty names are left out. What it
   * already wears costs nothing.
   */
  public static void dress(Label label, String... styleClasses) {
    List<String> wanted =
        Stream.concat(Stream.of("label"), Stream.of(styleClasses))
            .filter(name -> !name.isEmpty())
            .toList();
    if (!label.getStyleClass().equals(wanted)) {
      label.getStyleClass().setAll(wanted);
    }
  }

  /** A drawing in a label. */
  public static Label icon(String name, String... styleClasses) {
    Label label = new Label();
    label.setGraphic(Icons.icon(name));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** Things side by side. */
  public static HBox row(String styleClass, Node... children) {
    return row(List.of(styleClass), children);
  }

  /** Things side by side, of several style classes. */
  public static HBox row(List<String> styleClasses, Node... children) {
    HBox row = new HBox(children);
    row.getStyleClass().addAll(styleClasses);
    return row;
  }

  /** Things one below the other. */
  public static VBox column(String styleClass, Node... children) {
    return column(List.of(styleClass), children);
  }

  /** Things one below the other, of several style classes. */
  public static VBox column(List<String> styleClasses, Node... children) {
    VBox column = new VBox(children);
    column.getStyleClass().addAll(styleClasses);
    return column;
  }

  /** Takes the room that is left. */
  public static <N extends Node> N growing(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    if (node instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    return node;
  }

  /** The room that is left, empty. */
  public static Region space() {
    return growing(new Region());
  }
}
