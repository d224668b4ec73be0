package org.tierline.ui.appointment;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.appointment.AppointmentOutcome;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.ui.appointment.VisitJobs.Preview;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.MissingField;
import org.tierline.ui.common.PrefilledLook;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;
import org.tierline.ui.common.WhileShown;

/** The fields of a visit: why, where the caller lives, which days, and what is needed there. */
public final class VisitFieldsController {
  private final VisitModel model;
  private final Messages messages;

  @FXML private VBox root;
  @FXML private Node failure;
  @FXML private ComboBox<AppointmentReason> reason;
  @FXML private CheckBox tool;
  @FXML private TextArea words;
  @FXML private Label wordsHint;
  @FXML private TextField zip;
  @FXML private TextField country;
  @FXML private Label whereHint;
  @FXML private Node provinceRow;
  @FXML private TextField province;
  @FXML private TextField days;
  @FXML private TextField accommodation;
  @FXML private TextField receipt;
  @FXML private Label receiptHint;
  @FXML private Label unread;
  @FXML private Button submit;
  @FXML private Label missing;

  VisitFieldsController(VisitModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    bindValues();
    submit
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.text("appointment.submit." + outcome().name()),
                model.previewProperty()));
    SubmitHint.show(submit, missing, model.canSubmit(), model.missingProperty(), messages);
    MissingField.lead(
        model,
        messages,
        Map.of(
                "appointment.missing.reason", reason,
                "appointment.missing.words", words,
                "appointment.missing.zip", zip,
                "appointment.missing.where", zip,
                "appointment.missing.country", country,
                "appointment.missing.province", province,
                "appointment.missing.days", days,
                "appointment.missing.tool", tool)
            ::get);
    Shown.when(failure, model.failedProperty());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.previewProperty().subscribe(this::showProvince),
                model.receiptVerifiedProperty().subscribe(verified -> Shown.set(unread, !verified)),
                model.failedProperty().subscribe(this::focusFailure)));
  }

  private void bindValues() {
    VisitEntries entries = model.entries();
    new EnumWords(messages).fill(reason, List.of(AppointmentReason.values()));
    reason.valueProperty().bindBidirectional(entries.reason.valueProperty());
    tool.selectedProperty().bindBidirectional(entries.toolOffered);
    words.textProperty().bindBidirectional(entries.words.valueProperty());
    zip.textProperty().bindBidirectional(entries.zip.valueProperty());
    country.textProperty().bindBidirectional(entries.country.valueProperty());
    province.textProperty().bindBidirectional(entries.province);
    days.textProperty().bindBidirectional(entries.days);
    accommodation.textProperty().bindBidirectional(entries.accommodation);
    receipt.textProperty().bindBidirectional(entries.receipt.valueProperty());
    PrefilledLook.show(entries.reason, reason, messages);
    PrefilledLook.show(entries.words, words, wordsHint, messages);
    PrefilledLook.show(entries.zip, zip, whereHint, messages);
    PrefilledLook.show(entries.country, country, messages);
    PrefilledLook.show(entries.receipt, receipt, receiptHint, messages);
  }

  private void showProvince(@Nullable Preview preview) {
    Shown.set(provinceRow, model.isShared());
  }

  private AppointmentOutcome outcome() {
    Preview preview = model.previewProperty().get();
    return preview == null ? AppointmentOutcome.REQUESTED : preview.decision().outcome();
  }

  private void focusFailure(boolean failed) {
    if (failed) {
      failure.requestFocus();
    }
  }

  @FXML
  void submit() {
    model.submit();
  }
}
