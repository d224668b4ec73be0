package org.tierline.ui.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallbackStory.Told;

/** Writes what was told and done before a callback, a few lines for each thing. */
public final class ToldLines {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Messages messages;
  private final EnumWords enums;
  private final Dates dates;
  private final ClockWords clocks;

  /** Writes with the words of the desk. */
  public ToldLines(Messages messages) {
    this.messages = messages;
    enums = new EnumWords(messages);
    dates = new Dates(messages);
    clocks = new ClockWords(messages);
  }

  /** The lines, in the order given. */
  public List<Node> of(List<Told> told, LocalDate today) {
    return told.stream().<Node>map(each -> line(each, today)).toList();
  }

  private VBox line(Told told, LocalDate today) {
    VBox line =
        Nodes.column(
            "told",
            Nodes.row(
                List.of("g6", "baseline"),
                Nodes.mark(when(told, today), "strong"),
                Nodes.growing(Nodes.text(who(told), "subtle", "t12"))));
    words(told).ifPresent(words -> line.getChildren().add(words));
    return line;
  }

  private String when(Told told, LocalDate today) {
    LocalDate day = EasternTime.dateOf(told.at());
    String time = TIME.format(EasternTime.of(told.at()));
    if (day.equals(today)) {
      return messages.text("common.told.today", time);
    }
    return day.isAfter(today.minusDays(7))
        ? messages.text("common.told.day", clocks.rowDay(day), time)
        : dates.day(day);
  }

  private String who(Told told) {
    String what = messages.text("common.told." + told.kind().name());
    @Nullable String by = told.by();
    String channel = told.channel() == null ? "" : enums.wordWithin(told.channel());
    String done = by == null ? what : messages.text("common.told.by", what, by);
    return channel.isEmpty() ? done : messages.text("common.told.by", done, channel);
  }

  private Optional<Label> words(Told told) {
    String outcome = told.outcome() == null ? "" : enums.word(told.outcome());
    @Nullable String code = told.language();
    String language = code == null ? "" : LanguageNames.of(code, messages.language());
    String words =
        Stream.of((outcome + " " + told.words()).strip(), language)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(Nodes.text(words));
  }
}
