package org.tierline.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.OverlayTalk;
import org.tierline.ui.common.Overlays;
import org.tierline.ui.common.Talk;
import org.tierline.ui.common.Themes;

/**
 * The one scene of the desk: what is shown, what lies over it, and the cover that takes both away.
 * To be made and used on the FX thread.
 */
public final class DeskWindow {
  private final StackPane root = new StackPane();
  private final StackPane content = new StackPane();
  private final VBox standing = new VBox();
  private final VBox notices = new VBox();
  private final Overlays overlays;
  private final Talk talk;
  private final Scene scene;
  private @Nullable List<Node> underCover;
  private @Nullable Node focusUnderCover;

  /** An empty window of a usual size, dressed by the themes. */
  public DeskWindow(Themes themes, Messages messages) {
    this(new Scene(new StackPane(), 1440, 900), themes, messages);
  }

  /** In a scene that is there, in place of what it shows. */
  public DeskWindow(Scene scene, Themes themes, Messages messages) {
    this.scene = scene;
    StackPane over = new StackPane();
    notices.getStyleClass().add("notes-stack");
    root.getStyleClass().add("window");
    VBox.setVgrow(content, Priority.ALWAYS);
    root.getChildren().setAll(new VBox(content, standing), notices, over);
    overlays = new Overlays(over);
    talk = new OverlayTalk(overlays, notices, messages);
    scene.setRoot(root);
    themes.apply(scene);
  }

  /** The scene to put on a stage. */
  public Scene scene() {
    return scene;
  }

  /** Talks within this window. */
  public Talk talk() {
    return talk;
  }

  /** Where notices stand, one below the other; what is there goes when the window is cleared. */
  public VBox notices() {
    return notices;
  }

  /** Where notes stand below the screen, without covering anything of it. */
  public VBox standing() {
    return standing;
  }

  /** Lays views over this window. */
  public Overlays overlays() {
    return overlays;
  }

  /** Shows a view in the whole window, in place of what was there; what lay over it is closed. */
  public void show(Parent view) {
    overlays.closeAll();
    content.getChildren().setAll(view);
    Focus.onOpening(view);
  }

  /**
   * Covers the window. What was there leaves the scene, so that nothing of it is left for eyes or
   * screen readers; lists and menus that were open close, and the clipboard is emptied. Nothing of
   * it is changed or lost.
   */
  public void cover(Parent view) {
    if (underCover == null) {
      focusUnderCover = scene.getFocusOwner();
      underCover = List.copyOf(root.getChildren());
    }
    hidePopups();
    root.getChildren().setAll(view);
    forgetWords();
    Focus.onOpening(view);
  }

  /** Takes the window empty: nothing that was shown in it, over it or beside it is left. */
  public void clear() {
    uncover();
    hidePopups();
    overlays.closeAll();
    notices.getChildren().clear();
    standing.getChildren().clear();
    content.getChildren().clear();
    forgetWords();
  }

  private static void hidePopups() {
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window instanceof PopupWindow popup) {
        popup.hide();
      }
    }
  }

  private static void forgetWords() {
    Clipboard.getSystemClipboard().clear();
    ShownTexts.forget();
  }

  /** Takes the cover off; everything is as it was. */
  public void uncover() {
    if (underCover != null) {
      root.getChildren().setAll(underCover);
      underCover = null;
      Node focused = focusUnderCover;
      focusUnderCover = null;
      if (focused != null) {
        focused.requestFocus();
      }
    }
  }

  /** Whether the window is covered. */
  public boolean isCovered() {
    return underCover != null;
  }
}
