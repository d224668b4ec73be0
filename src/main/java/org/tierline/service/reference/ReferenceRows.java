package org.tierline.service.reference;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.file.FileRow;
import org.tierline.model.link.OfficialLink;
import org.tierline.model.office.Closing;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.office.Place;
import org.tierline.model.office.ServedZip;
import org.tierline.policy.guidance.OfficialLinks;
import org.tierline.store.OfficeTable.Country;
import org.tierline.store.OfficeTable.InquiryDateRow;
import org.tierline.store.OfficeTable.InternationalArea;
import org.tierline.store.OfficeTable.MailingAddress;

/** Reads rows of reference data, column by column as in the files that are shipped. */
final class ReferenceRows {
  private static final Pattern ZIP = Pattern.compile("\\d{5}");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z0-9+() -]{1,60}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final double STRAIGHT = 90;
  private static final double AROUND = 180;

  private final Set<String> offices;

  /**
   * Reads rows.
   *
   * @param offices codes of the offices on file
   */
  ReferenceRows(Set<String> offices) {
    this.offices = offices;
  }

  static Office office(FileRow row) {
    String asOf = row.textOrEmpty("as_of");
    return new Office(
        row.needed("code", CODE, "two or three capital letters"),
        row.textOrEmpty("code_is_ours").equals("yes"),
        row.needed("name"),
        row.constant("kind", OfficeKind.class),
        row.text("street"),
        row.text("city"),
        row.text("state"),
        row.text("zip"),
        row.needed("country", COUNTRY, "two capital letters"),
        row.text("phone"),
        row.text("district_name"),
        DAY.matcher(asOf).matches() ? row.day("as_of") : null,
        row.needed("trust"),
        mailbox(row));
  }

  /** A column that the agency's list does not have; an address that is not official is refused. */
  private static @Nullable String mailbox(FileRow row) {
    String mailbox = row.text("mailbox");
    if (mailbox != null && !OfficialLinks.isOfficialMailbox(mailbox)) {
      throw new IllegalArgumentException("mailbox is not an e-mail address of an official host");
    }
    return mailbox;
  }

  static Place place(FileRow row) {
    return new Place(
        row.needed("zip", ZIP, "five digits"),
        row.needed("city"),
        state(row),
        row.textOrEmpty("county"),
        row.number("lat", -STRAIGHT, STRAIGHT),
        row.number("lon", -AROUND, AROUND),
        zone("timezone", row.text("timezone")));
  }

  /** Military ZIPs at sea have none. */
  private static String state(FileRow row) {
    return row.text("state") == null ? "" : row.needed("state", STATE, "two capital letters");
  }

  private static @Nullable ZoneId zone(String column, @Nullable String name) {
    try {
      return name == null ? null : ZoneId.of(name);
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(column + " is no time zone", wrong);
    }
  }

  ServedZip served(FileRow row) {
    return new ServedZip(
        row.needed("zip", ZIP, "five digits"),
        known(row, "field_office"),
        row.constant("basis", JurisdictionBasis.class));
  }

  private String known(FileRow row, String column) {
    String code = row.needed(column);
    if (!offices.contains(code)) {
      throw new IllegalArgumentException(column + " is no office on file");
    }
    return code;
  }

  InternationalArea area(FileRow row) {
    return new InternationalArea(
        known(row, "office_code"),
        row.needed("country_or_area"),
        row.needed("iso2", COUNTRY, "two capital letters"),
        row.textOrEmpty("as_of"));
  }

  static Country country(FileRow row) {
    return new Country(
        row.needed("iso2", COUNTRY, "two capital letters"),
        row.needed("name"),
        parts(row.textOrEmpty("timezones"), "[| ]").stream()
            .flatMap(name -> Stream.ofNullable(zone("timezones", name)))
            .toList());
  }

  static Form form(FileRow row) {
    return new Form(row.needed("number", FORM, "the number of a form"), row.needed("title"));
  }

  /** A form by its number. */
  record Form(String number, String title) {}

  static Holiday holiday(FileRow row) {
    String column = row.text("observed") == null ? "date" : "observed";
    return new Holiday(row.day(column), row.needed("name"));
  }

  /** A day on which offices are shut. */
  record Holiday(LocalDate day, String name) {}

  static MailingAddress address(FileRow row) {
    String states = row.needed("states");
    return new MailingAddress(
        row.needed("form", FORM, "the number of a form"),
        row.needed("carrier", Pattern.compile("USPS|COURIER"), "USPS or COURIER"),
        parts(row.needed("address_lines"), "; "),
        states.equals("ALL") ? List.of() : parts(states, " "),
        row.textOrEmpty("as_of"));
  }

  static OfficialLink link(FileRow row) {
    String url = row.needed("url");
    if (!OfficialLinks.isOfficial(url)) {
      throw new IllegalArgumentException("url is no official page (M2)");
    }
    return new OfficialLink(
        row.needed("title"),
        url,
        row.needed("language", Pattern.compile("[a-z]{2}"), "two small letters"));
  }

  Closing closing(FileRow row) {
    Instant from = row.instant("from");
    Instant until = row.instant("until");
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException("until is not after from");
    }
    return new Closing(known(row, "office"), from, until, row.needed("reason"), row.text("note"));
  }

  InquiryDateRow inquiryDate(FileRow row) {
    return new InquiryDateRow(
        row.needed("form", FORM, "the number of a form"),
        row.text("category"),
        row.text("office") == null ? null : known(row, "office"),
        row.day("inquireIfReceivedOnOrBefore"),
        row.day("publishedOn"));
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
