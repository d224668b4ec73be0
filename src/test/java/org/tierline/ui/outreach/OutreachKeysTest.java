package org.tierline.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.app.tour.Hands;
import org.tierline.ui.Fx;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** An event is chosen with the keyboard alone, and nothing else is changed on the way to it. */
class OutreachKeysTest {
  private final OutreachModel model =
      new OutreachModel(
          new OutreachModelTest.Jobs(),
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }));
  private final Stage stage = Fx.get(Stage::new);
  private Scene scene;

  @BeforeEach
  void open() {
    scene =
        Fx.get(() -> {
          TestDesk desk = new TestDesk(Language.ENGLISH, Theme.LIGHT, 100);
          Parent view =
              (Parent)
                  OutreachScreen.of(model, desk.views, desk.messages, desk.themes).view().get();
          return desk.show(stage, view);
        });
  }

  @AfterEach
  void close() {
    Fx.run(() -> stage.close());
  }

  @Test
  void down_leads_into_the_list_and_right_to_past_events() {
    Hands hands = new Hands(scene);
    Fx.run(() -> scene.lookup("#coming").requestFocus());
    hands.press(KeyCode.DOWN);
    assertThat(Fx.get(model.past::get)).as("still those to come").isFalse();
    hands.press(KeyCode.ENTER);
    hands.await("the first event is in hand", () -> model.chosenProperty().get() != null);
    Fx.run(() -> scene.lookup("#coming").requestFocus());
    hands.press(KeyCode.RIGHT);
    assertThat(Fx.get(model.past::get)).isTrue();
  }
}
