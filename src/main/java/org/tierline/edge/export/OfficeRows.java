package org.tierline.edge.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.OwnerOnly;

/**
 * A file of rows, one JSON object a line, that only its owner may read. It begins to be there with
 * the first row. For one thread.
 */
public final class OfficeRows implements AutoCloseable {
  private final Path file;
  private final List<String> columns;
  private final Set<String> literals;
  private @Nullable Writer out;
  private @Nullable RowWriter rows;
  private long count;

  /**
   * A file that is not there yet.
   *
   * @param literals the columns that are not text, as in {@link RowFormat#open}
   */
  public OfficeRows(Path file, List<String> columns, Set<String> literals) {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.literals = Set.copyOf(literals);
  }

  /**
   * Writes a row.
   *
   * @throws UncheckedIOException if it cannot be written, or something else is there already
   */
  public void row(List<@Nullable String> values) {
    try {
      opened().row(values);
      count++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many rows were written. */
  public long count() {
    return count;
  }

  private RowWriter opened() throws IOException {
    RowWriter present = rows;
    if (present == null) {
      OwnerOnly.create(file);
      Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      out = writer;
      present = RowFormat.NDJSON.open(writer, columns, literals);
      rows = present;
    }
    return present;
  }

  @Override
  public void close() throws IOException {
    Writer writer = out;
    RowWriter present = rows;
    if (writer != null && present != null) {
      try (writer) {
        present.close();
      }
    }
  }
}
