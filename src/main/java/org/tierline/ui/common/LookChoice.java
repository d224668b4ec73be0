package org.tierline.ui.common;

import javafx.fxml.FXML;

/** The handlers of whatever offers language, theme and size of text. */
public abstract class LookChoice {
  /** What is chosen is set here. */
  protected final Themes themes;

  /** What is chosen is set here. */
  protected final Messages messages;

  /** Chooses for these. */
  protected LookChoice(Themes themes, Messages messages) {
    this.themes = themes;
    this.messages = messages;
  }

  @FXML
  final void chooseLight() {
    themes.chosenProperty().set(Theme.LIGHT);
  }

  @FXML
  final void chooseDark() {
    themes.chosenProperty().set(Theme.DARK);
  }

  @FXML
  final void chooseContrast() {
    themes.chosenProperty().set(Theme.CONTRAST);
  }

  @FXML
  final void larger() {
    themes.larger();
  }

  @FXML
  final void smaller() {
    themes.smaller();
  }

  @FXML
  final void speakEnglish() {
    messages.languageProperty().set(Language.ENGLISH);
  }

  @FXML
  final void speakSpanish() {
    messages.languageProperty().set(Language.SPANISH);
  }
}
