package org.tierline.ui.complaint;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.tierline.model.complaint.ComplaintAbout;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.MissingField;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;

/** The fields of a complaint: whom it is about, who complains, what, and what was done. */
public final class ComplaintFieldsController {
  private final ComplaintModel model;
  private final Messages messages;

  @FXML private Node failure;
  @FXML private ComboBox<ComplaintAbout> about;
  @FXML private TextField name;
  @FXML private TextArea nature;
  @FXML private TextArea done;
  @FXML private Button submit;
  @FXML private Label missing;

  ComplaintFieldsController(ComplaintModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    new EnumWords(messages).fill(about, List.of(ComplaintAbout.values()));
    about.valueProperty().bindBidirectional(model.about);
    name.textProperty().bindBidirectional(model.name);
    nature.textProperty().bindBidirectional(model.nature);
    done.textProperty().bindBidirectional(model.done);
    SubmitHint.show(submit, missing, model.canSubmit(), model.missingProperty(), messages);
    MissingField.lead(
        model,
        messages,
        Map.of(
                "complaint.missing.about", about,
                "complaint.missing.name", name,
                "complaint.missing.nature", nature,
                "complaint.missing.done", done)
            ::get);
    Shown.when(failure, model.failedProperty());
  }

  @FXML
  void submit() {
    model.submit();
  }
}
