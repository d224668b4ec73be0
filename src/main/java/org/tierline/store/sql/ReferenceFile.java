package org.tierline.store.sql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tierline.store.WordMaker;

/**
 * A shipped file of reference data, and the table it fills.
 *
 * @param file in {@code /reference}
 * @param rows how many it has, for telling how far the loading is
 * @param insert with a question mark for each value
 * @param values of a row, in the order of the question marks
 */
record ReferenceFile(
    String file, int rows, String insert, Function<CSVRecord, List<@Nullable Object>> values) {

  /** All of them. */
  static List<ReferenceFile> all() {
    return List.of(
        new ReferenceFile(
            "offices.csv",
            122,
            "INSERT INTO office VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
            ReferenceFile::office),
        new ReferenceFile(
            "zip_places.csv",
            41_697,
            "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ReferenceFile::place),
        new ReferenceFile(
            "zip_jurisdiction.csv",
            41_186,
            "INSERT INTO jurisdiction VALUES (?, ?, ?)",
            row -> values(row.get("zip"), row.get("field_office"), row.get("basis"))),
        new ReferenceFile(
            "international_jurisdiction.csv",
            34,
            "INSERT INTO international_area VALUES (?, ?, ?, ?)",
            row ->
                values(
                    row.get("office_code"),
                    row.get("country_or_area"),
                    row.get("iso2"),
                    row.get("as_of"))),
        new ReferenceFile(
            "countries.csv",
            252,
            "INSERT INTO country VALUES (?, ?, ?)",
            row ->
                values(row.get("iso2"), row.get("name"), row.get("timezones").replace('|', ' '))),
        new ReferenceFile(
            "forms.csv",
            105,
            "INSERT INTO form VALUES (?, ?)",
            row -> values(row.get("number"), row.get("title"))),
        new ReferenceFile(
            "us_federal_holidays_2020_2040.csv",
            230,
            "INSERT INTO holiday VALUES (?, ?) ON CONFLICT DO NOTHING",
            row -> values(row.get("observed"), row.get("name"))),
        new ReferenceFile(
            "receipt_prefixes.csv",
            12,
            "INSERT INTO receipt_prefix VALUES (?)",
            row -> values(row.get("prefix"))),
        new ReferenceFile(
            "mailing_addresses.csv",
            32,
            "INSERT INTO mailing_address VALUES (?, ?, ?, ?, ?, ?)",
            ReferenceFile::mailingAddress));
  }

  /** Opens the file. */
  CSVParser open() {
    InputStream stream = ReferenceFile.class.getResourceAsStream("/reference/" + file);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its file " + file);
    }
    try {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<@Nullable Object> office(CSVRecord row) {
    String asOf = row.get("as_of");
    return values(
        row.get("code"),
        row.get("code_is_ours").equals("yes") ? 1 : 0,
        row.get("name"),
        row.get("kind"),
        orNull(row.get("street")),
        orNull(row.get("city")),
        orNull(row.get("state")),
        orNull(row.get("zip")),
        row.get("country"),
        orNull(row.get("phone")),
        orNull(row.get("district_name")),
        asOf.matches("\\d{4}-\\d{2}-\\d{2}") ? asOf : null,
        row.get("trust"));
  }

  private static List<@Nullable Object> place(CSVRecord row) {
    String city = row.get("city");
    return values(
        row.get("zip"),
        city,
        WordMaker.fold(city),
        row.get("state"),
        row.get("county"),
        degrees(row.get("lat")),
        degrees(row.get("lon")),
        orNull(row.get("timezone")));
  }

  private static List<@Nullable Object> mailingAddress(CSVRecord row) {
    String states = row.get("states");
    return values(
        row.get("form"),
        (int) row.getRecordNumber(),
        row.get("carrier"),
        row.get("address_lines").replace("; ", "\n"),
        states.equals("ALL") ? "" : states,
        row.get("as_of"));
  }

  private static @Nullable Double degrees(String text) {
    return text.isEmpty() ? null : Double.valueOf(text);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static List<@Nullable Object> values(@Nullable Object... values) {
    List<@Nullable Object> list = new ArrayList<>();
    for (@Nullable Object value : values) {
      list.add(value);
    }
    return list;
  }
}
