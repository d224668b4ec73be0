package org.tierline.ui.request;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.CaseRecord.Notice;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.DocumentKind;
import org.tierline.model.request.ExpediteCriterion;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.MissingField;
import org.tierline.ui.common.PrefilledLook;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.request.RequestJobs.Preview;

/** The fields of a service request; the type decides which are there. */
public final class RequestFieldsController {
  private final RequestModel model;
  private final Messages messages;
  private final Dates dates;

  @FXML private VBox root;
  @FXML private Node failure;
  @FXML private ComboBox<ServiceRequestType> type;
  @FXML private Label typeHint;
  @FXML private Node documentRow;
  @FXML private Label documentLabel;
  @FXML private ComboBox<DocumentKind> document;
  @FXML private Label documentHint;
  @FXML private Node sentRow;
  @FXML private Label sentLabel;
  @FXML private TextField sent;
  @FXML private Node criterionRow;
  @FXML private ToggleGroup criteria;
  @FXML private Node biometricsRow;
  @FXML private CheckBox biometrics;
  @FXML private Node unresolvedRow;
  @FXML private CheckBox unresolved;
  @FXML private TextArea words;
  @FXML private Label wordsHint;
  @FXML private Label otherNumber;
  @FXML private Node questionRow;
  @FXML private RadioButton notAsked;
  @FXML private RadioButton asked;
  @FXML private Node addressRows;
  @FXML private TextField street;
  @FXML private TextField city;
  @FXML private TextField state;
  @FXML private TextField zip;
  @FXML private TextField country;
  @FXML private Node phoneRow;
  @FXML private TextField phone;
  @FXML private Button submit;
  @FXML private Label missing;

  RequestFieldsController(RequestModel model, Messages messages, Dates dates) {
    this.model = model;
    this.messages = messages;
    this.dates = dates;
  }

