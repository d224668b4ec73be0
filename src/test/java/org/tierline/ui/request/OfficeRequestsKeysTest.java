package org.tierline.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.app.tour.Hands;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.ui.Fx;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;
import org.tierline.ui.request.OfficeRequestsModel.Action;

/** What an office answered is recorded with the keyboard alone. */
class OfficeRequestsKeysTest {
  private final OfficeRequestsModel model =
      new OfficeRequestsModel(
          new TestCareJobs(),
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
                  OfficeRequestsScreen.of(model, desk.views, desk.messages, desk.themes)
                      .view()
                      .get();
          return desk.show(stage, view);
        });
  }

  @AfterEach
  void close() {
    Fx.run(() -> stage.close());
  }

  @Test
  void down_leads_into_the_list_and_what_is_wanted_of_a_request_to_its_first_field() {
    Hands hands = new Hands(scene);
    Fx.run(() -> scene.lookup("#number").requestFocus());
    hands.press(KeyCode.DOWN);
    hands.press(KeyCode.ENTER);
    hands.await("the first request is in hand", () -> model.chosenProperty().get() != null);
    hands.press(KeyCode.ALT, KeyCode.O);
    hands.await("the office is asked for", () -> isFocused("#office"));
    assertThat(Fx.get(model.action::get)).isEqualTo(Action.RELOCATE);
    hands.press(KeyCode.ALT, KeyCode.A);
    hands.await("the words are asked for", () -> isFocused("#words"));
    assertThat(Fx.get(model.action::get)).isEqualTo(Action.ANSWER);
  }

  @Test
  void after_an_interim_answer_the_next_words_are_typed_where_words_are_asked_for() {
    Fx.run(() -> {
      model.choose(TestCareJobs.history(ServiceRequestState.OPEN, 1));
      model.words.set("We look into it.");
      scene.lookup("#isFinal").requestFocus();
    });
    Hands hands = new Hands(scene);
    hands.press(KeyCode.SPACE);
    assertThat(Fx.get(model.isFinal::get)).isFalse();
    hands.press(KeyCode.CONTROL, KeyCode.S);
    hands.await("it is recorded", () -> model.cameProperty().get() != null);
    hands.await("the words are asked for", () -> isFocused("#words"));
    Fx.run(() -> model.words.set("M"));
    assertThat(Fx.get(() -> model.cameProperty().get())).as("was read").isNull();
  }

  private boolean isFocused(String selector) {
    return scene.lookup(selector).isFocused();
  }
}
