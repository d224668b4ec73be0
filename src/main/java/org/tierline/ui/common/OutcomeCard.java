package org.tierline.ui.common;

import java.util.List;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.ui.common.RuleLines.Mark;

/**
 * Where something goes and why, or what it has become, in words.
 *
 * @param title of the pane
 * @param chip the word of the outcome
 * @param chipMark its drawing and colour
 * @param name what it goes to, or what it is now
 * @param isNumber whether the name is a number to read aloud
 * @param line under the name, may be empty
 * @param figure the date or the days, may be empty
 * @param figureNote what the figure is, may be empty
 * @param advice what can be done instead, may be empty
 * @param lines contact information, may be empty
 */
public record OutcomeCard(
    String title,
    String chip,
    Mark chipMark,
    String name,
    boolean isNumber,
    String line,
    String figure,
    String figureNote,
    String advice,
    List<String> lines,
    List<Reason> reasons,
    Mark ruleMark) {
  public OutcomeCard {
    lines = List.copyOf(lines);
    reasons = List.copyOf(reasons);
  }

  /** A card of a title, a chip and a name; more is added to it. */
  public static OutcomeCard of(String title, String chip, Mark chipMark, String name) {
    return new OutcomeCard(
        title, chip, chipMark, name, false, "", "", "", "", List.of(), List.of(), Mark.MET);
  }

  /** The same, its name a number to read aloud. */
  public OutcomeCard withNumber() {
    return new OutcomeCard(
        title,
        chip,
        chipMark,
        name,
        true,
        line,
        figure,
        figureNote,
        advice,
        lines,
        reasons,
        ruleMark);
  }

  /** The same with a line under the name. */
  public OutcomeCard withLine(String words) {
    return new OutcomeCard(
        title,
        chip,
        chipMark,
        name,
        isNumber,
        words,
        figure,
        figureNote,
        advice,
        lines,
        reasons,
        ruleMark);
  }

  /** The same with a date or a number of days. */
  public OutcomeCard withFigure(String date, String note) {
    return new OutcomeCard(
        title, chip, chipMark, name, isNumber, line, date, note, advice, lines, reasons, ruleMark);
  }

  /** The same with what can be done instead. */
  public OutcomeCard withAdvice(String words) {
    return new OutcomeCard(
        title,
        chip,
        chipMark,
        name,
        isNumber,
        line,
        figure,
        figureNote,
        words,
        lines,
        reasons,
        ruleMark);
  }

  /** The same with contact information. */
  public OutcomeCard withLines(List<String> information) {
    return new OutcomeCard(
        title,
        chip,
        chipMark,
        name,
        isNumber,
        line,
        figure,
        figureNote,
        advice,
        information,
        reasons,
        ruleMark);
  }

  /** The same with the rules that decided. */
  public OutcomeCard withReasons(List<Reason> decided, Mark mark) {
    return new OutcomeCard(
        title,
        chip,
        chipMark,
        name,
        isNumber,
        line,
        figure,
        figureNote,
        advice,
        lines,
        decided,
        mark);
  }
}
