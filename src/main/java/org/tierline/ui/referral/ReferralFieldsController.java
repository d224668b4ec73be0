package org.tierline.ui.referral;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.tierline.model.referral.Agency;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;

/** The one field of a referral: which agency. */
public final class ReferralFieldsController {
  private final ReferralModel model;
  private final Messages messages;
  @FXML private Node failure;
  @FXML private ComboBox<Agency> agency;
  @FXML private Button submit;
  @FXML private Label missing;

  ReferralFieldsController(ReferralModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    agency.setConverter(new Names());
    agency.getItems().setAll(model.agencies());
    agency.valueProperty().bindBidirectional(model.agency);
    SubmitHint.show(submit, missing, model.canSubmit(), model.missingProperty(), messages);
    Shown.when(failure, model.failedProperty());
  }

  @FXML
  void submit() {
    model.submit();
  }

  private final class Names extends StringConverter<Agency> {
    @Override
    public String toString(@Nullable Agency agency) {
      return agency == null ? "" : messages.text("referral.agency." + agency.code());
    }

    @Override
    public Agency fromString(String name) {
      throw new UnsupportedOperationException("nothing is typed into this box");
    }
  }
}
