package org.tierline.ui.escalation;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.escalation.EscalateEntries.TextAhead;

/** What can be corrected of a callback: number, place, language, hours, and the text ahead. */
public final class CorrectionFieldsController {
  private final Correction model;
  private final Messages messages;
  private final HoursBox hours;

  @FXML private VBox root;
  @FXML private TextField phone;
  @FXML private TextField zip;
  @FXML private ComboBox<String> language;
  @FXML private VBox hoursPlace;
  @FXML private ToggleButton unsaid;
  @FXML private ToggleButton agreed;
  @FXML private ToggleButton ended;

  CorrectionFieldsController(Correction model, Messages messages) {
    this.model = model;
    this.messages = messages;
    hours = new HoursBox(model.callBack.strip, messages, pages -> {});
  }

  @FXML
  void initialize() {
    hoursPlace.getChildren().add(hours);
    hours.know(Optional.empty(), false, false);
    phone.textProperty().bindBidirectional(model.callBack.phone.valueProperty());
    zip.textProperty().bindBidirectional(model.callBack.zip);
    new Languages(messages).fill(language);
    language.valueProperty().bindBidirectional(model.callBack.language.valueProperty());
    EscalateFieldsController.whenChosen(unsaid, () -> model.textAhead.set(null));
    EscalateFieldsController.whenChosen(agreed, () -> model.textAhead.set(TextAhead.AGREED));
    EscalateFieldsController.whenChosen(ended, () -> model.textAhead.set(TextAhead.NOT_WANTED));
    WhileShown.listen(root, () -> model.textAhead.subscribe(this::showTextAhead));
  }

  private void showTextAhead(@Nullable TextAhead said) {
    unsaid.setSelected(said == null);
    agreed.setSelected(said == TextAhead.AGREED);
    ended.setSelected(said == TextAhead.NOT_WANTED);
  }
}
