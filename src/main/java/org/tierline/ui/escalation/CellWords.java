package org.tierline.ui.escalation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.tierline.ui.common.ClockWords;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Messages;

/** Says an hour of the strip in words, for whoever hears instead of seeing. */
final class CellWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Messages messages;

  CellWords(Messages messages) {
    this.messages = messages;
  }

  /** {@code Tuesday November 24, 15 to 16 Eastern, 14 to 15 in Chicago, allowed}. */
  String of(StripCell cell, StripModel.State state, Collection<ZoneId> zones) {
    String where =
        ClockWords.ordered(zones, cell.from()).stream()
            .map(zone ->
                messages.text(
                    "escalation.strip.cell.local",
                    spoken(cell.from(), zone),
                    spoken(cell.to(), zone),
                    ClockWords.place(zone)))
            .collect(Collectors.joining(", "));
    String day =
        DateTimeFormatter.ofPattern(
                messages.text("escalation.strip.spoken-date"), messages.language().locale())
            .format(cell.day())
            .replace(".", "");
    return messages.text(
        "escalation.strip.cell",
        day,
        spoken(cell.from(), EasternTime.ZONE),
        spoken(cell.to(), EasternTime.ZONE),
        where.isEmpty() ? "" : where + ", ",
        messages.text("escalation.strip.state." + state.name()));
  }

  private static String spoken(Instant moment, ZoneId zone) {
    ZonedDateTime at = moment.atZone(zone);
    return at.getMinute() == 0 ? String.valueOf(at.getHour()) : TIME.format(at);
  }
}
