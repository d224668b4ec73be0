package org.tierline.ui.contact;

import java.time.Instant;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SpelledNumber;
import org.tierline.ui.common.WidthKind;

/** The words to say, in the language of the caller. */
public final class SayController {
  private final ContactView view;
  private final SayModel model;
  @FXML private Label title;
  @FXML private ToggleGroup languages;
  @FXML private ToggleButton english;
  @FXML private ToggleButton spanish;
  @FXML private Label words;
  @FXML private HBox confirmRow;
  @FXML private Button confirm;
  @FXML private Label confirmHint;
  @FXML private HBox readRow;
  @FXML private Label readAt;
  @FXML private VBox numberBox;
  @FXML private Label number;
  private final SpelledNumber spelled;

  SayController(ContactView view) {
    this.view = view;
    this.model = view.model().say();
    this.spelled = new SpelledNumber(view.messages());
  }

  @FXML
  void initialize() {
    numberBox.getChildren().add(spelled);
    model.lineProperty().subscribe(value -> show());
    model.promptInHandProperty().subscribe(this::showPrompt);
    model.numberProperty().subscribe(value -> showNumber());
    model.languageProperty().subscribe(this::switched);
    view.model().facts().gateStateProperty().subscribe(state -> showRead());
    view.model().facts().contactProperty().subscribe(contact -> showRead());
    view.width().subscribe(width -> Shown.set(confirmHint, width != WidthKind.NARROW));
    languages.selectedToggleProperty().subscribe(this::chosen);
  }

  @FXML
  void confirm() {
    view.model().readPrompt();
  }

  /** What is to be said, as it stands here. */
  String words() {
    return words.getText();
  }

  private void chosen(@Nullable Toggle toggle) {
    if (toggle != null) {
      model.languageProperty().set(english.equals(toggle) ? Language.ENGLISH : Language.SPANISH);
    }
  }

  private void switched(Language language) {
    languages.selectToggle(language == Language.ENGLISH ? english : spanish);
    show();
    showNumber();
  }

  private void show() {
    SayLine line = model.lineProperty().get();
    title.setText(view.phrases().say(line.title()));
    words.setText(view.phrases().sayIn(model.languageProperty().get(), line.sentence()));
  }

  private void showPrompt(boolean inHand) {
    Shown.set(confirmRow, inHand);
    confirm.setText(
        view.text(model.isPromptWritten() ? "contact.say.willCarry" : "contact.say.read"));
    showRead();
  }

  private void showRead() {
    Instant at = view.model().facts().contact().promptReadAt();
    boolean shown =
        at != null
            && view.model().facts().gateStateProperty().get().kind() == GateState.Kind.LOCKED;
    Shown.set(readRow, shown);
    if (at != null) {
      readAt.setText(view.text("contact.say.readAt", view.time(at)));
    }
  }

  private void showNumber() {
    ReadAloudNumber present = model.numberProperty().get();
    Shown.set(numberBox, present != null);
    if (present != null) {
      number.setText(present.toString());
      spelled.spell(present, model.languageProperty().get());
    }
  }

  /** Gives the focus to the number, else to the sentence, so that a screen reader says it. */
  void focusNumber() {
    Node toRead = numberBox.isVisible() ? spelled : words;
    toRead.requestFocus();
  }
}
