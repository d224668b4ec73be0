package org.tierline.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenAction;
import org.tierline.ui.common.Themes;

/**
 * The keys that work everywhere, as accelerators of the scene, so that they work inside text fields
 * too.
 */
final class FrameKeys {
  private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
  private static final KeyCombination.Modifier ALT = KeyCombination.ALT_DOWN;

  private final DeskWindow window;
  private final Scene scene;
  private final Navigator navigator;
  private final Themes themes;
  private final Map<KeyCombination, Runnable> installed = new LinkedHashMap<>();
  private Subscription following = Subscription.EMPTY;
  private @Nullable KeyCombination ofScreen;

  FrameKeys(DeskWindow window, Navigator navigator, Themes themes) {
    this.window = window;
    this.scene = window.scene();
    this.navigator = navigator;
    this.themes = themes;
    installTextSizes();
  }

  /** Makes the keys work for a person. */
  void install(DeskSession session, FrameActions actions) {
    remove();
    add(actions::find, KeyCode.K, CTRL);
    add(actions::lock, KeyCode.L, CTRL);
    addAboveAll(actions::reportIncident, KeyCode.I, CTRL, KeyCombination.SHIFT_DOWN);
    addAboveAll(actions::danger, KeyCode.D, CTRL, KeyCombination.SHIFT_DOWN);
    add(session.newContact(), KeyCode.N, CTRL);
    add(actions::keys, KeyCode.F1);
    add(actions::menu, KeyCode.F10);
    add(() -> Focus.toNextPane(scene, true), KeyCode.F6);
    add(() -> Focus.toNextPane(scene, false), KeyCode.F6, KeyCombination.SHIFT_DOWN);
    add(navigator::back, KeyCode.LEFT, ALT);
    for (RailEntry entry : session.entries()) {
      add(() -> actions.open(entry), KeyCode.valueOf("DIGIT" + entry.digit()), ALT);
    }
    following = navigator.screenProperty().subscribe(this::followScreen);
  }

  /** Takes the keys away again; the size of text can be changed by anyone. */
  void remove() {
    following.unsubscribe();
    followScreen(null);
    installed.keySet().forEach(scene.getAccelerators()::remove);
    installed.clear();
  }

  /** The key of a screen goes before ours while the screen is shown; then ours works again. */
  private void followScreen(@Nullable Screen screen) {
    if (ofScreen != null) {
      scene.getAccelerators().remove(ofScreen);
      Runnable ours = installed.get(ofScreen);
      if (ours != null) {
        scene.getAccelerators().put(ofScreen, ours);
      }
      ofScreen = null;
    }
    ScreenAction action = screen == null ? null : screen.action();
    if (action != null) {
      ofScreen = action.combination();
      scene
          .getAccelerators()
          .put(
              action.combination(),
              unlessCovered(() -> {
                if (action.enabled().get()) {
                  action.run().run();
                }
              }));
    }
  }

  private void installTextSizes() {
    Map<KeyCombination, Runnable> keys = scene.getAccelerators();
    for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
      keys.put(new KeyCodeCombination(plus, CTRL, KeyCombination.SHIFT_ANY), themes::larger);
    }
    for (KeyCode minus : List.of(KeyCode.MINUS, KeyCode.SUBTRACT)) {
      keys.put(new KeyCodeCombination(minus, CTRL), themes::smaller);
    }
  }

  /** Works over Find or do and over questions too; a cover is up to the action. */
  private void addAboveAll(Runnable run, KeyCode code, KeyCombination.Modifier... modifiers) {
    KeyCombination keys = new KeyCodeCombination(code, modifiers);
    installed.put(keys, run);
    scene.getAccelerators().put(keys, run);
  }

  private void add(Runnable run, KeyCode code, KeyCombination.Modifier... modifiers) {
    KeyCombination keys = new KeyCodeCombination(code, modifiers);
    Runnable guarded = unlessCovered(run);
    installed.put(keys, guarded);
    scene.getAccelerators().put(keys, guarded);
  }

  /** What lies under a cover, a question or Find or do is out of reach of keys as well. */
  private Runnable unlessCovered(Runnable run) {
    return () -> {
      if (!window.isCovered() && !window.overlays().isOpen()) {
        run.run();
      }
    };
  }
}
