package org.tierline.ui.privacy;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Caller;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.FoundRows;
import org.tierline.ui.common.FoundUnder;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.MissingField;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;
import org.tierline.ui.common.WhileShown;

/** The fields of a written answer; what must not leave is marked and explained under them. */
public final class AnswerFieldsController {
  private static final Sentence PRIVACY = Sentence.of("say.promptWritten");

  private final AnswerModel model;
  private final Messages messages;
  private final Phrases phrases;

  @FXML private VBox root;
  @FXML private Node failure;
  @FXML private Node refused;
  @FXML private Label refusedWhy;
  @FXML private Label address;
  @FXML private Node addressRow;
  @FXML private Node toRow;
  @FXML private TextField to;
  @FXML private TextArea words;
  @FXML private VBox found;
  @FXML private TextFlow marked;
  @FXML private VBox findings;
  @FXML private Label ending;
  @FXML private Button submit;
  @FXML private Label missing;

  AnswerFieldsController(AnswerModel model, Messages messages, Phrases phrases) {
    this.model = model;
    this.messages = messages;
    this.phrases = phrases;
  }

  @FXML
  void initialize() {
    words.textProperty().bindBidirectional(model.words);
    to.textProperty().bindBidirectional(model.to);
    SubmitHint.show(submit, missing, model.canSubmit(), model.missingProperty(), messages);
    MissingField.lead(
        model,
        messages,
        Map.of(
                "privacy.answer.missing.to", to,
                "privacy.answer.missing.words", words,
                "privacy.answer.missing.marked", words)
            ::get);
    Shown.when(failure, model.failedProperty());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.contextProperty().subscribe(this::showContact),
                model.checkedProperty().subscribe(this::showFound),
                model.refusalProperty().subscribe(this::showRefusal),
                model.failedProperty().subscribe(this::focusFailure)));
  }

  private void showContact(@Nullable ContactContext context) {
    MessageChannel way = model.way();
    boolean letter = way == MessageChannel.MAIL;
    Shown.set(addressRow, way != null && !letter);
    Shown.set(toRow, letter);
    if (context != null && way != null) {
      Caller caller = context.contact().get().caller();
      String known = way == MessageChannel.SECURE_MESSAGE ? caller.account() : caller.email();
      address.setText(known == null ? messages.text("privacy.answer.nowhere") : known);
      ending.setText(phrases.sayIn(AnswerCards.language(caller), PRIVACY));
    }
  }

  private void showFound(@Nullable OutboundAnswer answer) {
    new FoundUnder(words, found, marked, findings, messages, phrases)
        .show(answer, FoundRows::explained);
  }

  private void showRefusal(@Nullable Sentence why) {
    Shown.set(refused, why != null);
    refusedWhy.setText(why == null ? "" : phrases.say(why));
    if (why != null) {
      refused.requestFocus();
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
