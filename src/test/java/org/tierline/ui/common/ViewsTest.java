package org.tierline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.tierline.ui.Fx;

class ViewsTest {
  @Test
  void a_controller_nobody_makes_is_named_with_what_to_do() {
    ViewLoader views = new ViewLoader(new Messages(Language.ENGLISH));
    assertThatThrownBy(() -> Fx.run(() -> views.load("common/password-box")))
        .hasStackTraceContaining("views.register(PasswordBox.class, () -> new PasswordBox(...))");
  }

  @Test
  void a_view_that_is_not_there_is_named() {
    ViewLoader views = new ViewLoader(new Messages(Language.ENGLISH));
    assertThatThrownBy(() -> views.load("staff/nothing"))
        .hasMessageContaining("staff/nothing.fxml");
  }

  @Test
  void an_icon_class_becomes_a_drawing() {
    Label label = Fx.get(() -> dressed(new Label("Locked"), "icon-lock"));
    assertThat(label.getGraphic()).isInstanceOf(Text.class);
    assertThat(label.getGraphic().getStyleClass()).contains("icon");
  }

  @Test
  void a_drawing_that_feather_does_not_have_is_an_error() {
    assertThatThrownBy(() -> Fx.get(() -> dressed(new Label(), "icon-unicorn")))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_button_with_drawing_and_key_keeps_its_words_for_screen_readers() {
    Button button =
        Fx.get(() -> {
          Label key = new Label("Ctrl+L");
          key.getStyleClass().add("key");
          return dressed(new Button("Lock", key), "icon-lock");
        });
    assertThat(button.getText()).isEqualTo("Lock");
    assertThat(button.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
    assertThat(((HBox) button.getGraphic()).getChildren()).hasSize(3);
  }

  @Test
  void an_arrow_chooses_a_segment_as_a_click_does_and_goes_no_further_than_the_ends() {
    List<String> told = new ArrayList<>();
    ToggleButton add = Fx.get(() -> new ToggleButton("Add words"));
    ToggleButton cancel = Fx.get(() -> new ToggleButton("Cancel it"));
    new ToggleGroup().getToggles().addAll(add, cancel);
    Fx.run(() -> {
      add.setOnAction(event -> told.add("add"));
      cancel.setOnAction(event -> told.add("cancel"));
      HBox segments = new HBox(add, cancel);
      segments.getStyleClass().add("segmented");
      ViewDresser.dress(segments);
      add.setSelected(true);
      press(add, KeyCode.LEFT);
      press(add, KeyCode.RIGHT);
      press(cancel, KeyCode.DOWN);
    });
    assertThat(cancel.isSelected()).isTrue();
    assertThat(told).containsExactly("cancel");
  }

  private static void press(Node on, KeyCode code) {
    on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void one_segment_always_stays_chosen() {
    ToggleButton english = Fx.get(() -> new ToggleButton("English"));
    ToggleButton spanish = Fx.get(() -> new ToggleButton("Español"));
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(english, spanish);
    Fx.run(() -> {
      HBox segments = new HBox(english, spanish);
      segments.getStyleClass().add("segmented");
      ViewDresser.dress(segments);
      english.setSelected(true);
      english.setSelected(false);
    });
    assertThat(english.isSelected()).isTrue();
    assertThat(english.getStyleClass()).contains("first");
    assertThat(spanish.getStyleClass()).contains("last");
  }

  @Test
  void room_is_measured_in_the_size_of_text() {
    assertThat(WidthKind.of(1440, 100)).isEqualTo(WidthKind.FULL);
    assertThat(WidthKind.of(1440, 200)).isEqualTo(WidthKind.NARROW);
    assertThat(WidthKind.of(1000, 100)).isEqualTo(WidthKind.COMPACT);
    assertThat(WidthKind.of(1920, 100)).isEqualTo(WidthKind.WIDE);
  }

  @Test
  void sizes_of_text_have_steps_and_ends() {
    assertThat(TextSize.larger(100)).isEqualTo(110);
    assertThat(TextSize.larger(200)).isEqualTo(200);
    assertThat(TextSize.smaller(125)).isEqualTo(110);
    assertThat(new Preferences(null, Language.SPANISH, 148).textPercent()).isEqualTo(150);
  }

  private static <T extends Labeled> T dressed(T labeled, String styleClass) {
    labeled.getStyleClass().add(styleClass);
    ViewDresser.dress(labeled);
    return labeled;
  }
}
