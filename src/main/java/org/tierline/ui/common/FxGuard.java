package org.tierline.ui.common;

import javafx.application.Platform;

/**
 * Keeps the FX thread out of the store. The store knows nothing of JavaFX: the composition root
 * hands it {@code FxGuard::check} as a {@link Runnable} to call before each statement.
 */
public final class FxGuard {
  private static final boolean ON = "on".equals(System.getProperty("tierline.guard"));

  private FxGuard() {}

  /**
   * Throws if the FX thread calls; free of charge unless the system property {@code tierline.guard}
   * is {@code on}, as it is in tests and in practice.
   */
  public static void check() {
    if (ON && Platform.isFxApplicationThread()) {
      throw new IllegalStateException(
          "The store was touched on the FX thread. Run it through BackgroundWork.");
    }
  }
}
