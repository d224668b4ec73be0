package org.tierline.ui.appointment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.contact.Caller;
import org.tierline.service.appointment.AppointmentList.Line;
import org.tierline.ui.appointment.AppointmentJobs.When;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;

/** What is written of a request for a visit, in the language that is switched on. */
final class AppointmentWords {
  private final Messages messages;
  private final Dates dates;
  private final EnumWords words;

  AppointmentWords(Messages messages) {
    this.messages = messages;
    this.dates = new Dates(messages);
    this.words = new EnumWords(messages);
  }

  /** {@code Emergency travel document, Dallas (DAL)}. */
  String title(Line line) {
    return messages.text(
        "appointment.list.title", words.word(line.request().reason()), office(line));
  }

  private String office(Line line) {
    return line.officeName() == null || line.request().office() == null
        ? messages.text("appointment.office.unknown")
        : messages.text("appointment.office", line.officeName(), line.request().office());
  }

  /** How far it is, and with whom. */
  String state(Line line) {
    AppointmentRequest request = line.request();
    String state = words.word(request.state());
    return switch (request.state()) {
      case SCHEDULED -> messages.text("appointment.list.scheduled", state, visit(line));
      case UNDER_REVIEW ->
          line.mine()
              ? messages.text("appointment.list.mine")
              : messages.text(
                  "appointment.list.with",
                  Objects.requireNonNullElse(line.reviewer(), messages.text("appointment.nobody")));
      case REQUESTED, DECLINED, CANCELLED -> state;
    };
  }

  /** When the visit is, on the clock of the office. */
  String visit(Line line) {
    return line.request().at() == null
        ? ""
        : moment(line.request().at().atZone(line.zone()).toLocalDateTime());
  }

  private String moment(LocalDateTime there) {
    return messages.text(
        "appointment.list.at", dates.date(there.toLocalDate()), dates.time(there.toLocalTime()));
  }

  /** {@code AP-…, asked for Nov 24}. */
  String asked(Line line) {
    return messages.text(
        "appointment.list.asked",
        line.request().number(),
        dates.day(EasternTime.dateOf(line.request().requestedAt())));
  }

  /** What of it matters beyond the title, a line each. */
  List<String> details(Line line) {
    AppointmentRequest request = line.request();
    return Stream.of(
            request.words(),
            labelled("appointment.list.needs", request.accommodation()),
            labelled("appointment.list.wishes", wishes(request)),
            messages.text(
                request.toolOffered()
                    ? "appointment.list.tool.offered"
                    : "appointment.list.tool.notOffered"),
            request.basis() == null
                ? ""
                : messages.text("appointment.list.basis", words.wordWithin(request.basis())),
            labelled("appointment.list.answer", request.answer()),
            tell(line))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private String wishes(AppointmentRequest request) {
    return request.preferred().stream().map(dates::date).collect(Collectors.joining(", "));
  }

  /** Whom the officer tells, or why nobody is called. */
  private String tell(Line line) {
    Caller caller = line.caller();
    if (caller != null) {
      return tell(said(caller.name()), said(caller.phone()));
    }
    if (!line.request().isOpen()) {
      return "";
    }
    return messages.text(
        line.request().identityOpen()
            ? "appointment.list.identity"
            : line.mine() ? "appointment.list.noCall" : "appointment.list.takeFirst");
  }

  private String tell(String name, String phone) {
    if (phone.isEmpty()) {
      return messages.text("appointment.list.tell.noNumber");
    }
    return name.isEmpty()
        ? messages.text("appointment.list.tell.noName", phone)
        : messages.text("appointment.list.tell", name, phone);
  }

  private static String said(@Nullable String words) {
    return words == null ? "" : words.strip();
  }

  private String labelled(String key, String value) {
    return value.isBlank() ? "" : messages.text(key, value);
  }

  /** The whole row, for a screen reader. */
  String said(Line line) {
    return String.join(". ", title(line), state(line), asked(line));
  }

  /** What was to be done here. */
  String mine(@Nullable When when) {
    return when == null ? messages.text("appointment.list.mine.end") : moment(when.there());
  }
}
