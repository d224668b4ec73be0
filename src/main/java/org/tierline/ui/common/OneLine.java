package org.tierline.ui.common;

import java.util.regex.Pattern;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field of one line stays one line without joining words: line breaks and tabulators that are
 * pasted into it become a space, those at its ends go. A field of its own would leave them out, and
 * two names would become one.
 */
final class OneLine {
  private static final Pattern BREAKS = Pattern.compile("[\\h\\v]*[\\v\\t][\\h\\v]*");

  private OneLine() {}

  /** From now on whatever comes into the field is one line; a password is left as it is typed. */
  static void keep(TextField field) {
    if (field.getTextFormatter() == null && !(field instanceof PasswordField)) {
      field.setTextFormatter(new TextFormatter<>(OneLine::joined));
      field.addEventHandler(KeyEvent.KEY_PRESSED, event -> letEscapeGoOn(field, event));
    }
  }

  /** A field with a formatter keeps Esc to itself; here it still leaves whatever is on top. */
  private static void letEscapeGoOn(TextField field, KeyEvent event) {
    Parent around = field.getParent();
    if (event.getCode() == KeyCode.ESCAPE && around != null) {
      event.consume();
      around.fireEvent(event.copyFor(around, around));
    }
  }

  private static TextFormatter.Change joined(TextFormatter.Change change) {
    String came = change.getText();
    if (BREAKS.matcher(came).find()) {
      String text = BREAKS.matcher(came).replaceAll(" ");
      boolean first = change.getRangeStart() == 0;
      boolean last = change.getRangeEnd() == change.getControlText().length();
      text = first ? text.stripLeading() : text;
      text = last ? text.stripTrailing() : text;
      change.setText(text);
      int end = change.getRangeStart() + text.length();
      change.selectRange(
          Math.min(change.getAnchor(), end), Math.min(change.getCaretPosition(), end));
    }
    return change;
  }
}
