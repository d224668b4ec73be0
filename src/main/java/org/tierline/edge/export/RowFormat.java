package org.tierline.edge.export;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** How rows are written. */
public enum RowFormat {
  CSV {
    @Override
    public RowWriter open(Appendable to, List<String> columns, Set<String> literals)
        throws IOException {
      return new CsvRows(to, columns);
    }
  },
  JSON {
    @Override
    public RowWriter open(Appendable to, List<String> columns, Set<String> literals)
        throws IOException {
      return new JsonRows(to, columns, literals, "[", ",\n", "]\n");
    }
  },
  NDJSON {
    @Override
    public RowWriter open(Appendable to, List<String> columns, Set<String> literals)
        throws IOException {
      return new JsonRows(to, columns, literals, "", "\n", "\n");
    }
  };

  /** Begins to write rows of these columns, each of text. */
  public final RowWriter open(Appendable to, List<String> columns) throws IOException {
    return open(to, columns, Set.of());
  }

  /**
   * Begins to write rows of these columns.
   *
   * @param literals the columns that hold {@code true}, {@code false} or a count, which JSON writes
   *     as such and not as text
   */
  public abstract RowWriter open(Appendable to, List<String> columns, Set<String> literals)
      throws IOException;
}
