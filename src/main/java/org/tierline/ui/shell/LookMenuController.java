package org.tierline.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.control.RadioMenuItem;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.LookChoice;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.Themes;

/** Theme, size of text and language in the menu of the person. */
public final class LookMenuController extends LookChoice {
  @FXML private RadioMenuItem asSystem;
  @FXML private RadioMenuItem light;
  @FXML private RadioMenuItem dark;
  @FXML private RadioMenuItem contrast;
  @FXML private RadioMenuItem english;
  @FXML private RadioMenuItem spanish;

  LookMenuController(Themes themes, Messages messages) {
    super(themes, messages);
  }

  @FXML
  void initialize() {
    showChosen();
  }

  /** Marks what is chosen; called each time the menu opens. */
  @FXML
  void showChosen() {
    itemOf(themes.chosenProperty().get()).setSelected(true);
    (messages.language() == Language.ENGLISH ? english : spanish).setSelected(true);
  }

  private RadioMenuItem itemOf(@Nullable Theme theme) {
    return switch (theme) {
      case null -> asSystem;
      case LIGHT -> light;
      case DARK -> dark;
      case CONTRAST -> contrast;
    };
  }

  @FXML
  void followSystem() {
    themes.chosenProperty().set(null);
  }
}
