package org.tierline.ui.common;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.tierline.model.privacy.OutboundAnswer;

/** Shows under a text what of it must not leave, marked in its place; a row goes there. */
public final class FoundUnder {
  private final TextArea words;
  private final Node whole;
  private final TextFlow marked;
  private final VBox findings;
  private final FoundRows rows;

  /**
   * What is under a text.
   *
   * @param whole hidden while nothing was found
   * @param marked shows the text with its marks
   * @param findings shows a row for each mark
   */
  public FoundUnder(
      TextArea words,
      Node whole,
      TextFlow marked,
      VBox findings,
      Messages messages,
      Phrases phrases) {
    this.words = words;
    this.whole = whole;
    this.marked = marked;
    this.findings = findings;
    this.rows = new FoundRows(messages, phrases, this::goTo);
  }

  /**
   * Shows what was found in the text as it stands.
   *
   * @param drawn how the rows are drawn, by the room there is
   */
  public void show(
      @Nullable OutboundAnswer answer, BiFunction<FoundRows, OutboundAnswer, List<Node>> drawn) {
    boolean any = answer != null && !answer.blocking().isEmpty();
    Shown.set(whole, any);
    marked.getChildren().clear();
    findings.getChildren().clear();
    if (answer != null && any) {
      marked.getChildren().setAll(rows.marked(words.getText(), answer.blocking()));
      findings.getChildren().setAll(drawn.apply(rows, answer));
    }
  }

  private void goTo(int start, int end) {
    words.requestFocus();
    words.selectRange(start, Math.min(end, words.getLength()));
  }
}
