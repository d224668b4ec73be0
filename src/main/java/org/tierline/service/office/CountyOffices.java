package org.tierline.service.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;

/**
 * Which asylum office and application support center serve a county, as published for about two
 * hundred counties. For the others it is known only where all published counties of the same field
 * office agree; then it is an estimate.
 */
final class CountyOffices {
  private static final String FILE = "/reference/county_jurisdiction_official.csv";

  private final List<Row> rows;

  private CountyOffices(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** As it came with the product. */
  static CountyOffices published() {
    return Published.ROWS;
  }

  /** The codes that serve a county beside the field office, and how sure that is. */
  Optional<Beside> beside(String state, String county, String fieldOffice) {
    String plain = Spelling.plain(county);
    return rows.stream()
        .filter(row -> row.state().equals(state) && Spelling.plain(row.county()).equals(plain))
        .findFirst()
        .map(row -> new Beside(row.codes(), JurisdictionBasis.OFFICIAL_COUNTY))
        .or(() -> asNeighbours(fieldOffice));
  }

  /** The application support centers named there; nothing but their codes is on file. */
  List<Office> supportCenters() {
    return rows.stream()
        .flatMap(row -> codesIn(row.supportCenter()))
        .distinct()
        .sorted()
        .map(CountyOffices::supportCenter)
        .toList();
  }

  private Optional<Beside> asNeighbours(String fieldOffice) {
    List<List<String>> all =
        rows.stream()
            .filter(row -> row.fieldOffice().equals(fieldOffice))
            .map(Row::codes)
            .distinct()
            .toList();
    return all.size() == 1
        ? Optional.of(new Beside(all.getFirst(), JurisdictionBasis.ESTIMATED_NEIGHBOUR))
        : Optional.empty();
  }

  private static Office supportCenter(String code) {
    return new Office(
        code,
        false,
        "Application Support Center",
        OfficeKind.APPLICATION_SUPPORT_CENTER,
        null,
        null,
        null,
        null,
        "US",
        null,
        null,
        null,
        "address-not-found");
  }

  private static Stream<String> codesIn(String codes) {
    return Arrays.stream(codes.split("/", -1)).filter(code -> !code.isBlank());
  }

  private static CountyOffices read() {
    try (InputStream file =
            Objects.requireNonNull(CountyOffices.class.getResourceAsStream(FILE), FILE);
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
        var csv =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      return new CountyOffices(csv.stream().map(CountyOffices::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + FILE + " cannot be read", e);
    }
  }

  private static Row row(CSVRecord line) {
    return new Row(
        line.get("state"),
        line.get("county"),
        line.get("field_office"),
        line.get("asc_code"),
        line.get("asylum_code"));
  }

  /** Codes and how sure they are. */
  record Beside(List<String> codes, JurisdictionBasis basis) {}

  private record Row(
      String state, String county, String fieldOffice, String supportCenter, String asylum) {
    List<String> codes() {
      return Stream.concat(codesIn(asylum), codesIn(supportCenter)).toList();
    }
  }

  private static final class Published {
    static final CountyOffices ROWS = read();
  }
}
