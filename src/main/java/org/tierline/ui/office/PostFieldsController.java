package org.tierline.ui.office;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.MissingField;
import org.tierline.ui.common.PrefilledLook;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;
import org.tierline.ui.common.WhileShown;

/** The fields of mail and fax; which of the two decides the rest. */
public final class PostFieldsController {
  private final PostModel model;
  private final Messages messages;

  @FXML private VBox root;
  @FXML private Node failure;
  @FXML private RadioButton byMail;
  @FXML private RadioButton byFax;
  @FXML private VBox mailRows;
  @FXML private ComboBox<String> form;
  @FXML private TextField state;
  @FXML private Label stateHint;
  @FXML private RadioButton post;
  @FXML private RadioButton courier;
  @FXML private VBox faxRows;
  @FXML private TextField askedBy;
  @FXML private TextField number;
  @FXML private TextField askedOn;
  @FXML private TextField until;
  @FXML private Button submit;
  @FXML private Label missing;

  PostFieldsController(PostModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    byFax.selectedProperty().bindBidirectional(model.byFax);
    byMail.setSelected(!model.byFax.get());
    courier.selectedProperty().bindBidirectional(model.byCourier);
    post.setSelected(!model.byCourier.get());
    form.setItems(model.forms());
    form.valueProperty().bindBidirectional(model.form);
    state.textProperty().bindBidirectional(model.state.valueProperty());
    PrefilledLook.show(model.state, state, stateHint, messages);
    askedBy.textProperty().bindBidirectional(model.askedBy);
    number.textProperty().bindBidirectional(model.number);
    askedOn.textProperty().bindBidirectional(model.askedOn);
    until.textProperty().bindBidirectional(model.until);
    SubmitHint.show(submit, missing, model.canSubmit(), model.missingProperty(), messages);
    MissingField.lead(
        model,
        messages,
        Map.of(
                "office.post.missing.form", form,
                "office.post.missing.state", state,
                "office.post.missing.askedBy", askedBy,
                "office.post.missing.number", number,
                "office.post.missing.askedOn", askedOn,
                "office.post.missing.until", until)
            ::get);
    Shown.when(failure, model.failedProperty());
    WhileShown.listen(root, () -> model.byFax.subscribe(this::arrange));
  }

  private void arrange(boolean fax) {
    Shown.set(mailRows, !fax);
    Shown.set(faxRows, fax);
    submit.setText(messages.text(fax ? "office.post.submit.fax" : "office.post.submit.mail"));
    byMail.setSelected(!fax);
  }

  @FXML
  void submit() {
    model.submit();
  }
}
