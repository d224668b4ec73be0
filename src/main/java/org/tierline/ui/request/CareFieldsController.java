package org.tierline.ui.request;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.request.RequestHistory;
import org.tierline.model.request.ServiceRequest;
import org.tierline.ui.common.ChoiceWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.MissingField;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;
import org.tierline.ui.common.TwoVersions;
import org.tierline.ui.common.TwoVersionsPanel;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.request.CareModel.Action;

/** Which request of the case, and what the caller wants of it. */
public final class CareFieldsController {
  private final CareModel model;
  private final Messages messages;
  private final HistoryCards cards;

  @FXML private VBox root;
  @FXML private Node failure;
  @FXML private ComboBox<RequestHistory> request;
  @FXML private Label none;
  @FXML private ToggleButton add;
  @FXML private ToggleButton cancel;
  @FXML private TextArea words;
  @FXML private TwoVersionsPanel versionsController;
  @FXML private Button submit;
  @FXML private Label missing;

  CareFieldsController(CareModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.cards = new HistoryCards(messages);
  }

  @FXML
  void initialize() {
    request.setConverter(new ChoiceWords<>(cards::line));
    words.textProperty().bindBidirectional(model.words);
    add.setOnAction(event -> model.action.set(Action.ADD_WORDS));
    cancel.setOnAction(event -> model.action.set(Action.CANCEL));
    SubmitHint.show(submit, missing, model.canSubmit(), model.missingProperty(), messages);
    MissingField.lead(
        model,
        messages,
        Map.of(
                "request.care.missing.request", request,
                "request.care.missing.over", request,
                "request.care.missing.words", words)
            ::get);
    Shown.when(failure, model.failedProperty());
    request.setOnAction(event -> {
      RequestHistory wanted = request.getValue();
      if (wanted != null) {
        model.chosen.set(wanted);
      }
    });
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.requestsProperty().subscribe(found -> request.getItems().setAll(found)),
                model.requestsProperty().subscribe(found -> Shown.set(none, found.isEmpty())),
                model.chosen.subscribe(chosen -> request.setValue(chosen)),
                model.action.subscribe(this::show),
                model.meanwhileProperty().subscribe(this::showVersions)));
  }

  private void show(Action action) {
    add.setSelected(action == Action.ADD_WORDS);
    cancel.setSelected(action == Action.CANCEL);
    submit.setText(messages.text("request.care.submit." + action.name()));
  }

  private void showVersions(@Nullable ServiceRequest stored) {
    versionsController.show(
        stored == null
            ? null
            : new TwoVersions(
                messages.text("request.care.versions"),
                messages.text("request.care.submit.CANCEL"),
                cards.stands(stored),
                model::keepMine,
                model::keepTheirs,
                null));
    if (stored != null) {
      versionsController.focus();
    }
  }

  @FXML
  void submit() {
    model.submit();
  }
}
