package org.tierline.ui.escalation;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import org.tierline.ui.common.ChoiceWords;
import org.tierline.ui.common.Messages;

/** The languages that a callback can be wished in, by their names. */
final class Languages {
  private static final List<String> OFFERED =
      List.of(
          "en", "es", "zh", "tl", "vi", "ar", "fr", "ko", "ru", "ht", "pt", "hi", "ur", "am", "so",
          "sw", "uk", "fa", "pl", "ja");

  private final Messages messages;

  Languages(Messages messages) {
    this.messages = messages;
  }

  /** The name in the language of the desk, with a capital. */
  String name(String code) {
    Locale desk = messages.language().locale();
    String name = Locale.of(code).getDisplayLanguage(desk);
    return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(desk) + name.substring(1);
  }

  /** The name within a line: Spanish writes languages small. */
  String nameWithin(String code) {
    return Locale.of(code).getDisplayLanguage(messages.language().locale());
  }

  /** Lets a box choose among them. */
  void fill(ComboBox<String> box) {
    box.setConverter(new ChoiceWords<>(code -> code.isEmpty() ? "" : name(code)));
    box.getItems().setAll(OFFERED);
  }
}
