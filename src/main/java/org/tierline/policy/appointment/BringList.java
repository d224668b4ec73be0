package org.tierline.policy.appointment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.ToBring;

/**
 * What to bring to a visit (A2), from {@code appointment/bring.csv}: a row a thing, for a reason or
 * for any ({@code *}), and for cases of one form or for any ({@code *}). Each row names its source.
 */
public final class BringList {
  private static final String FILE = "/appointment/bring.csv";
  private static final String ANY = "*";

  private final List<Row> rows;

  private BringList(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** As it comes with the product. */
  public static BringList shipped() {
    return Shipped.LIST;
  }

  /**
   * What to bring, in order, each thing once.
   *
   * @param forms of the cases that were verified; a case that was not adds nothing
   */
  public List<ToBring> of(AppointmentReason reason, Collection<String> forms) {
    return rows.stream()
        .filter(row -> row.reason().equals(ANY) || row.reason().equals(reason.name()))
        .filter(row -> row.form().equals(ANY) || forms.contains(row.form()))
        .collect(
            Collectors.toMap(Row::item, Row::source, (first, later) -> first, LinkedHashMap::new))
        .entrySet()
        .stream()
        .map(thing -> new ToBring(Sentence.of("say.bring." + thing.getKey()), thing.getValue()))
        .toList();
  }

  /** Every row. */
  List<Row> rows() {
    return rows;
  }

  private static BringList read() {
    try (InputStream file =
            Objects.requireNonNull(BringList.class.getResourceAsStream(FILE), FILE);
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
        var csv =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      return new BringList(csv.stream().map(BringList::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + FILE + " cannot be read", e);
    }
  }

  private static Row row(CSVRecord line) {
    return new Row(line.get("reason"), line.get("form"), line.get("item"), line.get("source"));
  }

  /**
   * A thing to bring.
   *
   * @param item the end of its key among the sentences
   * @param source where it stands that it is to be brought
   */
  record Row(String reason, String form, String item, String source) {}

  private static final class Shipped {
    static final BringList LIST = read();
  }
}
