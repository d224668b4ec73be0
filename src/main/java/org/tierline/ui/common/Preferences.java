package org.tierline.ui.common;

import org.jspecify.annotations.Nullable;

/**
 * What a person chose for the look of the desk.
 *
 * @param theme the theme, or null to follow the system
 * @param language the language of the desk
 * @param textPercent the size of text
 */
public record Preferences(@Nullable Theme theme, Language language, int textPercent) {
  /** What holds until somebody chooses. */
  public static final Preferences USUAL = new Preferences(null, Language.ENGLISH, 100);

  /** Keeps to the sizes there are. */
  public Preferences {
    textPercent = TextSize.nearest(textPercent);
  }
}
