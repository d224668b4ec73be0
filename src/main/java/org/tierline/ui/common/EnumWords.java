package org.tierline.ui.common;

import java.util.Collection;
import javafx.scene.control.ComboBox;

/** The words of enum constants, from {@code i18n/enums_*.properties}. */
public final class EnumWords {
  private final Messages messages;

  /** Words of the language that is switched on. */
  public EnumWords(Messages messages) {
    this.messages = messages;
  }

  /** The word of a constant. */
  public String word(Enum<?> constant) {
    return messages.text(key(constant));
  }

  /** The word within a line, so without its capital. */
  public String wordWithin(Enum<?> constant) {
    String word = word(constant);
    boolean abbreviation = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return abbreviation
        ? word
        : word.substring(0, 1).toLowerCase(messages.language().locale()) + word.substring(1);
  }

  /** Lets a box choose among constants, by their words. */
  public <E extends Enum<E>> void fill(ComboBox<E> box, Collection<E> choices) {
    box.setConverter(new ChoiceWords<>(this::word));
    box.getItems().setAll(choices);
    box.setVisibleRowCount(Math.min(choices.size(), 12));
  }

  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }
}
