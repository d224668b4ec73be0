package org.tierline.ui.contact;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.service.contact.EntryAnswer;
import org.tierline.ui.common.Icons;
import org.tierline.ui.common.ScreenKeys;
import org.tierline.ui.common.Shown;

/** A field of the verify form with its mark, and what its check said below it. */
final class EntryRow {
  private final ContactView view;
  private final Entry entry;
  private final TextField field = new TextField();
  private final Label mark = new Label();
  private final Label words = new Label();
  private final Label source = new Label();
  private final StackPane place = new StackPane(field, mark);

  EntryRow(ContactView view, Entry entry, Runnable verify) {
    this.view = view;
    this.entry = entry;
    String name = entry.kind().name();
    field.setId("entry-" + name);
    field.setPromptText(view.text("contact.prompt." + name));
    field.textProperty().bindBidirectional(entry.textProperty());
    field.setAccessibleText(view.text("contact.field." + name));
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (ScreenKeys.ENTER.match(event)) {
            entry.leave();
            verify.run();
            event.consume();
          }
        });
    field.focusedProperty().subscribe(this::focused);
    if (isCode(entry.kind())) {
      field.getStyleClass().add("code");
    }
    StackPane.setAlignment(mark, Pos.CENTER_RIGHT);
    mark.setMouseTransparent(true);
    mark.getStyleClass().addAll("entry-mark", "s14");
    source.getStyleClass().add("hint");
    source.setWrapText(true);
    words.getStyleClass().addAll("hint", "below-field");
    words.setWrapText(true);
    entry.markProperty().subscribe(this::show);
    entry.sourceProperty().subscribe(this::showSource);
  }

  private static boolean isCode(EntryKind kind) {
    return switch (kind) {
      case CASE_NUMBER, SECOND_NUMBER, PHONE -> true;
      case OWN_NAME, FIRM, NAME, BORN, HOUSE, ZIP, EMAIL -> false;
    };
  }

  Entry entry() {
    return entry;
  }

  TextField field() {
    return field;
  }

  /** The field alone, to stand beside another one. */
  StackPane place() {
    return place;
  }

  void showSource(boolean shown) {
    Shown.set(source, shown);
  }

  Label words() {
    return words;
  }

  /** A row of its own: label, field, where it came from; below it what is wrong. */
  VBox row(Label label) {
    place.getStyleClass().add("entry-280");
    HBox line = new HBox(label, place, source);
    line.getStyleClass().add("form-row");
    return new VBox(line, words);
  }

  private void focused(boolean was, boolean is) {
    if (is) {
      view.model().say().ask(entry.kind());
    } else if (was) {
      entry.leave();
    }
  }

  private void showSource(String key) {
    field.getStyleClass().remove("prefilled");
    source.setText(key.isEmpty() ? "" : view.text(key));
    if (!key.isEmpty()) {
      field.getStyleClass().add("prefilled");
    }
  }

  private void show(@Nullable EntryAnswer answer) {
    field.getStyleClass().removeAll("error", "warn");
    words.getStyleClass().removeAll("error", "warn");
    mark.getStyleClass().removeAll("danger", "attention");
    Shown.set(words, answer != null);
    mark.setGraphic(null);
    switch (answer) {
      case EntryAnswer.Wrong(var say) ->
          mark(view.phrases().say(say), "error", "danger", "x-circle");
      case EntryAnswer.Warned(String value, var say) ->
          mark(view.phrases().say(say), "warn", "attention", "alert-triangle");
      case EntryAnswer.Fine fine -> words.setText("");
      case null -> words.setText("");
    }
    field.setAccessibleHelp(words.getText());
  }

  private void mark(String sentence, String fieldClass, String iconClass, String icon) {
    field.getStyleClass().add(fieldClass);
    words.getStyleClass().add(fieldClass);
    words.setText(sentence);
    mark.getStyleClass().add(iconClass);
    mark.setGraphic(Icons.icon(icon));
  }
}
