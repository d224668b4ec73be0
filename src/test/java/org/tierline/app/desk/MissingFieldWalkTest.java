package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Ctrl+S in a form in which something is missing leads to it, from wherever the keyboard is. */
class MissingFieldWalkTest {
  @Test
  void every_form_leads_to_what_is_missing_first() throws IOException {
    Map<KeyCode, String> first = new LinkedHashMap<>();
    first.put(KeyCode.DIGIT2, "#reason");
    first.put(KeyCode.DIGIT3, "#reason");
    first.put(KeyCode.DIGIT5, "#search");
    first.put(KeyCode.DIGIT7, "#number");
    first.put(KeyCode.DIGIT9, "#about");
    first.put(KeyCode.M, "#form");
    first.put(KeyCode.G, "#agency");
    first.put(KeyCode.I, "#language");
    try (KeyboardDesk desk = new KeyboardDesk()) {
      desk.see(".do-item.two-line");
      desk.press(KeyCode.ALT, KeyCode.DIGIT1);
      desk.see(".waiting-card");
      new DeskSteps(desk).begin(KeyCode.DIGIT1);
      first.forEach((key, field) -> {
        desk.step("what is missing in " + key);
        desk.press(KeyCode.CONTROL, key);
        desk.press(KeyCode.F2);
        desk.awaitFocus("#text");
        desk.press(KeyCode.CONTROL, KeyCode.S);
        desk.awaitFocus(field);
      });
      assertThat(desk.lostFocus()).isEmpty();
    }
  }
}
