package org.tierline.edge.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.file.FileLines.Line;

/**
 * Reads CSV (RFC 4180) whose first row names the columns, in whatever order and case, with columns
 * that nobody asked for. A value may go over several lines; where a quote is never closed, only the
 * line on which it was opened is lost. Memory does not grow with the length of the file.
 */
public final class TableFile {
  private static final int MOST_LINES = 20;

  private final FileLines lines;
  private final RowSink sink;
  private final Deque<Line> ahead = new ArrayDeque<>();

  private TableFile(InputStream file, RowSink sink) {
    this.lines = new FileLines(file);
    this.sink = sink;
  }

  /**
   * Reads a file to its end.
   *
   * @param needed columns without which it is another file
   * @throws IOException if it breaks; what came before was given to the sink
   */
  public static void read(InputStream file, Needed needed, RowSink sink) throws IOException {
    new TableFile(file, sink).read(needed);
  }

  /** Which columns a file must have. */
  @FunctionalInterface
  public interface Needed {
    /**
     * Told the columns there are, in small letters.
     *
     * @return what is missing, or null if nothing is
     */
    @Nullable String missing(Map<String, Integer> columns);
  }

  private void read(Needed needed) throws IOException {
    Optional<Line> first = line();
    if (first.isEmpty()) {
      sink.bad(1, "the file is empty");
      return;
    }
    Line header = first.get();
    Map<String, Integer> columns =
        CsvLine.split(header.text()).map(TableFile::columns).orElseGet(Map::of);
    String trouble = header.trouble() == null ? needed.missing(columns) : header.trouble();
    if (trouble != null) {
      sink.bad(1, trouble);
      return;
    }
    for (Optional<Line> next = line(); next.isPresent(); next = line()) {
      row(next.get(), columns);
    }
  }

  private static Map<String, Integer> columns(List<String> names) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    return columns;
  }

  private Optional<Line> line() throws IOException {
    Line known = ahead.poll();
    return known == null ? lines.next() : Optional.of(known);
  }

  private void row(Line line, Map<String, Integer> columns) throws IOException {
    if (line.trouble() != null) {
      sink.bad(line.number(), line.trouble());
      return;
    }
    if (line.text().isBlank()) {
      return;
    }
    Optional<List<String>> values = CsvLine.split(line.text());
    if (values.isEmpty()) {
      values = overSeveralLines(line);
    }
    if (values.isEmpty()) {
      sink.bad(line.number(), "a quote is not closed, or something stands behind it");
    } else if (values.get().size() > columns.size()) {
      sink.bad(line.number(), "there are more values than columns");
    } else {
      sink.row(row(line.number(), values.get(), columns));
    }
  }

  private static FileRow row(long number, List<String> values, Map<String, Integer> columns) {
    return new FileRow(
        number,
        name -> {
          Integer place = columns.get(name);
          return place == null || place >= values.size() ? null : values.get(place);
        });
  }

  /** What was looked at in vain is read again as rows of their own. */
  private Optional<List<String>> overSeveralLines(Line first) throws IOException {
    StringBuilder text = new StringBuilder(first.text());
    Deque<Line> seen = new ArrayDeque<>();
    while (seen.size() < MOST_LINES && text.length() < FileLines.LONGEST) {
      Optional<Line> next = line();
      if (next.isEmpty()) {
        break;
      }
      seen.add(next.get());
      if (next.get().trouble() != null) {
        break;
      }
      text.append('\n').append(next.get().text());
      Optional<List<String>> values = CsvLine.split(text.toString());
      if (values.isPresent()) {
        return values;
      }
    }
    while (!seen.isEmpty()) {
      ahead.addFirst(seen.removeLast());
    }
    return Optional.empty();
  }
}
