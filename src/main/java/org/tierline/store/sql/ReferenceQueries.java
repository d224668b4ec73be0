package org.tierline.store.sql;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.tierline.store.OfficeTable.Country;
import org.tierline.store.OfficeTable.InquiryDateRow;
import org.tierline.store.OfficeTable.InternationalArea;
import org.tierline.store.OfficeTable.MailingAddress;

/** Short lists: forms, holidays, countries, filing addresses, inquiry dates. */
final class ReferenceQueries {
  private final Handle handle;

  ReferenceQueries(Handle handle) {
    this.handle = handle;
  }

  List<InternationalArea> internationalAreas() {
    return handle
        .createQuery("SELECT office, area, iso2, as_of FROM international_area ORDER BY area")
        .map((row, _) ->
            new InternationalArea(
                row.getString("office"),
                row.getString("area"),
                row.getString("iso2"),
                row.getString("as_of")))
        .list();
  }

  List<Country> countries() {
    Set<String> known = ZoneId.getAvailableZoneIds();
    return handle
        .createQuery("SELECT iso2, name, zones FROM country ORDER BY name")
        .map((row, _) ->
            new Country(
                row.getString("iso2"),
                row.getString("name"),
                split(row.getString("zones"), " ").stream()
                    .filter(known::contains)
                    .map(ZoneId::of)
                    .toList()))
        .list();
  }

  Optional<String> formTitle(String form) {
    return handle
        .createQuery("SELECT title FROM form WHERE number = :form")
        .bind("form", form)
        .map((row, _) -> row.getString("title"))
        .findOne();
  }

  Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    handle
        .createQuery("SELECT number, title FROM form ORDER BY number")
        .map((row, _) -> Map.entry(row.getString("number"), row.getString("title")))
        .forEach(form -> forms.put(form.getKey(), form.getValue()));
    return forms;
  }

  Map<LocalDate, String> holidays() {
    Map<LocalDate, String> holidays = new LinkedHashMap<>();
    handle
        .createQuery("SELECT day, name FROM holiday ORDER BY day")
        .map((row, _) -> Map.entry(Columns.day(row, "day"), row.getString("name")))
        .forEach(holiday -> holidays.put(holiday.getKey(), holiday.getValue()));
    return holidays;
  }

  List<String> receiptPrefixes() {
    return handle
        .createQuery("SELECT prefix FROM receipt_prefix ORDER BY prefix")
        .map((row, _) -> row.getString("prefix"))
        .list();
  }

  List<MailingAddress> mailingAddresses(String form) {
    return handle
        .createQuery(
            """
            SELECT form, carrier, lines, states, as_of FROM mailing_address
            WHERE form = :form OR substr(form, 1, length(:form) + 2) = :form || ' ('
            ORDER BY place
            """)
        .bind("form", form)
        .map((row, _) ->
            new MailingAddress(
                row.getString("form"),
                row.getString("carrier"),
                split(row.getString("lines"), "\n"),
                split(row.getString("states"), " "),
                row.getString("as_of")))
        .list();
  }

  List<InquiryDateRow> inquiryDates(String form) {
    return handle
        .createQuery(
            """
            SELECT form, nullif(category, '') AS category, nullif(office, '') AS office,
              received_by, published_on
            FROM inquiry_date WHERE form = :form
            ORDER BY category DESC, office DESC, published_on DESC
            """)
        .bind("form", form)
        .map((row, _) ->
            new InquiryDateRow(
                row.getString("form"),
                row.getString("category"),
                row.getString("office"),
                Columns.day(row, "received_by"),
                Columns.day(row, "published_on")))
        .list();
  }

  void insertInquiryDate(InquiryDateRow published) {
    handle
        .createUpdate(
            """
            INSERT INTO inquiry_date (form, category, office, published_on, received_by)
            VALUES (:form, coalesce(:category, ''), coalesce(:office, ''), :publishedOn,
              :receivedBy)
            ON CONFLICT (form, category, office, published_on)
            DO UPDATE SET received_by = excluded.received_by
            """)
        .bind("form", published.form())
        .bind("category", published.category())
        .bind("office", published.office())
        .bind("publishedOn", published.publishedOn())
        .bind("receivedBy", published.inquireIfReceivedOnOrBefore())
        .execute();
  }

  private static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator, -1)).filter(part -> !part.isEmpty()).toList();
  }
}
