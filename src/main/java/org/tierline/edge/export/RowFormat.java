package org.tierline.edge.export;

import java.io.IOException;
import java.util.List;

/** How rows are written. */
public enum RowFormat {
  CSV {
    @Override
    public RowWriter open(Appendable to, List<String> columns) throws IOException {
      return new CsvRows(to, columns);
    }
  },
  JSON {
    @Override
    public RowWriter open(Appendable to, List<String> columns) throws IOException {
      return new JsonRows(to, columns, "[", ",\n", "]\n");
    }
  },
  NDJSON {
    @Override
    public RowWriter open(Appendable to, List<String> columns) throws IOException {
      return new JsonRows(to, columns, "", "\n", "\n");
    }
  };

  /** Begins to write rows of these columns. */
  public abstract RowWriter open(Appendable to, List<String> columns) throws IOException;
}
