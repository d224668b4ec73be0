package org.tierline.ui.common;

import java.util.Locale;

/** The languages in which the desk speaks to staff. */
public enum Language {
  ENGLISH(Locale.of("en", "US")),
  SPANISH(Locale.of("es", "US"));

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale by which dates and numbers are written. */
  public Locale locale() {
    return locale;
  }

  /** The one that somebody of a locale understands best; English where there is no better. */
  public static Language nearest(Locale locale) {
    return locale.getLanguage().equals(SPANISH.code()) ? SPANISH : ENGLISH;
  }

  /** The two letters used in names of files. */
  public String code() {
    return locale.getLanguage();
  }
}
