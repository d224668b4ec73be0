package org.tierline.ui.common;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tierline.model.request.RequestDecision.Reason;

/**
 * The rules that decided: one line each with its number, or, where there is little room and all are
 * met, the numbers in one line. To be used on the FX thread.
 */
public final class RuleLines extends VBox {
  private final Messages messages;
  private final Phrases phrases;

  /** Says rules in the words of the desk. */
  public RuleLines(Messages messages, Phrases phrases) {
    this.messages = messages;
    this.phrases = phrases;
  }

  /**
   * Shows rules.
   *
   * @param decisive how a rule looks that stands against it, or that alone decided
   */
  public void show(List<Reason> reasons, Mark decisive, WidthKind width) {
    boolean allMet = reasons.stream().allMatch(Reason::met);
    if (width == WidthKind.COMPACT && allMet && reasons.size() > 1) {
      getChildren().setAll(inOneLine(reasons));
    } else {
      getChildren().setAll(reasons.stream().map(reason -> line(reason, decisive)).toList());
    }
  }

  private HBox line(Reason reason, Mark decisive) {
    Mark mark = reason.met() && !decisive.always() ? Mark.MET : decisive;
    return row(mark, phrases.say(reason.words()), List.of(number(reason.rule())));
  }

  private HBox inOneLine(List<Reason> reasons) {
    return row(
        Mark.MET,
        messages.text("promise.rules.met", reasons.size()),
        reasons.stream().map(Reason::rule).distinct().sorted().map(this::number).toList());
  }

  private static HBox row(Mark mark, String words, List<Label> numbers) {
    Label text = new Label(words);
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label sign = new Label();
    sign.getStyleClass().addAll("s14", mark.icon(), mark.tone());
    HBox row = new HBox(sign, text);
    row.getChildren().addAll(numbers);
    row.getStyleClass().add("why");
    ViewDresser.dress(row);
    return row;
  }

  private Label number(String rule) {
    Label number = new Label(rule);
    number.getStyleClass().add("rule");
    number.setAccessibleText(
        messages.text("promise.rules.number", rule.substring(0, 1), rule.substring(1)));
    return number;
  }

  /**
   * How a rule is marked.
   *
   * @param icon the style class of its drawing
   * @param tone the style class of its colour
   * @param always whether rules that are met look so too
   */
  public record Mark(String icon, String tone, boolean always) {
    /** A rule that is met. */
    public static final Mark MET = new Mark("icon-check", "success", false);
  }
}
