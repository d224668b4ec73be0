package org.tierline.app.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The name by which a window manager knows which program a window belongs to, so that it shows the
 * icon and the menu entry of that program: {@code WM_CLASS}. JavaFX calls every window {@code java}
 * and has no public way to say otherwise. For the FX thread, before the first window.
 */
final class WindowClass {
  /** As {@code StartupWMClass} in the menu entry. */
  static final String NAME = "tierline";

  private WindowClass() {}

  /** Names the windows to come, where the start lets that part of JavaFX be used. */
  static void name() {
    try {
      Class<?> type = Class.forName("com.sun.glass.ui.Application");
      Object application = type.getMethod("GetApplication").invoke(null);
      type.getMethod("setName", String.class).invoke(application, NAME);
    } catch (ReflectiveOperationException e) {
      log().debug("Windows keep the name that JavaFX gives: {}", e.getClass().getName());
    }
  }

  /** Not kept, so that no log is made ready before the first window shows. */
  private static Logger log() {
    return LoggerFactory.getLogger(WindowClass.class);
  }
}