  @FXML
  void initialize() {
    bindValues();
    bindRows();
    submit.disableProperty().bind(model.canSubmit().not());
    submit
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.text("request.submit." + outcome().name()),
                model.previewProperty()));
    missing
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::reason, model.missingProperty(), model.previewProperty()));
    submit.accessibleHelpProperty().bind(missing.textProperty());
    Shown.when(failure, model.failedProperty());
    Shown.when(otherNumber, model.onlyForProperty().isNotNull());
    otherNumber
        .textProperty()
        .bind(
            model
                .onlyForProperty()
                .map(own -> messages.text("request.other-number", own))
                .orElse(""));
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.entries().type.valueProperty().subscribe(chosen -> offerDocuments()),
                model.openCaseProperty().subscribe(view -> showSent()),
                model.phoneRefusedProperty().subscribe(this::focusPhone),
                model.failedProperty().subscribe(this::focusFailure)));
    MissingField.lead(model, messages, this::placeOf);
  }

  private void bindValues() {
    RequestEntries entries = model.entries();
    EnumWords enumWords = new EnumWords(messages);
    enumWords.fill(type, List.of(ServiceRequestType.values()));
    type.valueProperty().bindBidirectional(entries.type.valueProperty());
    enumWords.fill(document, List.of(DocumentKind.values()));
    document.valueProperty().bindBidirectional(entries.document.valueProperty());
    words.textProperty().bindBidirectional(entries.words.valueProperty());
    biometrics.selectedProperty().bindBidirectional(entries.biometrics);
    unresolved.selectedProperty().bindBidirectional(entries.unresolved);
    asked.selectedProperty().bindBidirectional(entries.addressAsked);
    notAsked.setSelected(!entries.addressAsked.get());
    street.textProperty().bindBidirectional(entries.street);
    city.textProperty().bindBidirectional(entries.city);
    state.textProperty().bindBidirectional(entries.state);
    zip.textProperty().bindBidirectional(entries.zip);
    country.textProperty().bindBidirectional(entries.country);
    phone.textProperty().bindBidirectional(entries.phone);
    PrefilledLook.show(entries.type, type, typeHint, messages);
    PrefilledLook.show(entries.document, document, documentHint, messages);
    PrefilledLook.show(entries.words, words, wordsHint, messages);
    criteria
        .selectedToggleProperty()
        .subscribe(toggle -> {
          if (toggle != null) {
            entries.criterion.set(ExpediteCriterion.valueOf(String.valueOf(toggle.getUserData())));
          }
        });
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                entries.criterion.subscribe(this::choose),
                entries.addressAsked.subscribe(yes -> notAsked.setSelected(!yes))));
  }

  private void bindRows() {
    Shown.when(documentRow, asks(RequestField.DOCUMENT));
    Shown.when(sentRow, asks(RequestField.SENT));
    Shown.when(criterionRow, asks(RequestField.CRITERION));
    Shown.when(biometricsRow, asks(RequestField.BIOMETRICS));
    Shown.when(unresolvedRow, asks(RequestField.UNRESOLVED));
    Shown.when(phoneRow, model.callBackProperty());
    Shown.when(questionRow, asks(RequestField.ADDRESS_QUESTION));
    Shown.when(
        addressRows,
        Bindings.createBooleanBinding(
            () -> model.entries().needsAddress(),
            model.fieldsProperty(),
            model.entries().addressAsked));
  }

  private ObservableValue<Boolean> asks(RequestField field) {
    return model.fieldsProperty().map(fields -> fields.contains(field));
  }

  private void choose(@Nullable ExpediteCriterion criterion) {
    criteria.selectToggle(
        criteria.getToggles().stream()
            .filter(toggle -> criterion != null && criterion.name().equals(toggle.getUserData()))
            .findFirst()
            .orElse(null));
  }

  private void offerDocuments() {
    ServiceRequestType chosen = model.entries().type.get();
    showSent();
    if (chosen == null || !RequestField.of(chosen).contains(RequestField.DOCUMENT)) {
      return;
    }
    DocumentKind before = model.entries().document.get();
    List<DocumentKind> choices = Documents.choices(chosen);
    if (!document.getItems().equals(choices)) {
      document.getItems().setAll(choices);
    }
    if (before != null
        && choices.contains(before)
        && !Objects.equals(document.getValue(), before)) {
      document.setValue(before);
    }
    boolean card = chosen == ServiceRequestType.CARD_NOT_RECEIVED;
    documentLabel.setText(
        messages.text(card ? "request.document.card" : "request.document.document"));
  }

  private void showSent() {
    CaseView view = model.openCaseProperty().get();
    ServiceRequestType chosen = model.entries().type.get();
    if (view == null || chosen == null) {
      sent.setText("");
      return;
    }
    Notice notice = Documents.latest(view, chosen).orElse(null);
    sentLabel.setText(messages.text(notice == null ? "request.last-status" : "request.mailed"));
    sent.setText(notice == null ? lastStatus(view.status()) : dates.dayWithYear(notice.sentOn()));
  }

  private String lastStatus(CaseView.StatusPart status) {
    String title = status.statusTitle() == null ? "" : status.statusTitle();
    String on = status.statusOn() == null ? "" : dates.dayWithYear(status.statusOn());
    return String.join(
        ", ", Arrays.stream(new String[] {title, on}).filter(s -> !s.isEmpty()).toList());
  }

  private ServiceRequestOutcome outcome() {
    Preview preview = model.previewProperty().get();
    return preview == null ? ServiceRequestOutcome.ROUTED : preview.decision().outcome();
  }

  private String reason() {
    Preview preview = model.previewProperty().get();
    if (preview != null && !Outcomes.isCarriedOut(preview.decision().outcome())) {
      return messages.text("request.why-not." + preview.decision().outcome().name());
    }
    String key = model.missingProperty().get();
    return key.isEmpty() ? "" : messages.text(key);
  }

  private @Nullable Node placeOf(String missingKey) {
    return switch (missingKey) {
      case "request.missing.type" -> type;
      case "request.missing.document" -> document;
      case "request.missing.criterion" -> criterionRow;
      case "request.missing.words" -> words;
      case "request.missing.address" -> street.getText().isBlank() ? street : city;
      case "request.missing.state" -> state;
      case "request.missing.zip" -> zip;
      case "request.missing.phone", "request.missing.phone.whole" -> phone;
      default -> null;
    };
  }

  private void focusPhone(boolean refused) {
    if (refused) {
      phone.requestFocus();
      phone.selectAll();
    }
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
