package org.tierline.ui.referral;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.tierline.model.referral.Agency;
import org.tierline.ui.common.ChoiceWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.MissingField;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;

/** The one field of a referral: which agency. */
public final class ReferralFieldsController {
  private final ReferralModel model;
  private final Messages messages;
  @FXML private Node failure;
  @FXML private ComboBox<Agency> agency;
  @FXML private Label hint;
  @FXML private Button submit;
  @FXML private Label missing;

  ReferralFieldsController(ReferralModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    agency.setConverter(new ChoiceWords<>(this::words));
    agency.setItems(model.agencies());
    agency.valueProperty().bindBidirectional(model.agency);
    SubmitHint.show(submit, missing, model.canSubmit(), model.missingProperty(), messages);
    MissingField.lead(model, messages, Map.of("referral.missing.agency", agency)::get);
    Shown.when(hint, model.hintedProperty());
    Shown.when(failure, model.failedProperty());
  }

  @FXML
  void submit() {
    model.submit();
  }

  private String words(Agency agency) {
    return agency.kind() == Agency.Kind.OFFICE
        ? messages.text("referral.agency.OFFICE", agency.title())
        : messages.text("referral.agency." + agency.code());
  }
}
