package org.tierline.service.office;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tierline.model.Sentence;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;

/** The sentence to read to the caller about an office. */
public final class OfficeWords {
  private static final Set<String> KNOWN_REASONS =
      Set.of("weather", "holiday", "training", "power", "emergency", "security", "repairs");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private OfficeWords() {}

  /** Which office, where, whether it is closed today, and that an appointment is needed. */
  public static Sentence of(OfficeCard card) {
    List<Sentence> parts = new ArrayList<>();
    parts.add(which(card));
    parts.add(where(card.office()));
    OfficeCard.Shut shut = card.shut();
    if (card.receivesVisitors() && shut != null) {
      parts.add(closed(shut));
    }
    parts.add(
        Sentence.of(card.receivesVisitors() ? "say.office.appointment" : "say.office.noVisits"));
    return parts.stream()
        .reduce((before, next) -> Sentence.of("say.office.then", before, next))
        .orElseThrow();
  }

  /** What is said where no office serves a country (A5). */
  public static Sentence noOffice(String internationalPhone) {
    return Sentence.of("say.office.none", internationalPhone);
  }

  private static Sentence which(OfficeCard card) {
    String name = card.office().name();
    if (card.isEstimated()) {
      return Sentence.of("say.office.yours.estimated", name);
    }
    if (card.serves() != null) {
      return Sentence.of("say.office.yours", name);
    }
    return Sentence.of("say.office.named." + wordOf(card.office().kind()), name);
  }

  private static String wordOf(OfficeKind kind) {
    return switch (kind) {
      case FIELD_OFFICE, INTERNATIONAL -> "office";
      case ASYLUM -> "asylum";
      case APPLICATION_SUPPORT_CENTER, SERVICE_CENTER, HEADQUARTERS -> "center";
    };
  }

  private static Sentence where(Office office) {
    String street = office.street();
    String city = office.city();
    if (street != null && city != null) {
      return Sentence.of("say.office.at", street, city);
    }
    return city == null
        ? Sentence.of("say.office.noAddress")
        : Sentence.of("say.office.noStreet", city);
  }

  private static Sentence closed(OfficeCard.Shut shut) {
    Object reason = reason(shut.closing().reason());
    if (shut.allDay()) {
      return Sentence.of("say.office.closed", reason);
    }
    return Sentence.of("say.office.closed.partly", time(shut.from()), time(shut.until()), reason);
  }

  private static Object reason(String reason) {
    String plain = reason.strip().toLowerCase(Locale.ROOT);
    return KNOWN_REASONS.contains(plain) ? Sentence.of("say.office.reason." + plain) : plain;
  }

  private static String time(ZonedDateTime moment) {
    return TIME.format(LocalTime.from(moment));
  }
}
