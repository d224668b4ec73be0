package org.tierline.ui.common;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/** Language, theme and size of text, for whoever has not signed in yet. */
public final class LookChooser extends LookChoice {
  @FXML private Parent root;
  @FXML private ToggleButton english;
  @FXML private ToggleButton spanish;
  @FXML private ToggleButton light;
  @FXML private ToggleButton dark;
  @FXML private ToggleButton contrast;
  @FXML private Label percent;

  /** Chooses for these. */
  public LookChooser(Themes themes, Messages messages) {
    super(themes, messages);
  }

  @FXML
  void initialize() {
    (messages.language() == Language.ENGLISH ? english : spanish).setSelected(true);
    WhileShown.listen(
        root,
        () ->
            themes
                .shownProperty()
                .subscribe(this::mark)
                .and(themes.textPercentProperty().subscribe(size -> showSize(size.intValue()))));
  }

  private void mark(Theme theme) {
    ToggleButton button =
        switch (theme) {
          case LIGHT -> light;
          case DARK -> dark;
          case CONTRAST -> contrast;
        };
    button.setSelected(true);
  }

  private void showSize(int size) {
    percent.setText(messages.text("common.text.percent", size));
  }
}
