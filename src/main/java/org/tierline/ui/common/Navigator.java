package org.tierline.ui.common;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * Decides which screen is shown. Features do not know each other, only the names of screens.
 * Whatever goes wrong while a screen opens is told through {@link Talk}, and the screen before
 * stays. To be used on the FX thread.
 */
public final class Navigator {
  private final Talk talk;
  private final Messages messages;
  private final Map<String, Screen> screens = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Parent> view = new ReadOnlyObjectWrapper<>();
  private @Nullable Screen before;

  /** Shows again, in the other words, whenever the language changes. */
  public Navigator(Talk talk, Messages messages) {
    this.talk = talk;
    this.messages = messages;
    messages.languageProperty().subscribe((old, chosen) -> reload());
  }

  /** Makes a screen known; one of the same name is replaced. */
  public void register(Screen known) {
    screens.put(known.id(), known);
  }

  /** Shows a screen by its name. */
  public void show(String id) {
    Screen wanted = screens.get(id);
    if (wanted == null) {
      fail(new IllegalArgumentException("There is no screen " + id));
      return;
    }
    open(wanted);
  }

  /** Shows a screen that is not registered, such as one contact of several. */
  public void show(Screen wanted) {
    open(wanted);
  }

  /** Goes back to the screen before, if there was one. */
  public void back() {
    if (before != null) {
      open(before);
    }
  }

  /** Loads the present screen anew, on the same view model. */
  public void reload() {
    Screen present = screen.get();
    if (present != null) {
      load(present);
    }
  }

  /** Takes the present screen away and forgets all screens: for signing out. */
  public void clear() {
    leave();
    before = null;
    screens.clear();
    screen.set(null);
    view.set(null);
  }

  /** The screen shown, or null before the first. */
  public ReadOnlyObjectProperty<@Nullable Screen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** What is shown of it. */
  public ReadOnlyObjectProperty<@Nullable Parent> viewProperty() {
    return view.getReadOnlyProperty();
  }

  private void open(Screen wanted) {
    Screen present = screen.get();
    if (wanted.equals(present)) {
      return;
    }
    if (load(wanted)) {
      leave();
      before = present;
      screen.set(wanted);
    }
  }

  private void leave() {
    Screen present = screen.get();
    if (present != null) {
      present.onLeave().run();
    }
  }

  private boolean load(Screen wanted) {
    try {
      Parent loaded = wanted.view().get();
      view.set(loaded);
      Focus.onOpening(loaded);
      return true;
    } catch (RuntimeException e) {
      fail(e);
      return false;
    }
  }

  private void fail(RuntimeException e) {
    talk.failed(messages.text("common.screen.failed"), e);
  }
}
