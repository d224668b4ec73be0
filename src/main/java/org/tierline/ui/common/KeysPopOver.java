package org.tierline.ui.common;

import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/**
 * Shows keys and what they do, in groups. Whatever is pressed next closes it, and does its work; F1
 * and Esc only close it. A click elsewhere closes it too. To be used on the FX thread.
 */
public final class KeysPopOver {
  private final Messages messages;

  /** Names keys in the words given. */
  public KeysPopOver(Messages messages) {
    this.messages = messages;
  }

  /**
   * Keys under one heading.
   *
   * @param title message key of the heading
   * @param lines the keys
   */
  public record Group(String title, List<KeyLine> lines) {
    /** Keeps its own copy of the lines. */
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /** Shows the groups beside a node, with the arrow on a side of it. */
  public void show(Node beside, PopOver.ArrowLocation arrow, List<Group> groups) {
    PopOver popOver = new PopOver(content(groups));
    popOver.setTitle(messages.text("common.keys"));
    popOver.setAnimated(false);
    popOver.setDetachable(false);
    popOver.setAutoHide(true);
    // ControlsFX brings a style sheet of its own, which would win over ours.
    popOver.getRoot().getStylesheets().clear();
    popOver.setArrowLocation(arrow);
    leaveWithNextKey(popOver, beside.getScene());
    popOver.show(beside);
  }

  private static void leaveWithNextKey(PopOver popOver, Scene scene) {
    EventHandler<KeyEvent> filter =
        event -> {
          if (event.getCode().isModifierKey()) {
            return;
          }
          popOver.hide();
          if (event.getCode() == KeyCode.F1 || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
          }
        };
    scene.addEventFilter(KeyEvent.KEY_PRESSED, filter);
    popOver.setOnHidden(event -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, filter));
  }

  private VBox content(List<Group> groups) {
    VBox content = new VBox();
    content.getStyleClass().add("keys-list");
    for (Group group : groups) {
      Label title = new Label(messages.text(group.title()));
      title.getStyleClass().add("pane-title");
      GridPane grid = new GridPane();
      grid.getStyleClass().add("keys-grid");
      for (KeyLine line : group.lines()) {
        Label key = new Label(messages.text(line.keys()));
        key.getStyleClass().add("key");
        grid.addRow(grid.getRowCount(), key, new Label(messages.text(line.does())));
      }
      content.getChildren().addAll(title, grid);
    }
    ViewDresser.dress(content);
    return content;
  }
}
