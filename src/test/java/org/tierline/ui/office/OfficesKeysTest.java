package org.tierline.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tierline.ui.Fx;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** Everything by keys alone. */
class OfficesKeysTest {
  private final FxRobot robot = new FxRobot();

  @Test
  void aWalkByKeys() {
    OfficesStage desk = Fx.get(() -> new OfficesStage(Language.ENGLISH, Theme.LIGHT, 100));
    Stage stage =
        Fx.get(() -> {
          Scene scene = desk.scene(1260, 800);
          Stage shown = new Stage();
          shown.setScene(scene);
          shown.setX(0);
          shown.setY(0);
          shown.show();
          shown.requestFocus();
          scene.lookup(".first-focus").requestFocus();
          return shown;
        });
    try {
      robot.write("dalas");
      assertThat(chosen(desk)).isEqualTo("DAL");
      robot.push(KeyCode.DOWN);
      assertThat(chosen(desk)).isNotEqualTo("DAL");
      robot.push(KeyCode.UP);
      assertThat(chosen(desk)).isEqualTo("DAL");
      robot.push(KeyCode.ENTER);
      assertThat(desk.read).isNotNull();
      assertThat(stage.getScene().lookup("#mailLine").isVisible()).isTrue();
      robot.push(KeyCode.F4);
      assertThat(desk.model.card().speechProperty().get()).isEqualTo(Language.SPANISH);
      robot.push(KeyCode.TAB);
      assertThat(Fx.get(() -> stage.getScene().getFocusOwner())).isNotInstanceOf(TextField.class);
      robot.push(KeyCode.ESCAPE);
      assertThat(desk.model.search().typedProperty().get()).isEmpty();
      Fx.run(() -> stage.getScene().lookup(".toggle-button").requestFocus());
      robot.write("KE");
      assertThat(chosen(desk)).isEqualTo("NAI");
      assertThat(Fx.get(() -> ((Label) stage.getScene().lookup("#means")).getText()))
          .as("an office abroad serves no ZIP code")
          .isEqualTo("people who live abroad");
      assertThat(stage.getScene().lookup("#mailLine").isVisible())
          .as("forms are mailed to the addresses of the states")
          .isFalse();
      assertThat(desk.model.search().recent()).containsExactly("dalas");
    } finally {
      Fx.run(stage::close);
    }
  }

  private static String chosen(OfficesStage desk) {
    WaitForAsyncUtils.waitForFxEvents();
    return Fx.get(
        () -> Objects.requireNonNull(desk.model.search().chosenProperty().get()).office());
  }
}
