package org.tierline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.ui.Fx;

/** What comes into a field of one line is one line, and no two words become one. */
class OneLineTest {
  private static <F extends TextField> F dressed(F field) {
    ViewDresser.dress(new HBox(field));
    return field;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\t", "\u2028", "\u0085", "\n\n", " \n\t "})
  void a_line_break_becomes_a_space(String lineBreak) {
    String text =
        Fx.get(() -> {
          TextField field = dressed(new TextField());
          field.replaceSelection("María" + lineBreak + "José");
          return field.getText();
        });
    assertThat(text).isEqualTo("María José");
  }

  @Test
  void line_breaks_at_its_ends_go_and_words_before_and_after_stay_apart() {
    Fx.run(() -> {
      TextField field = dressed(new TextField());
      field.replaceSelection("\nMaría\n");
      assertThat(field.getText()).isEqualTo("María");
      field.replaceSelection("\nJosé\n");
      assertThat(field.getText()).isEqualTo("María José");
      field.positionCaret(0);
      field.replaceSelection("Ana\n");
      assertThat(field.getText()).isEqualTo("Ana María José");
    });
  }

  @Test
  void typing_goes_on_behind_what_was_pasted() {
    Fx.run(() -> {
      TextField field = dressed(new TextField("Núñez"));
      field.positionCaret(0);
      field.replaceSelection("María\r\n\r\nJosé ");
      field.replaceSelection("de ");
      assertThat(field.getText()).isEqualTo("María José de Núñez");
      assertThat(field.getCaretPosition()).isEqualTo("María José de ".length());
    });
  }

  @Test
  void what_a_model_puts_in_is_one_line_too() {
    TextField field = Fx.get(() -> dressed(new TextField()));
    Fx.run(() -> field.setText("1420 Main St\nApt 2"));
    assertThat(field.getText()).isEqualTo("1420 Main St Apt 2");
  }

  @Test
  void esc_goes_on_to_what_is_around_the_field() {
    List<KeyCode> heard = new ArrayList<>();
    Fx.run(() -> {
      TextField field = dressed(new TextField("María"));
      HBox around = new HBox(field);
      around.addEventHandler(KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode()));
      Stage stage = new Stage();
      stage.setScene(new Scene(around));
      stage.show();
      field.requestFocus();
      Event.fireEvent(field, pressed(KeyCode.ESCAPE));
      Event.fireEvent(field, pressed(KeyCode.F9));
      stage.hide();
    });
    assertThat(heard).containsExactly(KeyCode.ESCAPE, KeyCode.F9);
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  @Test
  void spaces_that_are_typed_stay_and_a_password_is_left_alone() {
    Fx.run(() -> {
      TextField field = dressed(new TextField());
      field.replaceSelection("María ");
      assertThat(field.getText()).isEqualTo("María ");
      assertThat(dressed(new PasswordField()).getTextFormatter()).isNull();
    });
  }
}
