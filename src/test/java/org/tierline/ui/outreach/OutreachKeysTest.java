package org.tierline.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenAction;
import org.tierline.ui.common.Theme;

/** An event is chosen with the keyboard alone, and nothing else is changed on the way to it. */
class OutreachKeysTest {
  private Instant now = OutreachModelTest.AT;
  private final OutreachModel model =
      new OutreachModel(
          new OutreachModelTest.Jobs(),
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }),
          () -> now);
  private final Stage stage = Fx.get(Stage::new);
  private final BooleanProperty contactOpen = new SimpleBooleanProperty();
  private boolean wentBack;
  private Scene scene;

  @BeforeEach
  void open() {
    scene =
        Fx.get(() -> {
          TestDesk desk = new TestDesk(Language.ENGLISH, Theme.LIGHT, 100);
          Parent view = (Parent) screen(desk).view().get();
          return desk.show(stage, view);
        });
  }

  private Screen screen(TestDesk desk) {
    return OutreachScreen.of(
        model,
        new OutreachScreen.Actions(contactOpen, () -> wentBack = true),
        desk.views,
        desk.messages,
        desk.themes);
  }

  @Test
  void who_came_from_a_contact_goes_back_to_it() {
    ScreenAction back =
        Fx.get(() -> screen(new TestDesk(Language.ENGLISH, Theme.LIGHT, 100)).action());
    assertThat(back).isNotNull();
    assertThat(back.enabled().getValue()).as("no contact").isFalse();
    contactOpen.set(true);
    assertThat(back.enabled().getValue()).isTrue();
    back.run().run();
    assertThat(wentBack).isTrue();
  }

  @Test
  void what_was_heard_is_asked_for_once_an_event_has_begun() {
    Fx.run(() -> {
      model.refresh();
      now = OutreachModelTest.AT.minusSeconds(1);
      model.choose(model.list().rows().getFirst());
    });
    assertThat(scene.lookup("#hearing").isVisible()).isFalse();
    assertThat(((Label) scene.lookup("#toCome")).getText())
        .isEqualTo("The event has not begun. Write what was heard once it has.");
    Fx.run(() -> {
      now = OutreachModelTest.AT;
      model.past.set(true);
      model.choose(model.list().rows().getFirst());
    });
    assertThat(scene.lookup("#hearing").isVisible()).isTrue();
    assertThat(scene.lookup("#toCome").isVisible()).isFalse();
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
