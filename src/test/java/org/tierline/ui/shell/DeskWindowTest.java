package org.tierline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.tierline.ui.Fx;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** What stands over every screen leaves room for what is worked on. */
class DeskWindowTest {
  @Test
  void a_note_that_stands_there_covers_nothing_of_the_screen() {
    Fx.run(() -> {
      TestDesk desk = new TestDesk(Language.ENGLISH, Theme.LIGHT, 100);
      DeskWindow window = new DeskWindow(desk.themes, desk.messages);
      StackPane screen = new StackPane();
      window.show(screen);
      lay(window);
      double whole = screen.getHeight();
      Label note = new Label("E-4T9W2HX7R is due today");
      window.standing().getChildren().add(note);
      lay(window);
      Bounds worked = screen.localToScene(screen.getLayoutBounds());
      Bounds noted = note.localToScene(note.getLayoutBounds());
      assertThat(noted.getHeight()).isPositive();
      assertThat(worked.getMaxY()).isLessThanOrEqualTo(noted.getMinY());
      assertThat(worked.getHeight()).isLessThan(whole);
      window.clear();
      assertThat(window.standing().getChildren()).isEmpty();
    });
  }

  private static void lay(DeskWindow window) {
    window.scene().getRoot().applyCss();
    window.scene().getRoot().layout();
  }
}
