package org.tierline.ui.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierline.app.tour.Hands;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.ui.Fx;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.Theme;

/** The list of callbacks under the keyboard, and its callers in Find or do. */
class CallbackKeysTest {
  private final FakeCallbackJobs jobs = FakeCallbackJobs.busy();
  private final CallbackStage callbacks =
      Fx.get(() -> new CallbackStage(jobs, Language.ENGLISH, Theme.LIGHT, 100, 1260, 640));
  private final Stage window = Fx.get(Stage::new);

  @AfterEach
  void close() {
    Fx.run(window::close);
  }

  @Test
  void end_and_home_take_the_last_caller_and_the_first_one_at_once() {
    Hands hands = new Hands(callbacks.scene);
    Fx.run(() -> {
      window.setScene(callbacks.scene);
      window.show();
      list().requestFocus();
    });
    List<CallbackRow> callers =
        callbacks.model.list().lines().stream()
            .filter(CallbackLine.Caller.class::isInstance)
            .map(line -> ((CallbackLine.Caller) line).row())
            .toList();
    hands.press(KeyCode.END);
    assertThat(inHand()).isEqualTo(callers.getLast());
    hands.press(KeyCode.HOME);
    assertThat(inHand()).isEqualTo(callers.getFirst());
  }

  @Test
  void the_number_of_somebody_in_the_list_opens_them_and_any_other_is_not_there() {
    CallbackRow luis = jobs.held.getFirst();
    List<PaletteItem> found = find(luis.typedNumber());
    assertThat(found).extracting(PaletteItem::title).containsExactly(luis.typedNumber());
    Fx.run(() -> found.getFirst().open().run());
    assertThat(inHand()).isEqualTo(luis);
    assertThat(find("E-7K3M9QX2T0")).isEmpty();
    assertThat(find("next")).hasSize(2);
    assertThat(callbacks.failures).isEmpty();
  }

  private List<PaletteItem> find(String typed) {
    return new CallbackPalette(new Messages(Language.ENGLISH), callbacks.screens, callbacks.model)
        .find(typed);
  }

  private Object inHand() {
    return Fx.get(() -> callbacks.model.work().rowProperty().get());
  }

  private ListView<?> list() {
    return (ListView<?>) callbacks.scene.lookup(".list-view");
  }
}
