package org.tierline.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Says what can be chosen in a box in words; into such a box nothing is typed. */
public final class ChoiceWords<T> extends StringConverter<T> {
  private final Function<T, String> words;

  /**
   * Words for each choice.
   *
   * @param words never asked for nothing chosen, which is empty
   */
  public ChoiceWords(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T choice) {
    return choice == null ? "" : words.apply(choice);
  }

  @Override
  public T fromString(String typed) {
    throw new UnsupportedOperationException("nothing is typed into this box");
  }
}
