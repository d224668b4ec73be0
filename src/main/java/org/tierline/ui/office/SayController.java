package org.tierline.ui.office;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.model.Sentence;
import org.tierline.service.office.OfficeCard;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The words to say about the chosen office, in English or Spanish. */
final class SayController {
  private final Messages messages;
  private final Phrases phrases;

  @FXML private VBox root;
  @FXML private Label toWhom;
  @FXML private ToggleButton english;
  @FXML private ToggleButton spanish;
  @FXML private Label words;

  SayController(Messages messages) {
    this.messages = messages;
    this.phrases = new Phrases(messages);
  }

  /** Follows a card while it is shown. */
  void follow(CardModel model) {
    english.setOnAction(event -> model.speechProperty().set(Language.ENGLISH));
    spanish.setOnAction(event -> model.speechProperty().set(Language.SPANISH));
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.sentenceProperty().subscribe(sentence -> show(model)),
                model.cardProperty().subscribe(card -> show(model)),
                model.speechProperty().subscribe(language -> show(model))));
  }

  private void show(CardModel model) {
    Language language = model.speechProperty().get();
    Sentence sentence = model.sentenceProperty().get();
    english.setSelected(language == Language.ENGLISH);
    spanish.setSelected(language == Language.SPANISH);
    Shown.set(root, sentence != null);
    String spoken = sentence == null ? "" : phrases.sayIn(language, sentence);
    words.setText(spoken);
    root.setAccessibleText(spoken);
    OfficeCard card = model.cardProperty().get();
    toWhom.setText(
        card == null || card.caller() == null
            ? messages.text("office.say.to")
            : messages.text("office.say.to.zip", card.caller().zip()));
  }
}
