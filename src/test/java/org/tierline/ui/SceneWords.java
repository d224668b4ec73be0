package org.tierline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Every word that can be got out of what is shown: all windows with their titles, popups and menus,
 * the nodes that skins made, what a screen reader is told, and the clipboard. On the FX thread.
 */
public final class SceneWords {
  private static final List<AccessibleAttribute> TOLD =
      List.of(
          AccessibleAttribute.TEXT,
          AccessibleAttribute.HELP,
          AccessibleAttribute.ROLE_DESCRIPTION,
          AccessibleAttribute.VALUE_STRING);

  private final List<String> words = new ArrayList<>();

  private SceneWords() {}

  /** All of them, one after another. */
  public static List<String> everywhere() {
    SceneWords all = new SceneWords();
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window instanceof Stage stage) {
        all.add(stage.getTitle());
      }
      all.add(window.getUserData());
      all.add(window.getProperties());
      if (window.getScene() != null) {
        all.walk(window.getScene().getRoot());
      }
    }
    for (DataFormat format : Clipboard.getSystemClipboard().getContentTypes()) {
      all.add(Clipboard.getSystemClipboard().getContent(format));
    }
    return all.words;
  }

  /** All of one scene. */
  public static List<String> of(Scene scene) {
    SceneWords all = new SceneWords();
    all.walk(scene.getRoot());
    return all.words;
  }

  private void add(@Nullable Object word) {
    if (word != null && !Objects.toString(word).isBlank()) {
      words.add(Objects.toString(word));
    }
  }

  private void walk(Node node) {
    add(node.getId());
    add(node.getUserData());
    add(node.getAccessibleText());
    add(node.getAccessibleHelp());
    add(node.getAccessibleRoleDescription());
    TOLD.forEach(attribute -> add(node.queryAccessibleAttribute(attribute)));
    if (node.hasProperties()) {
      add(node.getProperties());
    }
    switch (node) {
      case Text text -> add(text.getText());
      case Labeled labeled -> add(labeled.getText());
      case TextInputControl field -> {
        add(field.getText());
        add(field.getPromptText());
        add(field.getSelectedText());
      }
      case ComboBox<?> list -> {
        add(list.getItems());
        add(list.getValue());
      }
      default -> {}
    }
    if (node instanceof Control control) {
      addTooltip(control.getTooltip());
      ContextMenu menu = control.getContextMenu();
      if (menu != null) {
        menu.getItems().forEach(item -> add(item.getText()));
      }
    }
    if (node.getClip() != null && !(node.getClip() instanceof Rectangle)) {
      walk(node.getClip());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::walk);
    }
  }

  private void addTooltip(@Nullable Tooltip tooltip) {
    if (tooltip != null) {
      add(tooltip.getText());
    }
  }
}
