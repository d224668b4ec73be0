package org.tierline.ui.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.CaseView;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Nodes;

/** Notices, appointments, requests and other events of an open case in one list, newest first. */
final class Happened {
  private final ContactView view;

  Happened(ContactView view) {
    this.view = view;
  }

  private record Line(@Nullable LocalDate on, String icon, String words) {}

  List<Node> rows(CaseView.DetailsPart details) {
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
                    view.text("contact.case.noticeSent", view.enums().word(notice.kind()))));
    Stream<Line> appointments =
        details.appointments().stream()
            .map(appointment ->
                new Line(
                    EasternTime.dateOf(appointment.at()),
                    "calendar",
                    view.text(
                        "contact.case.appointmentAt",
                        view.enums().word(appointment.kind()),
                        view.time(appointment.at()),
                        appointment.office())));
    Stream<Line> events =
        details.history().stream().map(event -> new Line(event.on(), "inbox", event.event()));
    Stream<Line> requests =
        details.requests().stream()
            .map(number -> new Line(null, "file-text", view.text("contact.case.request", number)));
    return Stream.of(notices, appointments, events, requests).flatMap(lines -> lines);
  }

  private Node row(Line line) {
    LocalDate on = line.on();
    return Nodes.row(
        List.of("trow", "h28", "happened"),
        Nodes.icon(line.icon(), "s14", "muted"),
        Nodes.mark(on == null ? "" : view.dates().day(on), "muted", "happened-on"),
        Nodes.growing(Nodes.text(line.words())));
  }
}
