package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.ui.Fx;

/** The places stand in the order of their keys, whoever is signed in. */
class RailOrderTest {
  @ParameterizedTest
  @CsvSource({
    "DIGIT1, Desk Offices Guidance Outreach",
    "DIGIT3, Desk Offices Requests Callbacks Review Guidance Outreach Visits"
  })
  void the_keys_grow_from_top_to_bottom(KeyCode person, String places) throws IOException {
    try (KeyboardDesk desk = new KeyboardDesk()) {
      desk.see(".do-item.two-line");
      desk.press(KeyCode.ALT, person);
      desk.see(".waiting-card");
      assertThat(Fx.get(() -> names(desk.scene().getRoot()))).isEqualTo(places);
    }
  }

  private static String names(Parent rail) {
    return rail.lookupAll("#places > .nav-item").stream()
        .map(place -> ((Button) place).getText())
        .collect(Collectors.joining(" "));
  }
}
