package org.tierline.store.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.link.OfficialLink;
import org.tierline.model.office.Office;
import org.tierline.model.office.Place;
import org.tierline.model.office.ReferenceKind;
import org.tierline.model.office.ServedZip;
import org.tierline.store.OfficeTable.Country;
import org.tierline.store.OfficeTable.InternationalArea;
import org.tierline.store.OfficeTable.MailingAddress;
import org.tierline.store.ReferenceTable;
import org.tierline.store.WordMaker;

/** The tables of reference data, and {@code reference_import}. */
final class SqlReferenceTable implements ReferenceTable {
  static final String PUT_SERVED =
      "INSERT INTO jurisdiction (zip, office, basis) VALUES (?, ?, ?) ON CONFLICT (zip)"
          + " DO UPDATE SET office = excluded.office, basis = excluded.basis";

  private final Handle handle;

  SqlReferenceTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void putOffices(List<Office> offices) {
    put(
        """
        INSERT INTO office VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET
          code_is_ours = excluded.code_is_ours, name = excluded.name, kind = excluded.kind,
          street = excluded.street, city = excluded.city, state = excluded.state,
          zip = excluded.zip, country = excluded.country, phone = excluded.phone,
          district = excluded.district, as_of = excluded.as_of, trust = excluded.trust,
          mailbox = excluded.mailbox
        """,
        offices,
        each ->
            values(
                each.code(),
                each.codeIsOurs() ? 1 : 0,
                each.name(),
                each.kind().name(),
                each.street(),
                each.city(),
                each.state(),
                each.zip(),
                each.country(),
                each.phone(),
                each.district(),
                each.asOf() == null ? null : each.asOf().toString(),
                each.trust(),
                each.mailbox()));
  }

  @Override
  public void putPlaces(List<Place> places) {
    put(
        """
        INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (zip) DO UPDATE SET
          city = excluded.city, folded = excluded.folded, state = excluded.state,
          county = excluded.county, latitude = excluded.latitude,
          longitude = excluded.longitude, zone = excluded.zone
        """,
        places,
        each ->
            values(
                each.zip(),
                each.city(),
                WordMaker.fold(each.city()),
                each.state(),
                each.county(),
                each.latitude(),
                each.longitude(),
                each.zone() == null ? null : each.zone().getId()));
  }

  @Override
  public void putServed(List<ServedZip> served) {
    put(PUT_SERVED, served, each -> values(each.zip(), each.office(), each.basis().name()));
  }

  @Override
  public void retire(Collection<String> zips) {
    put(
        "DELETE FROM jurisdiction WHERE zip = ? AND basis = 'OFFICIAL_ZIP'",
        zips,
        zip -> values(zip));
  }

  @Override
  public void putAreas(List<InternationalArea> areas) {
    put(
        "DELETE FROM international_area WHERE area = ? AND iso2 = ?",
        areas,
        each -> values(each.area(), each.iso2()));
    put(
        "INSERT INTO international_area VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        areas,
        each -> values(each.officeCode(), each.area(), each.iso2(), each.asOf()));
  }

  @Override
  public void putForms(Map<String, String> forms) {
    put(
        "INSERT INTO form VALUES (?, ?) ON CONFLICT (number) DO UPDATE SET title = excluded.title",
        forms.entrySet(),
        each -> values(each.getKey(), each.getValue()));
  }

  @Override
  public void putAddresses(List<MailingAddress> addresses) {
    put(
        "DELETE FROM mailing_address WHERE form = ?",
        addresses.stream().map(MailingAddress::form).distinct().toList(),
        form -> values(form));
    Map<String, Integer> places = new HashMap<>();
    put(
        "INSERT INTO mailing_address VALUES (?, ?, ?, ?, ?, ?)",
        addresses,
        each ->
            values(
                each.form(),
                places.merge(each.form(), 1, Integer::sum),
                each.carrier(),
                String.join("\n", each.lines()),
                String.join(" ", each.states()),
                each.asOf()));
  }

  @Override
  public void putCountries(List<Country> countries) {
    put(
        """
        INSERT INTO country VALUES (?, ?, ?)
        ON CONFLICT (iso2) DO UPDATE SET name = excluded.name, zones = excluded.zones
        """,
        countries,
        each ->
            values(
                each.iso2(),
                each.name(),
                each.zones().stream().map(ZoneId::getId).collect(Collectors.joining(" "))));
  }

  @Override
  public void putLinks(List<OfficialLink> links) {
    put(
        """
        INSERT INTO official_link (url, title, language) VALUES (?, ?, ?)
        ON CONFLICT (url, language) DO UPDATE SET title = excluded.title
        """,
        links,
        each -> values(each.url(), each.title(), each.language()));
  }

  @Override
  public void putHolidays(Map<LocalDate, String> holidays) {
    put(
        "INSERT INTO holiday VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET name = excluded.name",
        holidays.entrySet(),
        each -> values(each.getKey().toString(), each.getValue()));
  }

  @Override
  public void imported(ReferenceKind kind, Instant at, long rows) {
    handle
        .createUpdate(
            """
            INSERT INTO reference_import (kind, at, taken, version)
            VALUES (:kind, :at, :taken, :version)
            ON CONFLICT (kind) DO UPDATE SET
              at = excluded.at, taken = excluded.taken, version = excluded.version
            """)
        .bind("kind", kind)
        .bind("at", at)
        .bind("taken", rows)
        .bind("version", version() + 1)
        .execute();
  }

  @Override
  public long version() {
    return handle
        .createQuery("SELECT coalesce(max(version), 0) FROM reference_import")
        .mapTo(Long.class)
        .one();
  }

  private static List<@Nullable Object> values(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  private <R> void put(
      String statement, Collection<R> rows, Function<R, List<@Nullable Object>> values) {
    try (PreparedStatement put = handle.getConnection().prepareStatement(statement)) {
      for (R row : rows) {
        int position = 1;
        for (Object value : values.apply(row)) {
          put.setObject(position, value);
          position++;
        }
        put.addBatch();
      }
      put.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("reference data cannot be written", e);
    }
  }
}
