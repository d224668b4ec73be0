package org.tierline.ui.callback;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.WhileShown;

/** The opening words, in the language of the caller until it is switched. */
public final class OpeningController {
  private final CallbackView view;
  private final WorkModel model;
  @FXML private VBox root;
  @FXML private ToggleGroup languages;
  @FXML private ToggleButton english;
  @FXML private ToggleButton spanish;
  @FXML private Label words;

  OpeningController(CallbackView view) {
    this.view = view;
    this.model = view.model().work();
  }

  @FXML
  void initialize() {
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.rowProperty().subscribe(row -> show()),
                model.languageProperty().subscribe(this::switched),
                view.model()
                    .nowProperty()
                    .map(now -> now.getEpochSecond() / 60)
                    .subscribe(minute -> show()),
                languages.selectedToggleProperty().subscribe(this::chosen)));
  }

  private void chosen(@Nullable Toggle toggle) {
    if (toggle != null) {
      model.languageProperty().set(english.equals(toggle) ? Language.ENGLISH : Language.SPANISH);
    }
  }

  private void switched(Language language) {
    languages.selectToggle(language == Language.ENGLISH ? english : spanish);
    show();
  }

  private void show() {
    CallbackRow row = model.rowProperty().get();
    words.setText(
        row == null
            ? ""
            : view.phrases()
                .sayIn(
                    model.languageProperty().get(),
                    OpeningWords.of(row, model.officer(), view.now())));
  }
}
