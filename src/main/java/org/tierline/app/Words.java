package org.tierline.app;

import java.util.Locale;
import org.tierline.service.Phrasebook;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;

/** The words of the product where there is no screen. */
public final class Words {
  private Words() {}

  /** In English, as the command line speaks. */
  public static Phrasebook english() {
    return new Phrasebook(new Messages(Language.ENGLISH).bundle(), Locale.US);
  }
}
