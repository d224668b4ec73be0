package org.tierline.ui.common;

import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tierline.model.ReadAloudNumber;

/**
 * A number spelled out, a box for each character with the word of the spelling alphabet under it.
 * To be used on the FX thread.
 */
public final class SpelledNumber extends HBox {
  private final Messages messages;

  /** Nothing is spelled yet. */
  public SpelledNumber(Messages messages) {
    this.messages = messages;
    getStyleClass().add("spell");
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
  }

  /** Spells a number in the language of the caller. */
  public void spell(ReadAloudNumber number, Language language) {
    getChildren()
        .setAll(number.characters().chars().mapToObj(c -> box((char) c, language)).toList());
    setAccessibleText(words(messages, number, language));
  }

  /** All words of a number, for whoever hears instead of seeing. */
  public static String words(Messages messages, ReadAloudNumber number, Language language) {
    return (number.prefix() + number.characters())
        .chars()
        .mapToObj(c -> messages.textIn(language, "promise.spell." + (char) c))
        .collect(Collectors.joining(", "));
  }

  private VBox box(char character, Language language) {
    Label sign = new Label(String.valueOf(character));
    sign.getStyleClass().add("ch");
    Label word = new Label(messages.textIn(language, "promise.spell." + character));
    word.getStyleClass().add("wd");
    word.setMinWidth(USE_PREF_SIZE);
    VBox box = new VBox(sign, word);
    box.getStyleClass().add("letter");
    box.setPrefWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }
}
