package org.tierline.edge.export;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** CSV after RFC 4180, in which no value is a formula to a spreadsheet. */
final class CsvRows implements RowWriter {
  private static final String FORMULA_BEGINS = "=+-@\t\r\n";

  private final Appendable to;

  CsvRows(Appendable to, List<String> columns) throws IOException {
    this.to = to;
    write(columns.toArray());
  }

  @Override
  public void row(List<@Nullable String> values) throws IOException {
    write(values.stream().map(CsvRows::harmless).toArray());
  }

  private void write(Object[] values) throws IOException {
    to.append(CSVFormat.RFC4180.format(values)).append("\r\n");
  }

  /** A spreadsheet shows the mark before it, and computes nothing. */
  private static String harmless(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    return FORMULA_BEGINS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }

  @Override
  public void close() {
    // Nothing was begun that has an end.
  }
}
