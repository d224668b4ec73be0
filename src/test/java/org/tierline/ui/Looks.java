package org.tierline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** The looks in which every screen has to be readable. */
public final class Looks {
  private Looks() {}

  /**
   * How a desk looks.
   *
   * @param percent the size of text
   */
  public record Look(Language language, Theme theme, int percent) {}

  /** Every look. */
  public static List<Look> list() {
    List<Look> all = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
        for (int percent : List.of(100, 200)) {
          all.add(new Look(language, theme, percent));
        }
      }
    }
    return all;
  }

  /** Language, theme, size of text: a source of arguments for parameterized tests. */
  public static Stream<Arguments> all() {
    return list().stream().map(look -> Arguments.of(look.language(), look.theme(), look.percent()));
  }
}
