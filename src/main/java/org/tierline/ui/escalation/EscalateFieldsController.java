package org.tierline.ui.escalation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationOutlook;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.MissingField;
import org.tierline.ui.common.PrefilledLook;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.escalation.EscalateEntries.TextAhead;

/** The fields of an escalation, with the strip of hours. */
public final class EscalateFieldsController {
  private final EscalateModel model;
  private final Messages messages;
  private final Dates dates;
  private final HoursBox hours;

  @FXML private VBox root;
  @FXML private Node failure;
  @FXML private ToggleButton urgent;
  @FXML private ToggleButton regular;
  @FXML private Label classHint;
  @FXML private ComboBox<EscalationReason> reason;
  @FXML private Label reasonHint;
  @FXML private TextArea words;
  @FXML private Label wordsHint;
  @FXML private TextField phone;
  @FXML private Label phoneHint;
  @FXML private Node zipRow;
  @FXML private TextField zip;
  @FXML private Label zipHint;
  @FXML private ComboBox<String> language;
  @FXML private VBox hoursPlace;
  @FXML private RadioButton agreed;
  @FXML private RadioButton notWanted;
  @FXML private Button submit;
  @FXML private Label missing;

  EscalateFieldsController(EscalateModel model, Messages messages, Dates dates) {
    this.model = model;
    this.messages = messages;
    this.dates = dates;
    hours = new HoursBox(model.entries.callBack.strip, messages, model::turn);
  }

  @FXML
  void initialize() {
    hoursPlace.getChildren().add(hours);
    bindValues();
    Shown.when(failure, model.failedProperty());
    SubmitHint.show(submit, missing, model.canSubmit(), model.missingProperty(), messages);
    MissingField.lead(
        model,
        messages,
        Map.of(
                "escalation.missing.reason", reason,
                "escalation.missing.words", words,
                "escalation.missing.phone", phone,
                "escalation.missing.zip", zip)
            ::get);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.entries.escalationClass.valueProperty().subscribe(this::showClass),
                model.entries.textAhead.subscribe(this::showTextAhead),
                model.outlookProperty().subscribe(this::showOutlook),
                model.failedProperty().subscribe(this::focusFailure)));
  }

  private void bindValues() {
    CallBackEntries callBack = model.entries.callBack;
    new EnumWords(messages).fill(reason, List.of(EscalationReason.values()));
    reason.valueProperty().bindBidirectional(model.entries.reason.valueProperty());
    words.textProperty().bindBidirectional(model.entries.words.valueProperty());
    phone.textProperty().bindBidirectional(callBack.phone.valueProperty());
    zip.textProperty().bindBidirectional(callBack.zip);
    new Languages(messages).fill(language);
    language.valueProperty().bindBidirectional(callBack.language.valueProperty());
    PrefilledLook.show(model.entries.reason, reason, reasonHint, messages);
    PrefilledLook.show(model.entries.words, words, wordsHint, messages);
    PrefilledLook.show(callBack.phone, phone, phoneHint, messages);
    PrefilledLook.show(callBack.language, language, messages);
    whenChosen(urgent, () -> choose(EscalationClass.URGENT));
    whenChosen(regular, () -> choose(EscalationClass.REGULAR));
    whenChosen(agreed, () -> model.entries.textAhead.set(TextAhead.AGREED));
    whenChosen(notWanted, () -> model.entries.textAhead.set(TextAhead.NOT_WANTED));
  }

  /** Arrow keys choose without an action, so the choice itself is listened to. */
  static void whenChosen(ToggleButton button, Runnable chosen) {
    button
        .selectedProperty()
        .subscribe((before, now) -> {
          if (now) {
            chosen.run();
          }
        });
  }

  private void choose(EscalationClass chosen) {
    model.entries.escalationClass.valueProperty().set(chosen);
  }

  private void showClass(EscalationClass chosen) {
    urgent.setSelected(chosen == EscalationClass.URGENT);
    regular.setSelected(chosen == EscalationClass.REGULAR);
  }

  private void showTextAhead(@Nullable TextAhead said) {
    agreed.setSelected(said == TextAhead.AGREED);
    notWanted.setSelected(said == TextAhead.NOT_WANTED);
  }

  private void showOutlook(@Nullable EscalationOutlook outlook) {
    classHint.setText(
        outlook == null
            ? ""
            : messages.text(
                "escalation.class.due", outlook.businessDays(), dates.date(outlook.due())));
    hours.know(
        outlook == null ? Optional.empty() : outlook.callable(),
        model.hasEarlier(),
        model.hasLater());
    boolean unknown = outlook != null && outlook.offer().zones().isEmpty();
    boolean several = outlook != null && outlook.offer().zones().size() > 1;
    boolean typed = !model.entries.callBack.zip.get().isEmpty();
    Shown.set(zipRow, unknown || several || typed);
    zipHint.setText(
        unknown
            ? messages.text("escalation.zip.ask")
            : several ? messages.text("escalation.zip.narrow") : "");
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
