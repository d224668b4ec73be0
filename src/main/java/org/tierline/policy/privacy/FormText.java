package org.tierline.policy.privacy;

import java.util.Locale;

/** Form numbers as they are compared: capitals and figures alone, {@code I90} for {@code I-90}. */
public final class FormText {
  private FormText() {}

  /** A form number, with what stands after it in a list of forms left out. */
  public static String of(String number) {
    return number
        .strip()
        .replaceFirst("\\s.*", "")
        .replaceAll("[^A-Za-z0-9]", "")
        .toUpperCase(Locale.ROOT);
  }
}
