package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.ui.Fx;

/** The window opens where it stood, unless nobody could take hold of it there. */
class WindowFileTest {
  @TempDir Path folder;

  @Test
  void it_opens_where_it_was_closed() {
    Path file = folder.resolve("window.properties");
    Fx.run(() -> {
      Stage first = window(file);
      first.show();
      first.setX(120);
      first.setY(80);
      first.setWidth(900);
      first.setHeight(600);
      new WindowFile(file).keep(first);
      first.hide();
      Stage again = window(file);
      assertThat(again.getX()).isEqualTo(120);
      assertThat(again.getY()).isEqualTo(80);
      assertThat(again.getWidth()).isEqualTo(900);
      assertThat(again.getHeight()).isEqualTo(600);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x=99000\ny=10\nwidth=900\nheight=600",
        "x=10\ny=-5000\nwidth=900\nheight=600",
        "x=NaN\ny=10\nwidth=900\nheight=600",
        "x=ten",
        "\\uZZZZ",
        ""
      })
  void a_place_that_is_gone_or_unreadable_does_not_count(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("window.properties"), content);
    Fx.run(() -> assertThat(window(file).getX()).isNaN());
  }

  private static Stage window(Path file) {
    Stage stage = new Stage();
    stage.setScene(new Scene(new StackPane()));
    new WindowFile(file).place(stage);
    return stage;
  }
}
