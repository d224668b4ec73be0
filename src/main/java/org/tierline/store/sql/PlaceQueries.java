package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Place;
import org.tierline.model.office.ServedPlace;
import org.tierline.store.OfficeTable.Served;

/** {@code place} and {@code jurisdiction}. */
final class PlaceQueries {
  private static final String COLUMNS =
      "p.zip, p.city, p.state, p.county, p.latitude, p.longitude, p.zone ";

  /** After the last text that begins as given. */
  private static final String AFTER = "\uffff";

  private static final int AREA_DIGITS = 3;

  private final Handle handle;

  PlaceQueries(Handle handle) {
    this.handle = handle;
  }

  Optional<Place> place(String zip) {
    return handle
        .createQuery("SELECT " + COLUMNS + "FROM place p WHERE p.zip = :zip")
        .bind("zip", zip)
        .map(PlaceQueries::place)
        .findOne();
  }

  boolean knowsArea(String zip) {
    String area = zip.substring(0, Math.min(AREA_DIGITS, zip.length()));
    return handle
        .createQuery("SELECT 1 FROM place WHERE zip >= :from AND zip < :after LIMIT 1")
        .bind("from", area)
        .bind("after", area + AFTER)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  Optional<Served> serving(String zip) {
    return handle
        .createQuery("SELECT office, basis FROM jurisdiction WHERE zip = :zip")
        .bind("zip", zip)
        .map(PlaceQueries::served)
        .findOne();
  }

  List<ServedPlace> servedPlaces(String foldedPrefix, @Nullable String state, int limit) {
    Query query =
        handle
            .createQuery(
                """
                SELECT p.city, p.state, min(p.zip) AS first_zip, count(*) AS zips, j.office, j.basis
                FROM place p JOIN jurisdiction j ON j.zip = p.zip
                WHERE p.folded >= :from AND p.folded < :after
                """
                    + (state == null ? "" : "AND p.state = :state\n")
                    + """
                    GROUP BY p.folded, p.city, p.state, j.office, j.basis
                    ORDER BY zips DESC, p.folded, p.state, first_zip LIMIT :limit
                    """)
            .bind("from", foldedPrefix)
            .bind("after", foldedPrefix + AFTER)
            .bind("limit", limit);
    if (state != null) {
      query.bind("state", state);
    }
    return query.map(PlaceQueries::servedPlace).list();
  }

  /** An office that serves a state by several bases is as sure as the least sure of them. */
  List<Served> servingState(String state) {
    Map<String, Served> byOffice = new LinkedHashMap<>();
    Map<String, Integer> zips = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            SELECT j.office, j.basis, count(*) AS zips
            FROM place p JOIN jurisdiction j ON j.zip = p.zip
            WHERE p.state = :state GROUP BY j.office, j.basis ORDER BY j.office
            """)
        .bind("state", state)
        .map((row, context) -> Map.entry(served(row, context), row.getInt("zips")))
        .forEach(found -> {
          Served served = found.getKey();
          byOffice.merge(served.officeCode(), served, PlaceQueries::lessSure);
          zips.merge(served.officeCode(), found.getValue(), Integer::sum);
        });
    return byOffice.values().stream()
        .sorted(
            Comparator.comparingInt((Served served) -> -zips.getOrDefault(served.officeCode(), 0)))
        .toList();
  }

  List<String> cityNames() {
    return handle
        .createQuery("SELECT DISTINCT folded FROM place ORDER BY folded")
        .map((row, _) -> row.getString("folded"))
        .list();
  }

  List<Place> placesServedBy(String officeCode) {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + """
                FROM jurisdiction j JOIN place p ON p.zip = j.zip
                WHERE j.office = :office AND p.latitude IS NOT NULL AND p.longitude IS NOT NULL
                ORDER BY j.zip
                """)
        .bind("office", officeCode)
        .map(PlaceQueries::place)
        .list();
  }

  List<Place> placesOfState(String state) {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + """
                FROM place p
                WHERE p.state = :state AND p.latitude IS NOT NULL AND p.longitude IS NOT NULL
                ORDER BY p.zip
                """)
        .bind("state", state)
        .map(PlaceQueries::place)
        .list();
  }

  private static Served lessSure(Served one, Served other) {
    return one.basis().compareTo(other.basis()) >= 0 ? one : other;
  }

  private static Served served(ResultSet row, StatementContext context) throws SQLException {
    return new Served(
        row.getString("office"), Columns.constant(row, "basis", JurisdictionBasis.class));
  }

  private static ServedPlace servedPlace(ResultSet row, StatementContext context)
      throws SQLException {
    return new ServedPlace(
        row.getString("city"),
        row.getString("state"),
        row.getString("first_zip"),
        row.getInt("zips"),
        row.getString("office"),
        Columns.constant(row, "basis", JurisdictionBasis.class));
  }

  private static Place place(ResultSet row, StatementContext context) throws SQLException {
    String zone = row.getString("zone");
    return new Place(
        row.getString("zip"),
        row.getString("city"),
        row.getString("state"),
        row.getString("county"),
        degrees(row, "latitude"),
        degrees(row, "longitude"),
        zone == null ? null : ZoneId.of(zone));
  }

  private static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
    double degrees = row.getDouble(column);
    return row.wasNull() ? null : degrees;
  }
}
