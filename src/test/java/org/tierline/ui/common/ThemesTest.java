package org.tierline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.tierline.ui.Fx;

class ThemesTest {
  private static final int MOST_COLLECTIONS = 20;

  @Test
  void a_window_that_is_gone_is_not_held_by_the_system() {
    WeakReference<Scene> gone =
        Fx.get(() -> {
          Scene scene = new Scene(new StackPane());
          new Themes().apply(scene);
          return new WeakReference<>(scene);
        });
    for (int tries = 0; tries < MOST_COLLECTIONS && gone.get() != null; tries++) {
      System.gc();
      Fx.run(() -> {});
    }
    assertThat(gone.get()).isNull();
  }
}
