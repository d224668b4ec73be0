package org.tierline.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.tierline.model.review.ReviewFigure;
import org.tierline.service.review.FigureExport;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Messages;

/** The figures on a page, in the words of the desk. Safe from any thread. */
final class FigureWords implements FigureExport.Words {
  private final Messages messages;
  private final Dates dates;

  FigureWords(Messages messages) {
    this.messages = messages;
    this.dates = new Dates(messages);
  }

  @Override
  public String title() {
    return messages.text("review.figures.title");
  }

  @Override
  public String name(ReviewFigure figure) {
    return figure.day().isEmpty()
        ? messages.text("review.figures." + figure.key())
        : messages.text("review.figures.backlog", dates.date(LocalDate.parse(figure.day())));
  }

  @Override
  public String value(ReviewFigure figure) {
    return switch (figure.unit()) {
      case ESCALATIONS, OFFICERS ->
          messages.text("review.figures.number", Double.parseDouble(figure.value()));
      case MINUTES -> dates.waited(Duration.ofMinutes(Long.parseLong(figure.value())));
      case INSTANT -> at(Instant.parse(figure.value()));
    };
  }

  private String at(Instant counted) {
    return messages.text(
        "review.dayAndTime",
        dates.dayWithYear(EasternTime.dateOf(counted)),
        dates.time(EasternTime.of(counted).toLocalTime()));
  }
}
