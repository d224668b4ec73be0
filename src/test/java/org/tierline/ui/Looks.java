package org.tierline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/**
 * The looks in which every screen has to be readable; a source of arguments for parameterized
 * tests.
 */
public final class Looks {
  private Looks() {}

  /** Language, theme, size of text. */
  public static Stream<Arguments> all() {
    List<Arguments> all = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
        for (int percent : List.of(100, 200)) {
          all.add(Arguments.of(language, theme, percent));
        }
      }
    }
    return all.stream();
  }
}
