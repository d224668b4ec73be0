package org.tierline.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Views over the desk, within its own scene: a scrim, the view, the focus kept inside, Esc, and the
 * focus given back. To be used on the FX thread.
 */
public final class Overlays {
  private final StackPane host;
  private final Deque<Open> open = new ArrayDeque<>();

  /**
   * @param host lies over the desk; what it shows is up to this class alone
   */
  public Overlays(StackPane host) {
    this.host = host;
    host.setVisible(false);
  }

  /**
   * Opens a view over everything else.
   *
   * @param onClosed runs after it was closed, by whatever way
   * @return closes it
   */
  public Runnable open(Parent view, Pos place, Runnable onClosed) {
    Scene scene = host.getScene();
    Node scrim = new Region();
    scrim.getStyleClass().add("scrim");
    StackPane.setAlignment(view, place);
    Open opened = new Open(scrim, view, onClosed, scene == null ? null : scene.getFocusOwner());
    view.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(opened, event));
    view.addEventFilter(KeyEvent.KEY_PRESSED, event -> keepInside(opened, event));
    scrim.setOnMousePressed(event -> close(opened));
    open.push(opened);
    host.getChildren().addAll(scrim, view);
    host.setVisible(true);
    Focus.onOpening(view);
    return () -> close(opened);
  }

  /** Whether anything is open. */
  public boolean isOpen() {
    return !open.isEmpty();
  }

  /** Closes everything, as when the desk is covered or left. */
  public void closeAll() {
    while (!open.isEmpty()) {
      close(open.peek());
    }
  }

  private void close(Open opened) {
    if (!open.remove(opened)) {
      return;
    }
    host.getChildren().removeAll(opened.scrim, opened.view);
    host.setVisible(!open.isEmpty());
    if (opened.focusBefore != null) {
      opened.focusBefore.requestFocus();
    }
    opened.onClosed.run();
  }

  private void onKey(Open opened, KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close(opened);
      event.consume();
    }
  }

  /** Tab goes round within the view: what lies under the scrim is out of reach. */
  private static void keepInside(Open opened, KeyEvent event) {
    if (event.getCode() != KeyCode.TAB || event.isControlDown()) {
      return;
    }
    List<Node> reachable = Focus.reachable(opened.view);
    Scene scene = opened.view.getScene();
    if (reachable.isEmpty() || scene == null) {
      return;
    }
    Node edge = event.isShiftDown() ? reachable.getFirst() : reachable.getLast();
    if (Focus.isWithin(scene.getFocusOwner(), edge)) {
      (event.isShiftDown() ? reachable.getLast() : reachable.getFirst()).requestFocus();
      event.consume();
    }
  }

  private record Open(Node scrim, Parent view, Runnable onClosed, @Nullable Node focusBefore) {}
}
