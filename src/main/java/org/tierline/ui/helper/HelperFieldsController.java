package org.tierline.ui.helper;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.tierline.model.helper.HelperKind;
import org.tierline.model.helper.HelperSide;
import org.tierline.ui.common.ChoiceWords;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.LanguageNames;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.MissingField;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;

/** The fields of a helper: as what, for which language, who, and whether the caller agrees. */
public final class HelperFieldsController {
  /** The languages that are asked for most, those of large communities first; ISO 639-1. */
  private static final List<String> LANGUAGES =
      List.of(
          "zh", "vi", "ht", "pt", "ru", "ar", "fr", "ko", "tl", "uk", "fa", "ps", "hi", "ur", "pa",
          "bn", "ne", "gu", "am", "so", "sw", "my", "pl", "tr", "ro", "sq", "hy", "ka", "ja", "th",
          "lo", "km", "it", "de", "es", "en");

  private final HelperModel model;
  private final Messages messages;
  @FXML private Node failure;
  @FXML private ComboBox<HelperKind> kind;
  @FXML private ComboBox<HelperSide> side;
  @FXML private Node languageRow;
  @FXML private ComboBox<String> language;
  @FXML private TextField name;
  @FXML private CheckBox present;
  @FXML private CheckBox agreed;
  @FXML private Button submit;
  @FXML private Label missing;

  HelperFieldsController(HelperModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    EnumWords words = new EnumWords(messages);
    words.fill(kind, List.of(HelperKind.values()));
    words.fill(side, List.of(HelperSide.values()));
    language.setConverter(new ChoiceWords<>(code -> LanguageNames.of(code, messages.language())));
    language.getItems().setAll(LANGUAGES);
    language.setVisibleRowCount(12);
    kind.valueProperty().bindBidirectional(model.kind);
    side.valueProperty().bindBidirectional(model.side);
    language.valueProperty().bindBidirectional(model.language);
    name.textProperty().bindBidirectional(model.name);
    present.selectedProperty().bindBidirectional(model.present);
    agreed.selectedProperty().bindBidirectional(model.agreed);
    agreed.disableProperty().bind(model.present.not());
    Shown.when(languageRow, model.kind.map(HelperKind.INTERPRETER::equals));
    SubmitHint.show(submit, missing, model.canSubmit(), model.missingProperty(), messages);
    MissingField.lead(
        model,
        messages,
        Map.of(
                "helper.missing.language", language,
                "helper.missing.agreed", agreed)
            ::get);
    Shown.when(failure, model.failedProperty());
  }

  @FXML
  void submit() {
    model.submit();
  }
}
