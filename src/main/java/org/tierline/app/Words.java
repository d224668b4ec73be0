package org.tierline.app;

import java.util.Locale;
import org.tierline.service.Phrasebook;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;

/** The words of the product where there is no screen. */
public final class Words {
  private Words() {}

  /** In the language of a caller, by its ISO 639-1 code; English where the product has no other. */
  public static Phrasebook of(String language) {
    Language chosen =
        Language.SPANISH.code().equals(language) ? Language.SPANISH : Language.ENGLISH;
    return new Phrasebook(new Messages(chosen).bundle(), chosen.locale());
  }

  /** In English, as the command line speaks. */
  public static Phrasebook english() {
    return new Phrasebook(new Messages(Language.ENGLISH).bundle(), Locale.US);
  }
}
