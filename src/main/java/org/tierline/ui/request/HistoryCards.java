package org.tierline.ui.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tierline.model.request.RequestEvent;
import org.tierline.model.request.RequestHistory;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.RuleLines.Mark;

/** Writes where a request stands and what became of it. */
final class HistoryCards {
  private final Messages messages;
  private final Dates dates;
  private final EnumWords words;

  HistoryCards(Messages messages) {
    this.messages = messages;
    dates = new Dates(messages);
    words = new EnumWords(messages);
  }

  /** A request with its number, its office, its day, and a line for each thing that came of it. */
  OutcomeCard card(RequestHistory history) {
    ServiceRequest request = history.request();
    List<String> lines =
        Stream.of(
                Stream.of(
                    messages.text(
                        "request.care.made",
                        day(EasternTime.dateOf(request.createdAt())),
                        words.word(request.type()))),
                callersWords(request),
                history.events().stream().map(this::line))
            .flatMap(each -> each)
            .toList();
    return OutcomeCard.of(
            words.word(request.type()),
            words.word(request.state()),
            mark(request.state()),
            history.number().toString())
        .withNumber()
        .withLine(history.office())
        .withFigure(day(request.due()), messages.text("request.answer-due"))
        .withLines(lines);
  }

  /** What the caller told, with what was added later; nothing for who may not read it (P16). */
  private Stream<String> callersWords(ServiceRequest request) {
    return request.words().isEmpty()
        ? Stream.empty()
        : Stream.of(messages.text("request.care.words", request.words()));
  }

  /** One line: the number, the type, where it stands. */
  String line(RequestHistory history) {
    return messages.text(
        "request.care.row",
        history.number(),
        words.word(history.request().type()),
        words.wordWithin(history.request().state()));
  }

  /** Where a request stands now, in one line. */
  String stands(ServiceRequest request) {
    return messages.text("request.care.stands", words.word(request.state()), request.office());
  }

  private String line(RequestEvent event) {
    String what =
        messages.text("request.event." + event.kind().name(), day(event.on()), event.office());
    return event.words().isEmpty() ? what : what + ": " + event.words();
  }

  private String day(LocalDate day) {
    return dates.day(day);
  }

  private static Mark mark(ServiceRequestState state) {
    return switch (state) {
      case OPEN, RELOCATED -> new Mark("icon-clock", "accent", false);
      case ANSWERED -> new Mark("icon-message-square", "accent", false);
      case CLOSED -> new Mark("icon-check", "success", false);
      case CANCELLED -> new Mark("icon-x", "muted", false);
    };
  }
}
