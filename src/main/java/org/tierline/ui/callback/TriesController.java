package org.tierline.ui.callback;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.EscalationState;
import org.tierline.ui.common.Icons;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The attempts: one key each, and in words what came of the last one (E6). */
public final class TriesController {
  private final CallbackView view;
  private final WorkModel model;
  private final Map<AttemptOutcome, Button> buttons = new EnumMap<>(AttemptOutcome.class);
  @FXML private VBox root;
  @FXML private Label title;
  @FXML private GridPane grid;
  @FXML private Label why;
  @FXML private HBox notice;
  @FXML private Label noticeIcon;
  @FXML private Label noticeWords;

  TriesController(CallbackView view) {
    this.view = view;
    this.model = view.model().work();
  }

  @FXML
  void initialize() {
    for (AttemptOutcome outcome : AttemptOutcome.values()) {
      Button button = button(outcome);
      buttons.put(outcome, button);
      int at = buttons.size();
      if (outcome == AttemptOutcome.REACHED) {
        grid.add(button, 0, 0, 2, 1);
      } else {
        grid.add(button, at % 2, at / 2);
      }
    }
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.rowProperty().subscribe(row -> show()),
                model.heldProperty().subscribe(held -> show()),
                model.noticeProperty().subscribe(this::showNotice)));
  }

  /** Gives the focus to the first key that can be pressed. */
  void focus() {
    buttons.values().stream()
        .filter(button -> !button.isDisabled())
        .findFirst()
        .ifPresent(Button::requestFocus);
  }

  private Button button(AttemptOutcome outcome) {
    String words = view.text("callback.attempt." + outcome.name());
    String key = AttemptKeys.of(outcome).getName();
    Button button = new Button();
    button.setGraphic(
        Nodes.row("button-row", Nodes.mark(key, "num-key"), Nodes.growing(Nodes.text(words))));
    button.getStyleClass().add("do-item");
    if (outcome == AttemptOutcome.REACHED) {
      button.getStyleClass().add("primary");
    }
    button.setAccessibleText(view.text("callback.attempt.said", words, key));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> model.note(outcome));
    return button;
  }

  private void show() {
    CallbackRow row = model.rowProperty().get();
    if (row == null) {
      return;
    }
    boolean kept = row.state() == EscalationState.UNREACHED;
    title.setText(
        kept || row.attempts() >= row.mostAttempts()
            ? view.text("callback.attempts.usedUp")
            : view.text("callback.attempts.now", row.attempts() + 1, row.mostAttempts()));
    boolean held = model.heldProperty().get();
    why.setText(held ? "" : view.text(kept ? "callback.why.kept" : "callback.why.notHeld"));
    Shown.set(why, !held);
    buttons.forEach((outcome, button) -> {
      button.setDisable(!model.canNote(outcome));
      button.setAccessibleHelp(why.getText());
    });
  }

  private void showNotice(WorkModel.@Nullable Notice told) {
    Shown.set(notice, told != null);
    if (told == null) {
      return;
    }
    notice.getStyleClass().removeAll("success", "attention");
    notice.getStyleClass().add(told.good() ? "success" : "attention");
    noticeIcon.setGraphic(Icons.icon(told.good() ? "check" : "alert-triangle"));
    noticeWords.setText(view.phrases().say(told.say()));
    notice.setAccessibleText(noticeWords.getText());
  }

  /** Single letters work only here, while the focus is here. */
  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    for (AttemptOutcome outcome : AttemptOutcome.values()) {
      if (AttemptKeys.of(outcome) == event.getCode()) {
        model.note(outcome);
        event.consume();
      }
    }
  }
}
