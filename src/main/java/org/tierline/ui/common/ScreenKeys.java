package org.tierline.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one screen: they work wherever the focus is, before any control sees them, while the
 * screen is shown and nothing lies over it. To be used on the FX thread.
 */
public final class ScreenKeys {
  /** Enter alone: with Ctrl it is a key of the screen, which a field must leave to it. */
  public static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

  private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
  private final EventHandler<KeyEvent> filter = this::onKey;

  private ScreenKeys(Parent screen) {
    screen.sceneProperty().subscribe(this::move);
  }

  /** Keys that work while a screen is in a scene. */
  public static ScreenKeys of(Parent screen) {
    return new ScreenKeys(screen);
  }

  /** Lets a key do something. */
  public ScreenKeys on(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
    keys.put(new KeyCodeCombination(code, modifiers), action);
    return this;
  }

  private void move(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.ANY, filter);
    }
    if (now != null) {
      now.addEventFilter(KeyEvent.ANY, filter);
    }
  }

  /** The release of a key of ours is kept from controls too: a combo box opens on that of F4. */
  private void onKey(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_TYPED || isCovered(event)) {
      return;
    }
    for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
      if (key.getKey().match(event)) {
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
          key.getValue().run();
        }
        return;
      }
    }
  }

  private static boolean isCovered(KeyEvent event) {
    for (Node node = event.getTarget() instanceof Node target ? target : null;
        node != null;
        node = node.getParent()) {
      if (node.getStyleClass().contains("overlay")) {
        return true;
      }
    }
    return false;
  }
}
