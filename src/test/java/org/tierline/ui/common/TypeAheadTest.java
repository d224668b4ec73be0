package org.tierline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.ui.Fx;

/** Whoever knows a choice types how it begins. */
class TypeAheadTest {
  private static final List<String> CHOICES =
      List.of("Change of address", "Notice not received", "Card not received", "Élève", "Expedite");

  @ParameterizedTest
  @CsvSource({
    "n, Notice not received",
    "c, Change of address",
    "CA, Card not received",
    "cc, Card not received",
    "ccc, Change of address",
    "e, Élève",
    "ele, Élève",
    "ex, Expedite"
  })
  void what_is_typed_is_how_a_choice_begins(String typed, String chosen) {
    assertThat(type(typed)).isEqualTo(chosen);
  }

  @ParameterizedTest
  @CsvSource({"z", "nx", "' '", "!"})
  void what_no_choice_begins_with_leaves_it(String typed) {
    assertThat(type(typed)).isEqualTo(typed.equals("nx") ? "Notice not received" : null);
  }

  @Test
  void after_a_pause_it_begins_anew() {
    MovableClock clock = new MovableClock(Instant.EPOCH);
    TypeAhead keys = new TypeAhead(clock);
    assertThat(keys.type("c", CHOICES, -1)).isZero();
    clock.advance(Duration.ofSeconds(2));
    assertThat(keys.type("e", CHOICES, 0)).isEqualTo(3);
    clock.advance(Duration.ofMillis(500));
    assertThat(keys.type("x", CHOICES, 3)).isEqualTo(4);
  }

  private static @Nullable String type(String typed) {
    return Fx.get(() -> {
      ComboBox<String> box = new ComboBox<>();
      box.setConverter(new ChoiceWords<>(each -> each));
      box.getItems().setAll(CHOICES);
      ViewDresser.dress(new HBox(box));
      for (String letter : typed.split("", -1)) {
        if (!letter.isEmpty()) {
          box.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        }
      }
      return box.getValue();
    });
  }
}
