package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.ui.Fx;

/** Each person finds the window where they left it; a place that cannot be kept stops nobody. */
class WindowPlacesTest {
  private static final UUID ANA = new UUID(1, 1);
  private static final UUID SOL = new UUID(1, 2);

  @TempDir Path folder;

  @Test
  void each_person_finds_the_window_where_they_left_it() {
    Fx.run(() -> {
      Stage stage = empty();
      WindowPlaces places = new WindowPlaces(stage, folder.resolve("tierline.db"));
      stage.show();
      places.came(ANA);
      stand(stage, 120, 900);
      places.left();
      places.came(SOL);
      assertThat(stage.getX()).as("somebody new finds it where it is").isEqualTo(120);
      stand(stage, 40, 800);
      places.left();
      places.came(ANA);
      assertThat(stage.getX()).isEqualTo(120);
      assertThat(stage.getWidth()).isEqualTo(900);
      places.left();
      places.came(SOL);
      assertThat(stage.getX()).isEqualTo(40);
      assertThat(stage.getWidth()).isEqualTo(800);
      stage.hide();
    });
  }

  @Test
  void the_next_window_opens_where_the_last_was_closed_whoever_left_before() {
    Fx.run(() -> {
      Stage stage = empty();
      WindowPlaces places = new WindowPlaces(stage, folder.resolve("tierline.db"));
      stage.show();
      places.came(ANA);
      stand(stage, 120, 900);
      places.left();
      stand(stage, 60, 700);
      stage.hide();
      places.closed();
      Stage next = new Stage();
      new WindowPlaces(next, folder.resolve("tierline.db"));
      assertThat(next.getX()).isEqualTo(60);
      assertThat(next.getWidth()).isEqualTo(700);
    });
  }

  @Test
  void where_nothing_can_be_written_the_person_leaves_all_the_same() throws IOException {
    Files.writeString(folder.resolve("looks"), "no folder");
    Fx.run(() -> {
      Stage stage = empty();
      WindowPlaces places = new WindowPlaces(stage, folder.resolve("tierline.db"));
      stage.show();
      places.came(ANA);
      places.left();
      stage.hide();
    });
    assertThat(folder.resolve("looks")).isRegularFile();
  }

  @Test
  void a_window_whose_title_is_above_the_screen_is_brought_back() {
    Fx.run(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(new StackPane()));
      stand(stage, 120, 900);
      new WindowFile(folder.resolve("window.properties")).keep(stage);
      WindowPlaces places = new WindowPlaces(stage, folder.resolve("tierline.db"));
      stage.show();
      stage.setX(0);
      stage.setY(-20);
      places.bringIntoReach();
      assertThat(stage.getX()).isEqualTo(120);
      assertThat(stage.getY()).isEqualTo(30);
      stage.setX(7);
      places.bringIntoReach();
      assertThat(stage.getX()).as("what can be reached stays").isEqualTo(7);
      stage.hide();
    });
  }

  private static Stage empty() {
    Stage stage = new Stage();
    stage.setScene(new Scene(new StackPane()));
    return stage;
  }

  private static void stand(Stage stage, double x, double width) {
    stage.setX(x);
    stage.setY(30);
    stage.setWidth(width);
    stage.setHeight(600);
  }
}
