package org.tierline.app.tour;

import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** The same screen in other clothes. */
final class Clothes {
  private final TourDesk desk;

  Clothes(TourDesk desk) {
    this.desk = desk;
  }

  void wear(Theme theme, Language language, int percent) {
    desk.hands()
        .onScreen(() -> {
          desk.composition().themes().chosenProperty().set(theme);
          desk.composition().themes().textPercentProperty().set(percent);
          desk.composition().messages().languageProperty().set(language);
          return true;
        });
    desk.hands().settle();
  }
}
