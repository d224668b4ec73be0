package org.tierline.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finishes what FXML alone cannot say: a style class {@code icon-lock} becomes the drawing, a
 * button with a drawing and a key becomes a row of both, the ends of a segmented control get round
 * corners, and fields of one line keep to it. So FXML holds standard controls only and opens in
 * Scene Builder as it stands.
 */
public final class ViewDresser {
  private static final String ICON = "icon-";
  private static final boolean ON_MAC = System.getProperty("os.name", "").startsWith("Mac");

  /** What is never cut short: style sheets cannot say "as wide as it wants to be". */
  private static final List<String> UNCUT =
      List.of("chip", "rule", "key", "num-key", "nowrap", "button", "toggle-button", "segmented");

  private ViewDresser() {}

  /**
   * Dresses a node and everything below it; once for each node. Views from {@link ViewLoader} are
   * dressed already.
   */
  public static void dress(Node node) {
    if (node instanceof Labeled labeled) {
      dressLabeled(labeled);
    }
    if (node.getStyleClass().contains("segmented") && node instanceof HBox segments) {
      Segments.dress(segments);
    }
    if (node instanceof Region region) {
      keepUncut(region);
    }
    switch (node) {
      case TextArea area -> letTabMoveOn(area);
      case TextField field -> OneLine.keep(field);
      case ComboBox<?> box -> {
        TypeAhead.in(box);
        WholeList.in(box);
      }
      default -> {}
    }
    childrenOf(node).forEach(ViewDresser::dress);
  }

  /** Tab leads on from an area as from any field; nobody writes tabulators to a caller. */
  private static void letTabMoveOn(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            area.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
  }

  private static void keepUncut(Region region) {
    List<String> classes = region.getStyleClass();
    if (region.getMinWidth() == Region.USE_COMPUTED_SIZE
        && UNCUT.stream().anyMatch(classes::contains)) {
      region.setMinWidth(Region.USE_PREF_SIZE);
    }
    if (region instanceof Labeled labeled
        && (labeled.isWrapText() || classes.contains("say-text"))
        && labeled.getMinHeight() == Region.USE_COMPUTED_SIZE) {
      labeled.setMinHeight(Region.USE_PREF_SIZE);
    }
    if (classes.contains("segmented")
        || classes.contains("level")
        || classes.contains("dialog-box")) {
      region.setMaxHeight(Region.USE_PREF_SIZE);
    }
    if (classes.contains("segmented")) {
      region.setMaxWidth(Region.USE_PREF_SIZE);
    }
  }

  private static List<? extends Node> childrenOf(Node node) {
    return switch (node) {
      case Labeled labeled -> listOf(labeled.getGraphic());
      case ScrollPane pane -> listOf(pane.getContent());
      case SplitPane pane -> pane.getItems();
      case TabPane pane ->
          pane.getTabs().stream()
              .map(tab -> tab.getContent())
              .filter(each -> each != null)
              .toList();
      case Parent parent -> parent.getChildrenUnmodifiable();
      default -> List.of();
    };
  }

  private static List<Node> listOf(@Nullable Node node) {
    return node == null ? List.of() : List.of(node);
  }

  private static void dressLabeled(Labeled labeled) {
    if (ON_MAC && labeled.getStyleClass().contains("key") && !labeled.textProperty().isBound()) {
      labeled.setText(labeled.getText().replace("Ctrl+", "Cmd+"));
    }
    Optional<Text> icon = iconOf(labeled);
    Node graphic = labeled.getGraphic();
    if (icon.isPresent() && graphic == null) {
      labeled.setGraphic(icon.get());
    } else if (icon.isPresent() && graphic instanceof Label key) {
      ButtonRow.show(labeled, icon.get(), key);
    } else if (graphic instanceof Label key && key.getStyleClass().contains("key")) {
      labeled.setContentDisplay(ContentDisplay.RIGHT);
    }
    if (labeled instanceof ButtonBase && labeled.getGraphic() instanceof HBox row) {
      ButtonRow.fill(labeled, row);
    }
  }

  private static Optional<Text> iconOf(Labeled labeled) {
    return labeled.getStyleClass().stream()
        .filter(name -> name.startsWith(ICON) && !name.equals("icon-only"))
        .findFirst()
        .map(name -> Icons.icon(name.substring(ICON.length())));
  }
}
