package org.tierline.ui.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
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
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.TwoVersionsPanel;

/** A visit is worked on with the keyboard alone, and the hand is where the next step is. */
class VisitListKeysTest {
  private final AppointmentListModel model =
      new AppointmentListModel(
          new TestAppointmentJobs(),
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }),
          InstantSource.fixed(TestAppointmentJobs.NOW));
  private final Stage stage = Fx.get(Stage::new);
  private Scene scene;

  @BeforeEach
  void open() {
    scene =
        Fx.get(() -> {
          TestDesk desk = new TestDesk(Language.ENGLISH, Theme.LIGHT, 100);
          desk.views.register(
              AppointmentListController.class,
              () -> new AppointmentListController(model, desk.messages, desk.themes));
          desk.views.register(
              SchedulingController.class,
              () -> new SchedulingController(model.inHand(), desk.messages));
          desk.views.register(ListPart.class, () -> new ListPart(desk.messages));
          desk.views.register(PaneNotePanel.class, PaneNotePanel::new);
          desk.views.register(TwoVersionsPanel.class, TwoVersionsPanel::new);
          model.show();
          Parent view = desk.views.load("appointment/appointments");
          return desk.show(stage, view);
        });
  }

  @AfterEach
  void close() {
    Fx.run(() -> stage.close());
  }

  @Test
  void down_leads_into_the_list_and_after_taking_the_time_is_asked_for() {
    Hands hands = new Hands(scene);
    Fx.run(() -> scene.lookup("#waiting").requestFocus());
    hands.press(KeyCode.DOWN);
    hands.press(KeyCode.ENTER);
    hands.await("the request can be taken", () -> isFocused("#take"));
    hands.press(KeyCode.ENTER);
    hands.await("the day stands there, the time does not", () -> isFocused("#time"));
    hands.press(KeyCode.ALT, KeyCode.G);
    hands.await("it can be taken again", () -> isFocused("#take"));
  }

  @Test
  void with_a_visit_that_is_over_nothing_is_to_be_done() {
    Fx.run(() -> {
      model.inHand().open(model.list().rows().getFirst());
      model.inHand().take();
    });
    assertThat(Fx.get(() -> scene.lookup("#steps").isVisible())).isTrue();
    Fx.run(() -> model.inHand().cancel());
    assertThat(Fx.get(() -> scene.lookup("#reason").isFocused()))
        .as("without a reason nothing is ended, and it is asked for")
        .isTrue();
    Fx.run(() -> {
      model.inHand().reason.set("The caller has moved.");
      model.inHand().cancel();
    });
    assertThat(Fx.get(() -> scene.lookup("#steps").isVisible())).isFalse();
    assertThat(Fx.get(() -> scene.lookup("#sayBox").isVisible())).isTrue();
    assertThat(Fx.get(() -> scene.lookup("#say").isFocused()))
        .as("the focus falls on nothing that does something")
        .isTrue();
  }

  private boolean isFocused(String selector) {
    return scene.lookup(selector).isFocused();
  }
}
