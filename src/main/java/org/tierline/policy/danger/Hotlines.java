package org.tierline.policy.danger;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.danger.Hotline;
import org.tierline.model.danger.Hotline.Reach;

/**
 * Whom to call in danger, from {@code danger/hotlines.csv}: a row a number, for a kind of danger or
 * for any ({@code *}), from the United States or from abroad. Each row names its source and the day
 * on which that was looked at.
 */
public final class Hotlines {
  private static final String FILE = "/danger/hotlines.csv";
  private static final String ANY = "*";
  private static final String ABROAD = "ABROAD";

  private final List<Row> rows;

  private Hotlines(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** As they come with the product. */
  public static Hotlines shipped() {
    return Shipped.NUMBERS;
  }

  /**
   * Those for a kind of danger, its own first.
   *
   * @param kind null before one was chosen: only those for any
   */
  List<Hotline> of(@Nullable DangerKind kind, boolean abroad) {
    return rows.stream()
        .filter(row -> row.abroad() == abroad)
        .filter(row -> row.kind().equals(ANY) || (kind != null && row.kind().equals(kind.name())))
        .map(Row::hotline)
        .toList();
  }

  private static Hotlines read() {
    try (InputStream file = Objects.requireNonNull(Hotlines.class.getResourceAsStream(FILE), FILE);
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
        var csv =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      return new Hotlines(csv.stream().map(Hotlines::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + FILE + " cannot be read", e);
    }
  }

  private static Row row(CSVRecord line) {
    return new Row(
        line.get("kind"),
        line.get("place").equals(ABROAD),
        new Hotline(
            Sentence.of("say.hotline." + line.get("name")),
            line.get("number"),
            Reach.valueOf(line.get("reach")),
            line.get("source"),
            LocalDate.parse(line.get("checked"))));
  }

  private record Row(String kind, boolean abroad, Hotline hotline) {}

  private static final class Shipped {
    static final Hotlines NUMBERS = read();
  }
}
