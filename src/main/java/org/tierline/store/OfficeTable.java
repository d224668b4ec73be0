package org.tierline.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.Closing;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.Place;
import org.tierline.model.office.ServedPlace;

/** Offices, places, who serves whom, and the other reference data. */
public interface OfficeTable {
  /** Every office, by code. There are about a hundred. */
  List<Office> all();

  /** One office by its code. */
  Optional<Office> find(String code);

  Optional<Place> place(String zip);

  /** Whether any place has a ZIP that begins with the same three digits. */
  boolean knowsArea(String zip);

  /** The field office that serves a ZIP. */
  Optional<Served> serving(String zip);

  /** Places whose name begins with folded text, with who serves them, most ZIPs first. */
  List<ServedPlace> servedPlaces(String foldedPrefix, @Nullable String state, int limit);

  /** The field offices that serve a state, by how many of its ZIPs, most first. */
  List<Served> servingState(String state);

  /** The distinct folded names of cities; about nineteen thousand. */
  List<String> cityNames();

  /** The places that an office serves and that have coordinates, for the sketch map. */
  List<Place> placesServedBy(String officeCode);

  /** The ZIP-coded places of a state that have coordinates. */
  List<Place> placesOfState(String state);

  /** Countries or areas with their international office. */
  List<InternationalArea> internationalAreas();

  /** Countries by name. */
  List<Country> countries();

  /** Closings of an office that touch a span of time. */
  List<Closing> closings(String office, Instant from, Instant until);

  /** All closings that touch a span of time. */
  List<Closing> closings(Instant from, Instant until);

  void insertClosing(Closing closing);

  /** The title of a form by its number, such as {@code I-765}. */
  Optional<String> formTitle(String form);

  /** All forms, number and title, by number. */
  Map<String, String> forms();

  /** The names of federal holidays by the day on which they are observed. */
  Map<LocalDate, String> holidays();

  /** Known prefixes of receipt numbers. */
  List<String> receiptPrefixes();

  /** Filing addresses of a form and of its kinds, such as {@code I-485 (family-based)} (A6). */
  List<MailingAddress> mailingAddresses(String form);

  /** Published inquiry dates of a form (S5). */
  List<InquiryDateRow> inquiryDates(String form);

  void insertInquiryDate(InquiryDateRow row);

  /** An office and how sure it is. */
  record Served(String officeCode, JurisdictionBasis basis) {}

  /** A country or a part of it, and its international office. */
  record InternationalArea(String officeCode, String area, String iso2, String asOf) {}

  /** A country with the zones that its time runs by. */
  record Country(String iso2, String name, List<ZoneId> zones) {}

  /** Where a form is filed; states empty means all. */
  record MailingAddress(
      String form, String carrier, List<String> lines, List<String> states, String asOf) {}

  /** A published inquiry date; category and office null mean any. */
  record InquiryDateRow(
      String form,
      @Nullable String category,
      @Nullable String office,
      LocalDate inquireIfReceivedOnOrBefore,
      LocalDate publishedOn) {}
}
