package org.tierline.ui.common;

import java.util.Locale;
import java.util.Set;

/** The names of the languages that callers speak, in the language of the desk. */
public final class LanguageNames {
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private LanguageNames() {}

  /** Whether a text is the code of a language. */
  public static boolean isCode(String text) {
    return CODES.contains(text);
  }

  /** The name of a language by its ISO 639-1 code, as a line begins with it. */
  public static String of(String code, Language desk) {
    String name = Locale.of(code).getDisplayLanguage(desk.locale());
    return name.isEmpty()
        ? code
        : name.substring(0, 1).toUpperCase(desk.locale()) + name.substring(1);
  }
}
