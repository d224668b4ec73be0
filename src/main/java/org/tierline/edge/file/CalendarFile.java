package org.tierline.edge.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.tierline.edge.file.FileLines.Line;

/**
 * Finds the events in a calendar (RFC 5545) and gives each to be read by itself, with the time
 * zones of the file, so that a bad one spoils no other and is told by the line on which it begins.
 * Memory does not grow with the length: an event that is too long is passed over.
 */
public final class CalendarFile {
  private static final int LONGEST_EVENT = 1 << 17;
  private static final int MOST_ZONES = 1 << 18;
  private static final String BEGIN =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tierline//EN\r\n";
  private static final String END = "END:VCALENDAR\r\n";

  private final InputStream file;
  private final Sink sink;
  private final StringBuilder zones = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private Inside inside = Inside.NOTHING;
  private long begins;
  private boolean tooLong;
  private boolean isCalendar;

  private CalendarFile(InputStream file, Sink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** Gets the events of a file. */
  public interface Sink {
    /** An event that can be read, as a calendar of its own. */
    void event(Event event);

    /** Something that cannot be read, told without what stands there. */
    void bad(long line, String reason);
  }

  /**
   * An event.
   *
   * @param line where it begins, from 1
   * @param calendar a calendar that holds it alone
   */
  public record Event(long line, String calendar) {}

  private enum Inside {
    NOTHING,
    EVENT,
    ZONE
  }

  /**
   * Reads a file to its end.
   *
   * @throws IOException if it breaks; what came before was given to the sink
   */
  public static void read(InputStream file, Sink sink) throws IOException {
    new CalendarFile(file, sink).read();
  }

  private void read() throws IOException {
    FileLines lines = new FileLines(file);
    for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      Line line = next.get();
      if (line.trouble() != null) {
        tooLong |= inside != Inside.NOTHING;
        sink.bad(line.number(), line.trouble());
      } else {
        read(line);
      }
    }
    if (!isCalendar) {
      sink.bad(1, "the file is no calendar");
    } else if (inside != Inside.NOTHING) {
      sink.bad(begins, "what begins here does not end");
    }
  }

  private void read(Line line) {
    switch (line.text().strip().toUpperCase(Locale.ROOT)) {
      case "BEGIN:VCALENDAR" -> isCalendar = true;
      case "BEGIN:VEVENT" -> begin(Inside.EVENT, line.number());
      case "BEGIN:VTIMEZONE" -> begin(Inside.ZONE, line.number());
      default -> {}
    }
    if (inside == Inside.NOTHING) {
      return;
    }
    tooLong |= block.length() + line.text().length() > LONGEST_EVENT;
    if (!tooLong) {
      block.append(line.text()).append("\r\n");
    }
    switch (line.text().strip().toUpperCase(Locale.ROOT)) {
      case "END:VEVENT" -> endEvent();
      case "END:VTIMEZONE" -> endZone();
      default -> {}
    }
  }

  private void begin(Inside what, long line) {
    if (inside != Inside.NOTHING) {
      sink.bad(begins, "what begins here does not end");
    }
    inside = what;
    begins = line;
    block.setLength(0);
    tooLong = false;
  }

  private void endEvent() {
    if (inside == Inside.EVENT && isCalendar) {
      if (tooLong) {
        sink.bad(begins, "the event is too long or cannot be read");
      } else {
        sink.event(new Event(begins, BEGIN + zones + block + END));
      }
      inside = Inside.NOTHING;
    }
  }

  /** Zones stand before the events that use them. */
  private void endZone() {
    if (inside == Inside.ZONE) {
      if (!tooLong && zones.length() + block.length() <= MOST_ZONES) {
        zones.append(block);
      }
      inside = Inside.NOTHING;
    }
  }
}
