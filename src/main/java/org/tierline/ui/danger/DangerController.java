package org.tierline.ui.danger;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.danger.DangerAnswer;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.danger.DangerScript;
import org.tierline.model.danger.Hotline;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Kinds of danger by digit, the words to say, whom to call, and that it was recorded. */
public final class DangerController {
  private final DangerModel model;
  private final Messages messages;
  private final Phrases phrases;
  private final Map<DangerKind, Button> buttons = new EnumMap<>(DangerKind.class);
  private Runnable close = () -> {};
  @FXML private Parent root;
  @FXML private FlowPane kinds;
  @FXML private ToggleGroup languages;
  @FXML private ToggleButton english;
  @FXML private ToggleButton spanish;
  @FXML private Label words;
  @FXML private VBox numbers;
  @FXML private Label local;
  @FXML private Label todo;
  @FXML private Label recorded;
  @FXML private Label failure;

  DangerController(DangerModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.phrases = new Phrases(messages);
  }

  /** Says how it is closed. */
  void closeBy(Runnable closing) {
    close = closing;
  }

  @FXML
  void initialize() {
    for (DangerKind kind : DangerKind.values()) {
      kinds.getChildren().add(button(kind));
    }
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    switched(model.languageProperty().get());
    languages.selectedToggleProperty().subscribe(this::chosen);
    WhileShown.listen(root, this::listen);
  }

  private Button button(DangerKind kind) {
    Button button = new Button();
    String word = new EnumWords(messages).word(kind);
    button.setGraphic(
        Nodes.row("button-row", Nodes.mark(digit(kind), "num-key"), Nodes.mark(word)));
    button.setAccessibleText(word);
    button.getStyleClass().add("do-item");
    button.setOnAction(event -> model.choose(kind));
    buttons.put(kind, button);
    if (buttons.size() == 1) {
      button.getStyleClass().add("first-focus");
    }
    return button;
  }

  private String digit(DangerKind kind) {
    return messages.text("danger.digit." + kind.name());
  }

  private Subscription listen() {
    return Subscription.combine(
        model.scriptProperty().subscribe(script -> show()),
        model.languageProperty().subscribe(this::switched),
        model.recordedProperty().subscribe(this::showRecorded),
        model.failedProperty().subscribe(failed -> Shown.set(failure, failed)));
  }

  private void chosen(@Nullable Toggle toggle) {
    if (toggle != null) {
      model.languageProperty().set(english.equals(toggle) ? Language.ENGLISH : Language.SPANISH);
    }
  }

  private void switched(Language language) {
    languages.selectToggle(language == Language.ENGLISH ? english : spanish);
    show();
  }

  private void show() {
    DangerScript script = model.scriptProperty().get();
    words.setText(phrases.sayIn(model.languageProperty().get(), script.say()));
    todo.setText(phrases.say(script.todo()));
    numbers.getChildren().setAll(script.hotlines().stream().map(this::row).toList());
    Shown.set(local, script.hotlines().isEmpty());
    buttons.forEach((kind, button) -> {
      button.getStyleClass().remove("selected");
      if (kind == script.kind()) {
        button.getStyleClass().add("selected");
        button.requestFocus();
      }
    });
  }

  private VBox row(Hotline hotline) {
    String name = phrases.say(hotline.name());
    String reach = new EnumWords(messages).word(hotline.reach());
    String source =
        messages.text(
            "danger.source",
            hotline.source(),
            new Dates(messages).dayWithYear(hotline.checkedOn()));
    VBox row =
        Nodes.column(
            "danger-row",
            Nodes.row(
                "danger-number",
                Nodes.mark(hotline.number(), "timer", "code"),
                Nodes.growing(Nodes.text(messages.text("danger.reach", name, reach)))),
            Nodes.text(source, "t12", "subtle"));
    row.setAccessibleText(messages.text("danger.row.said", name, reach, hotline.number(), source));
    row.setFocusTraversable(true);
    return row;
  }

  private void showRecorded(@Nullable DangerAnswer answer) {
    boolean outside = !model.isInContact();
    Shown.set(recorded, outside || answer != null);
    recorded.setText(answer == null ? messages.text("danger.none") : phrases.say(answer.say()));
  }

  /** A digit chooses wherever the focus is; F4 is the other language. */
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F4) {
      model.switchLanguage();
      event.consume();
    }
    for (DangerKind kind : DangerKind.values()) {
      String digit = digit(kind);
      if (event.getCode() == KeyCode.getKeyCode(digit)
          || event.getCode() == KeyCode.getKeyCode("Numpad " + digit)) {
        model.choose(kind);
        event.consume();
      }
    }
  }

  @FXML
  void close() {
    close.run();
  }
}
