package org.tierline.policy.privacy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The tables of what fits and what does not, {@code src/test/resources/matching}. */
public final class MatchingTables {
  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create()
          .setDelimiter('|')
          .setCommentMarker('#')
          .setQuote(null)
          .setTrim(true)
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private static final Pattern SIGN = Pattern.compile("\\\\u([0-9A-F]{4})");

  private MatchingTables() {}

  /** The rows of one table. */
  public static List<Row> rows(String table) {
    try (Reader reader =
            new InputStreamReader(
                Objects.requireNonNull(
                    MatchingTables.class.getResourceAsStream("/matching/" + table)),
                StandardCharsets.UTF_8);
        var records = FORMAT.parse(reader)) {
      return records.stream().map(Row::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many rows say yes and how many no; printed, so that a shrinking table is seen. */
  public static Counts counts(String table) {
    List<Row> rows = rows(table);
    int fitting = (int) rows.stream().filter(Row::fits).count();
    Counts counts = new Counts(fitting, rows.size() - fitting);
    System.out.printf("%s: %d fit, %d do not%n", table, counts.fit, counts.doNot);
    return counts;
  }

  /** What {@link #counts} counts. */
  public record Counts(int fit, int doNot) {}

  /** One row. */
  public static final class Row {
    private final CSVRecord cells;

    private Row(CSVRecord cells) {
      this.cells = cells;
    }

    /** The text of a column, or null if it is blank. */
    public @Nullable String text(String column) {
      String text = cells.get(column);
      return text.isEmpty()
          ? null
          : SIGN.matcher(text)
              .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }

    /** The text of a column that is never blank. */
    public String needed(String column) {
      return Objects.requireNonNull(text(column), column);
    }

    /** Whether the two fit. */
    public boolean fits() {
      return switch (needed("fits")) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw new IllegalArgumentException("yes or no, in " + this);
      };
    }

    @Override
    public String toString() {
      return String.join(" | ", cells.values());
    }
  }
}
