package org.tierline.ui.common;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.CaseView;

/** Notices, appointments, requests and other events of an open case in one list, newest first. */
public final class Happened {
  private final Messages messages;
  private final Dates dates;
  private final EnumWords enums;

  /** Lines in the words of the desk. */
  public Happened(Messages messages) {
    this.messages = messages;
    this.dates = new Dates(messages);
    this.enums = new EnumWords(messages);
  }

  private record Line(@Nullable LocalDate on, String icon, String words) {}

  /** A row for each thing that happened. */
  public List<Node> rows(CaseView.DetailsPart details) {
    return lines(details)
        .sorted(Comparator.comparing(Line::on, Comparator.nullsFirst(Comparator.reverseOrder())))
        .map(this::row)
        .toList();
  }

  private Stream<Line> lines(CaseView.DetailsPart details) {
    Stream<Line> notices =
        details.notices().stream()
            .map(notice ->
                new Line(
                    notice.sentOn(),
                    "mail",
                    messages.text("contact.case.noticeSent", enums.word(notice.kind()))));
    Stream<Line> appointments =
        details.appointments().stream()
            .map(appointment ->
                new Line(
                    EasternTime.dateOf(appointment.at()),
                    "calendar",
                    messages.text(
                        "contact.case.appointmentAt",
                        enums.word(appointment.kind()),
                        dates.time(EasternTime.of(appointment.at()).toLocalTime()),
                        appointment.office())));
    Stream<Line> events =
        details.history().stream().map(event -> new Line(event.on(), "inbox", event.event()));
    Stream<Line> requests =
        details.requests().stream()
            .map(number ->
                new Line(null, "file-text", messages.text("contact.case.request", number)));
    return Stream.of(notices, appointments, events, requests).flatMap(lines -> lines);
  }

  private Node row(Line line) {
    LocalDate on = line.on();
    return Nodes.row(
        List.of("trow", "h28", "happened"),
        Nodes.icon(line.icon(), "s14", "muted"),
        Nodes.mark(on == null ? "" : dates.day(on), "muted", "happened-on"),
        Nodes.growing(Nodes.text(line.words())));
  }
}
