package org.tierline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.tierline.ui.Fx;
import org.tierline.ui.TestDesk;

/** Whoever opens a list of choices sees all of them, the first time too. */
class WholeListTest {
  private static final int CHOICES = 11;

  @Test
  void no_choice_is_hidden_when_a_list_is_opened_for_the_first_time() {
    ComboBox<String> box = Fx.get(WholeListTest::shown);
    Fx.run(box::show);
    settle();
    assertThat(Fx.get(box::isShowing)).isTrue();
    assertThat(Fx.get(() -> scrolls(box))).as("it scrolls").isFalse();
    Fx.run(() -> {
      box.hide();
      box.getScene().getWindow().hide();
    });
  }

  private static ComboBox<String> shown() {
    ComboBox<String> box = new ComboBox<>();
    List<String> words = IntStream.range(0, CHOICES).mapToObj(i -> "Choice " + i).toList();
    box.setConverter(new ChoiceWords<>(each -> each));
    box.getItems().setAll(words);
    box.setVisibleRowCount(CHOICES);
    HBox row = new HBox(box);
    ViewDresser.dress(row);
    Scene scene = new Scene(row, 600, 700);
    new TestDesk(Language.ENGLISH, Theme.LIGHT, 100).themes.apply(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return box;
  }

  private static boolean scrolls(ComboBox<String> box) {
    Node list = ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
    return list.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .anyMatch(bar -> bar.getOrientation() == Orientation.VERTICAL && bar.isVisible());
  }

  /** The time to paint it. */
  private static void settle() {
    for (int pulse = 0; pulse < 5; pulse++) {
      LockSupport.parkNanos(40_000_000);
      Fx.run(() -> {});
    }
  }
}
