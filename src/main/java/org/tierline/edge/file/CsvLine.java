package org.tierline.edge.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of a row of CSV (RFC 4180). */
final class CsvLine {
  private final String text;
  private final List<String> values = new ArrayList<>();
  private int at;

  private CsvLine(String text) {
    this.text = text;
  }

  /**
   * Splits a row.
   *
   * @return empty if a quote is not closed, or something stands behind one that is
   */
  static Optional<List<String>> split(String text) {
    CsvLine line = new CsvLine(text);
    return line.read() ? Optional.of(line.values) : Optional.empty();
  }

  private boolean read() {
    boolean more = true;
    while (more) {
      boolean quoted = at < text.length() && text.charAt(at) == '"';
      if (quoted ? !quoted() : !plain()) {
        return false;
      }
      more = at < text.length();
      at++;
      if (more && at == text.length()) {
        values.add("");
        more = false;
      }
    }
    return true;
  }

  private boolean plain() {
    int comma = text.indexOf(',', at);
    int end = comma < 0 ? text.length() : comma;
    values.add(text.substring(at, end));
    at = end;
    return true;
  }

  private boolean quoted() {
    StringBuilder value = new StringBuilder();
    int from = at + 1;
    while (true) {
      int quote = text.indexOf('"', from);
      if (quote < 0) {
        return false;
      }
      value.append(text, from, quote);
      boolean doubled = quote + 1 < text.length() && text.charAt(quote + 1) == '"';
      if (!doubled) {
        values.add(value.toString());
        at = quote + 1;
        return at == text.length() || text.charAt(at) == ',';
      }
      value.append('"');
      from = quote + 2;
    }
  }
}
