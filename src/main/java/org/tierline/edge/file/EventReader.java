package org.tierline.edge.file;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import biweekly.property.Attachment;
import biweekly.property.Conference;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DurationProperty;
import biweekly.property.Status;
import biweekly.property.TextProperty;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.model.outreach.OutreachEvent.Document;

/**
 * Reads an event of a calendar. Nothing in it is trusted: what makes no sense is an {@link
 * IllegalArgumentException} that names the property and not what stands there. A time without a
 * zone is Eastern.
 */
public final class EventReader {
  private static final TimeZone EASTERN = TimeZone.getTimeZone("America/New_York");
  private static final Pattern ZONE = Pattern.compile(";TZID=\"?([^:;\"\r]+)");
  private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");
  private static final Pattern RULE = Pattern.compile("(?im)^(?:RRULE|EXRULE)\\b([^\r\n]*)");
  private static final Pattern RULE_OF_ZONES =
      Pattern.compile(
          "(?i):(?:(?:FREQ=YEARLY|BYMONTH=\\d{1,2}|BYDAY=[+-]?\\d?[A-Z]{2}"
              + "|BYMONTHDAY=[\\d,-]{1,40}|UNTIL=[\\dTZ]{1,20}|WKST=[A-Z]{2})(?:;|$))+");
  private static final int MOST_RULES = 200;
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_TEXT = 8_000;
  private static final int MOST_DOCUMENTS = 30;
  private static final Set<String> TIMES = Set.of("DTSTART", "DTEND", "DURATION", "SEQUENCE");

  private final Supplier<UUID> ids;
  private final Predicate<String> official;

  /**
   * Reads events.
   *
   * @param ids makes their keys
   * @param official whether a link may be given to callers (M2)
   */
  public EventReader(Supplier<UUID> ids, Predicate<String> official) {
    this.ids = ids;
    this.official = official;
  }

  /** Reads one. */
  public OutreachEvent read(CalendarFile.Event event) {
    requireZones(event.calendar());
    requireRules(FOLD.matcher(event.calendar()).replaceAll(""));
    try (ICalReader reader = new ICalReader(event.calendar())) {
      reader.setDefaultTimezone(EASTERN);
      @Nullable ICalendar calendar = reader.readNext();
      if (calendar == null || calendar.getEvents().size() != 1) {
        throw new IllegalArgumentException("the event cannot be read");
      }
      requireTimes(reader.getWarnings());
      return read(calendar.getEvents().getFirst());
    } catch (IOException | IndexOutOfBoundsException | NullPointerException broken) {
      throw new IllegalArgumentException("the event cannot be read", broken);
    }
  }

  /** A zone that nobody knows would be read as another one. */
  private static void requireZones(String calendar) {
    boolean known =
        ZONE.matcher(calendar)
            .results()
            .map(found -> found.group(1))
            .allMatch(zone ->
                ZoneId.getAvailableZoneIds().contains(zone)
                    || calendar.contains("\nTZID:" + zone + "\r"));
    if (!known) {
      throw new IllegalArgumentException("TZID is no time zone that is known");
    }
  }

  /** Each change of a zone since it began is counted: by the second there is no end to them. */
  private static void requireRules(String calendar) {
    List<String> rules = RULE.matcher(calendar).results().map(found -> found.group(1)).toList();
    if (rules.size() > MOST_RULES
        || !rules.stream().allMatch(rule -> RULE_OF_ZONES.matcher(rule).matches())) {
      throw new IllegalArgumentException(
          "RRULE: an event that repeats is listed day by day, and a time zone changes by the year");
    }
  }

