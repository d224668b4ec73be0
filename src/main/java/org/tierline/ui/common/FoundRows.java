package org.tierline.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundFinding;

/** Marks what must not leave in its place, and says of each mark what it is and how to mend it. */
public final class FoundRows {
  private static final Pattern WORD = Pattern.compile("\\n|[^\\S\\n]*[^\\s]+[^\\S\\n]*|[^\\S\\n]+");

  private final Messages messages;
  private final Phrases phrases;
  private final Place place;

  /** Goes to a place of the text. */
  @FunctionalInterface
  public interface Place {
    /** Goes there. */
    void go(int start, int end);
  }

  /** Rows whose buttons go to a place of the text. */
  public FoundRows(Messages messages, Phrases phrases, Place place) {
    this.messages = messages;
    this.phrases = phrases;
    this.place = place;
  }

  /** The text with a numbered mark at each finding. */
  public List<Node> marked(String text, List<OutboundFinding> found) {
    List<Node> pieces = new ArrayList<>();
    int at = 0;
    int number = 0;
    for (OutboundFinding finding : found) {
      number++;
      int start = Math.clamp(finding.start(), at, text.length());
      int end = Math.clamp(finding.end(), start, text.length());
      pieces.addAll(plain(text.substring(at, start)));
      Label mark = new Label(text.substring(start, end));
      mark.getStyleClass().add("found-mark");
      mark.setGraphic(Nodes.mark(String.valueOf(number), "num-key"));
      pieces.add(mark);
      at = end;
    }
    pieces.addAll(plain(text.substring(at)));
    return pieces;
  }

  /** A row for each finding, and last why no more may leave. */
  public List<Node> explained(OutboundAnswer answer) {
    return rows(answer, this::row);
  }

  /** As {@link #explained}, where there is little room. */
  public List<Node> briefly(OutboundAnswer answer) {
    return rows(
        answer,
        (number, finding) ->
            Nodes.row(
                "g8",
                Nodes.mark(String.valueOf(number), "num-key"),
                Nodes.growing(words(finding))));
  }

  private List<Node> rows(OutboundAnswer answer, BiFunction<Integer, OutboundFinding, Node> row) {
    List<Node> rows = new ArrayList<>();
    for (OutboundFinding finding : answer.blocking()) {
      rows.add(row.apply(rows.size() + 1, finding));
    }
    @Nullable Sentence hint = answer.hint();
    if (hint != null) {
      rows.add(Nodes.text(phrases.say(hint), "hint"));
    }
    return rows;
  }

  private Node words(OutboundFinding finding) {
    return Nodes.column(
        "g2",
        Nodes.text(phrases.say(finding.why())),
        Nodes.text(phrases.say(finding.mend()), "t12", "muted"));
  }

  private Node row(int number, OutboundFinding finding) {
    String why = phrases.say(finding.why());
    Button show = new Button(messages.text("privacy.answer.show"));
    show.getStyleClass().add("small");
    show.setMinWidth(Region.USE_PREF_SIZE);
    show.setAccessibleText(messages.text("privacy.answer.show.at", number, why));
    show.setOnAction(event -> place.go(finding.start(), finding.end()));
    Label rule = Nodes.mark(finding.rule(), "rule");
    rule.setAccessibleText(
        messages.text(
            "promise.rules.number", finding.rule().substring(0, 1), finding.rule().substring(1)));
    return Nodes.row(
        "g8",
        Nodes.mark(String.valueOf(number), "num-key"),
        Nodes.growing(words(finding)),
        rule,
        show);
  }

  /** Word by word, so that none of it runs over several lines and lies under a mark. */
  private static List<Node> plain(String text) {
    return WORD.matcher(text)
        .results()
        .<Node>map(word -> {
          Text plain = new Text(word.group());
          plain.getStyleClass().add("found-plain");
          return plain;
        })
        .toList();
  }
}
