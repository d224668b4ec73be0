package org.tierline.ui.office;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.office.ServedPlace;
import org.tierline.service.office.OfficeCard;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.KnownWords;
import org.tierline.ui.common.Messages;

/** What the desk writes of an office, in the language that is switched on. */
final class OfficeTexts {
  private final Messages messages;
  private final Dates dates;

  OfficeTexts(Messages messages) {
    this.messages = messages;
    this.dates = new Dates(messages);
  }

  /** {@code Dallas Field Office}. */
  String name(Office office) {
    return messages.text("office.name." + office.kind().name(), office.name());
  }

  /** {@code Irving, TX, field office}. */
  String line(Office office, String serves) {
    String where =
        Stream.of(office.city(), office.country().equals("US") ? office.state() : country(office))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    String kind = messages.text("office.kind." + office.kind().name());
    String line =
        where.isEmpty()
            ? messages.text("office.address.unknown.within") + ", " + kind
            : where + ", " + kind;
    return serves.isEmpty() ? line : messages.text("office.serves.too", line, serves);
  }

  /** {@code 75201 and 104 more}. */
  String zips(ServedPlace place) {
    return place.zips() == 1
        ? place.firstZip()
        : messages.text("office.zips", place.firstZip(), place.zips() - 1);
  }

  /** {@code estimated}, {@code only office}, {@code official}. */
  String basis(JurisdictionBasis basis) {
    return messages.text("office.basis." + basis.name());
  }

  /** What the basis means, in a line. */
  String basisMeans(JurisdictionBasis basis) {
    return messages.text("office.basis.means." + basis.name());
  }

  /** Street, city, state and ZIP; or that they are not on file. */
  String address(Office office) {
    String stateAndZip =
        Stream.of(office.state(), office.zip())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\u00a0"));
    String line =
        Stream.of(office.street(), office.city(), stateAndZip, country(office))
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(", "));
    return office.street() == null
        ? messages.text("office.address.unknown", line.isEmpty() ? "" : " " + line)
        : line;
  }

  /** {@code address official, Aug 28, 2026}. */
  String trust(Office office) {
    LocalDate asOf = office.asOf();
    String trust = messages.text("office.trust." + trustOf(office.trust()));
    return asOf == null ? trust : trust + ", " + date(asOf);
  }

  /** {@code Closed today: weather}. */
  String closed(OfficeCard.Shut shut) {
    String reason = shut.closing().reason();
    return shut.allDay()
        ? messages.text("office.closed", within(reason))
        : messages.text(
            "office.closed.partly",
            dates.time(shut.from().toLocalTime()),
            dates.time(shut.until().toLocalTime()),
            within(reason));
  }

  /** {@code Opens again Wed Nov 25}. */
  String opens(OfficeCard.Shut shut) {
    ZonedDateTime opens = shut.opensAgain();
    String day = dates.dateBesideClock(opens.toLocalDate());
    return opens.toLocalTime().toSecondOfDay() == 0
        ? messages.text("office.opens", day)
        : messages.text("office.opens.at", day, dates.time(opens.toLocalTime()));
  }

  /** {@code Central Time}. */
  String zone(ZonedDateTime there) {
    return there.getZone().getDisplayName(TextStyle.FULL, locale());
  }

  /** {@code 14:04}. */
  String time(ZonedDateTime there) {
    return dates.time(there.toLocalTime());
  }

  /** {@code Dallas office in Irving, 13 miles north-west of the caller}. */
  String where(OfficeCard card) {
    Office office = card.office();
    String city = office.city() == null ? office.name() : office.city();
    OfficeCard.Trip trip = card.trip();
    return trip == null
        ? messages.text("office.map.where", office.name(), city)
        : messages.text(
            "office.map.where.far",
            office.name(),
            city,
            trip.miles(),
            messages.text("office.compass." + trip.direction().name()));
  }

  /** {@code as published Aug 21, 2026}, or as the source has it. */
  String published(String asOf) {
    try {
      return messages.text("office.mail.published", date(LocalDate.parse(asOf)));
    } catch (DateTimeParseException notADay) {
      return messages.text("office.mail.published", asOf);
    }
  }

  private String date(LocalDate date) {
    return DateTimeFormatter.ofPattern(messages.text("office.date"), locale())
        .format(date)
        .replace(".", "")
        .replace(' ', '\u00a0');
  }

  private String within(String reason) {
    return new KnownWords(messages).reason(reason);
  }

  private @Nullable String country(Office office) {
    return office.kind() == OfficeKind.INTERNATIONAL
        ? Locale.of("", office.country()).getDisplayCountry(locale())
        : null;
  }

  private static String trustOf(String trust) {
    if (trust.equals("official")) {
      return "official";
    }
    if (trust.startsWith("official")) {
      return "official-dated";
    }
    return trust.startsWith("third-party") ? "third-party" : "unknown";
  }

  private Locale locale() {
    return messages.language().locale();
  }
}