  private static void requireTimes(List<ParseWarning> warnings) {
    warnings.stream()
        .map(ParseWarning::getPropertyName)
        .filter(name -> name != null && TIMES.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new IllegalArgumentException(name + " cannot be read");
        });
  }

  private OutreachEvent read(VEvent event) {
    if (event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty()) {
      throw new IllegalArgumentException("RRULE: an event that repeats is listed day by day");
    }
    Instant starts = instant(event.getDateStart(), "DTSTART");
    Instant ends = ends(event, starts);
    if (!ends.isAfter(starts)) {
      throw new IllegalArgumentException("DTEND is not after DTSTART");
    }
    Status status = event.getStatus();
    return new OutreachEvent(
        ids.get(),
        needed(line(event.getUid(), "UID"), "UID"),
        event.getSequence() == null || event.getSequence().getValue() == null
            ? 0
            : event.getSequence().getValue(),
        needed(line(event.getSummary(), "SUMMARY"), "SUMMARY"),
        starts,
        ends,
        line(event.getLocation(), "LOCATION"),
        register(event),
        callIn(event),
        text(event.getDescription(), "DESCRIPTION"),
        documents(event),
        status != null && status.isCancelled());
  }

  private static Instant ends(VEvent event, Instant starts) {
    DurationProperty lasts = event.getDuration();
    if (event.getDateEnd() != null) {
      return instant(event.getDateEnd(), "DTEND");
    }
    if (lasts != null && lasts.getValue() != null) {
      return starts.plusMillis(lasts.getValue().toMillis());
    }
    boolean hasTime = event.getDateStart().getValue().hasTime();
    return starts.plus(hasTime ? Duration.ofHours(1) : Duration.ofDays(1));
  }

  private static Instant instant(@Nullable DateOrDateTimeProperty time, String name) {
    ICalDate value = time == null ? null : time.getValue();
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    requireReal(value.getRawComponents(), name);
    return Instant.ofEpochMilli(value.getTime());
  }

  /** November 31 would be read as December 1, and an hour 25 as one of the next day. */
  private static void requireReal(@Nullable DateTimeComponents said, String name) {
    if (said == null) {
      return;
    }
    try {
      LocalDate.of(said.getYear(), said.getMonth(), said.getDate());
      LocalTime.of(said.getHour(), said.getMinute());
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(name + " is no day or hour that there is", wrong);
    }
  }

  /** The page to register on, and what else is said about it. */
  private String register(VEvent event) {
    List<String> parts = new ArrayList<>();
    event.getComments().forEach(comment -> parts.add(text(comment, "COMMENT")));
    String url = line(event.getUrl(), "URL");
    if (!url.isEmpty()) {
      parts.add(link(url, "URL"));
    }
    event.getContacts().forEach(contact -> parts.add(line(contact, "CONTACT")));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
  }

  private static String callIn(VEvent event) {
    return event.getConferences().stream()
        .flatMap(conference -> Stream.of(number(conference), described(conference)))
        .filter(part -> !part.isEmpty())
        .map(part -> clean(part, "CONFERENCE", LONGEST_LINE))
        .collect(Collectors.joining("\n"));
  }

  private static String number(Conference conference) {
    String uri = conference.getUri();
    return uri != null && uri.startsWith("tel:") ? uri.substring("tel:".length()) : "";
  }

  private static String described(Conference conference) {
    String label = conference.getParameter("LABEL");
    return label == null ? "" : label;
  }

  private List<Document> documents(VEvent event) {
    List<Attachment> attached = event.getAttachments();
    if (attached.size() > MOST_DOCUMENTS) {
      throw new IllegalArgumentException("ATTACH: there are too many documents");
    }
    return attached.stream().map(this::document).toList();
  }

  private Document document(Attachment attachment) {
    String url = attachment.getUri();
    if (url == null) {
      throw new IllegalArgumentException("ATTACH: a document is a link, and not in the file");
    }
    String link = link(clean(url, "ATTACH", LONGEST_LINE), "ATTACH");
    String title = attachment.getParameter("FILENAME");
    return new Document(title == null ? link : clean(title, "ATTACH", LONGEST_LINE), link);
  }

  private String link(String url, String name) {
    if (!official.test(url)) {
      throw new IllegalArgumentException(name + " is no official page (M2)");
    }
    return url;
  }

  private static String needed(String value, String name) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  private static String line(@Nullable TextProperty property, String name) {
    return value(property, name, LONGEST_LINE).replaceAll("\\s+", " ");
  }

  private static String text(@Nullable TextProperty property, String name) {
    return value(property, name, LONGEST_TEXT);
  }

  private static String value(@Nullable ValuedProperty<String> property, String name, int longest) {
    String value = property == null ? null : property.getValue();
    return value == null ? "" : clean(value, name, longest);
  }

  private static String clean(String value, String name, int longest) {
    if (value.length() > longest) {
      throw new IllegalArgumentException(name + " is longer than " + longest + " characters");
    }
    return value
        .replaceAll("[\\p{Cc}&&[^\\n]]", " ")
        .replaceAll("[\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
        .strip();
  }
}
