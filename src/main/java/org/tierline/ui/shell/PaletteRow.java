package org.tierline.ui.shell;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tierline.ui.common.Icons;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.ViewDresser;

/** A line of Find or do, with the letters that match marked in it. */
final class PaletteRow {
  private final PaletteItem item;
  private final HBox row = new HBox();

  PaletteRow(PaletteItem item, String typed) {
    this.item = item;
    TextFlow words = new TextFlow();
    markMatch(words, item.title(), typed.strip());
    addDetail(words, item.detail());
    if (item.needs() != null) {
      addDetail(words, item.needs());
    }
    words.setMaxHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    row.getStyleClass().add("palette-row");
    row.getChildren().addAll(Icons.icon(item.icon()), words, end());
    row.setAccessibleText(item.title() + " " + item.detail());
    ViewDresser.dress(row);
  }

  PaletteItem item() {
    return item;
  }

  HBox node() {
    return row;
  }

  void light(boolean chosen) {
    row.getStyleClass().remove("selected");
    if (chosen) {
      row.getStyleClass().add("selected");
    }
  }

  private Node end() {
    if (item.needs() != null) {
      return Icons.icon("lock");
    }
    Label hint = new Label(item.hint());
    hint.getStyleClass().addAll("key", "hint-of-row");
    return hint;
  }

  private static void markMatch(TextFlow words, String title, String typed) {
    int at =
        typed.isEmpty()
            ? -1
            : title.toLowerCase(Locale.ROOT).indexOf(typed.toLowerCase(Locale.ROOT));
    if (at < 0) {
      words.getChildren().add(text(title, "words"));
      return;
    }
    int end = at + typed.length();
    words
        .getChildren()
        .addAll(
            text(title.substring(0, at), "words"),
            text(title.substring(at, end), "words", "match"),
            text(title.substring(end), "words"));
  }

  private static void addDetail(TextFlow words, String detail) {
    if (!detail.isEmpty()) {
      words.getChildren().add(text("   " + detail, "words", "detail"));
    }
  }

  private static Text text(String content, String... classes) {
    Text text = new Text(content);
    text.getStyleClass().addAll(classes);
    return text;
  }
}
