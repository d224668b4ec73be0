package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.Closing;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.office.Place;
import org.tierline.model.office.ServedPlace;
import org.tierline.store.OfficeTable;

/** {@code office} and {@code closing}, and the doors to places and the short lists. */
final class SqlOfficeTable implements OfficeTable {
  private final Handle handle;
  private final PlaceQueries places;
  private final ReferenceQueries reference;

  SqlOfficeTable(Handle handle) {
    this.handle = handle;
    this.places = new PlaceQueries(handle);
    this.reference = new ReferenceQueries(handle);
  }

  @Override
  public List<Office> all() {
    return handle
        .createQuery("SELECT * FROM office ORDER BY code")
        .map(SqlOfficeTable::office)
        .list();
  }

  @Override
  public Optional<Office> find(String code) {
    return handle
        .createQuery("SELECT * FROM office WHERE code = :code")
        .bind("code", code)
        .map(SqlOfficeTable::office)
        .findOne();
  }

  @Override
  public Optional<Place> place(String zip) {
    return places.place(zip);
  }

  @Override
  public boolean knowsArea(String zip) {
    return places.knowsArea(zip);
  }

  @Override
  public Optional<Served> serving(String zip) {
    return places.serving(zip);
  }

  @Override
  public List<ServedPlace> servedPlaces(String foldedPrefix, @Nullable String state, int limit) {
    return places.servedPlaces(foldedPrefix, state, limit);
  }

  @Override
  public List<Served> servingState(String state) {
    return places.servingState(state);
  }

  @Override
  public List<String> cityNames() {
    return places.cityNames();
  }

  @Override
  public List<Place> placesServedBy(String officeCode) {
    return places.placesServedBy(officeCode);
  }

  @Override
  public List<Place> placesOfState(String state) {
    return places.placesOfState(state);
  }

  @Override
  public List<InternationalArea> internationalAreas() {
    return reference.internationalAreas();
  }

  @Override
  public List<Country> countries() {
    return reference.countries();
  }

  @Override
  public List<Closing> closings(String office, Instant from, Instant until) {
    return handle
        .createQuery(
            """
            SELECT * FROM closing
            WHERE office = :office AND from_at < :until AND until_at > :from
            ORDER BY from_at, until_at
            """)
        .bind("office", office)
        .bind("from", from)
        .bind("until", until)
        .map(SqlOfficeTable::closing)
        .list();
  }

  @Override
  public List<Closing> closings(Instant from, Instant until) {
    return handle
        .createQuery(
            """
            SELECT * FROM closing WHERE until_at > :from AND from_at < :until
            ORDER BY until_at, from_at, office
            """)
        .bind("from", from)
        .bind("until", until)
        .map(SqlOfficeTable::closing)
        .list();
  }

  @Override
  public void insertClosing(Closing closing) {
    handle
        .createUpdate(
            """
            INSERT INTO closing (office, from_at, until_at, reason, note)
            VALUES (:office, :from, :until, :reason, :note)
            ON CONFLICT (office, from_at, until_at)
            DO UPDATE SET reason = excluded.reason, note = excluded.note
            """)
        .bind("office", closing.office())
        .bind("from", closing.from())
        .bind("until", closing.until())
        .bind("reason", closing.reason())
        .bind("note", closing.note())
        .execute();
  }

  @Override
  public Optional<String> formTitle(String form) {
    return reference.formTitle(form);
  }

  @Override
  public Map<String, String> forms() {
    return reference.forms();
  }

  @Override
  public Map<LocalDate, String> holidays() {
    return reference.holidays();
  }

  @Override
  public List<String> receiptPrefixes() {
    return reference.receiptPrefixes();
  }

  @Override
  public List<MailingAddress> mailingAddresses(String form) {
    return reference.mailingAddresses(form);
  }

  @Override
  public List<InquiryDateRow> inquiryDates(String form) {
    return reference.inquiryDates(form);
  }

  @Override
  public void insertInquiryDate(InquiryDateRow row) {
    reference.insertInquiryDate(row);
  }

  private static Closing closing(ResultSet row, StatementContext context) throws SQLException {
    return new Closing(
        row.getString("office"),
        Columns.instant(row, "from_at"),
        Columns.instant(row, "until_at"),
        row.getString("reason"),
        row.getString("note"));
  }

  private static Office office(ResultSet row, StatementContext context) throws SQLException {
    return new Office(
        row.getString("code"),
        row.getBoolean("code_is_ours"),
        row.getString("name"),
        Columns.constant(row, "kind", OfficeKind.class),
        row.getString("street"),
        row.getString("city"),
        row.getString("state"),
        row.getString("zip"),
        row.getString("country"),
        row.getString("phone"),
        row.getString("district"),
        Columns.dayOrNull(row, "as_of"),
        row.getString("trust"),
        row.getString("mailbox"));
  }
}
