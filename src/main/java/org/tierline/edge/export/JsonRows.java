package org.tierline.edge.export;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows as JSON objects, in a list or one a line. */
final class JsonRows implements RowWriter {
  private static final JsonMapper JSON = new JsonMapper();

  private final Appendable to;
  private final List<String> columns;
  private final Set<String> literals;
  private final String between;
  private final String end;
  private boolean begun;

  JsonRows(
      Appendable to,
      List<String> columns,
      Set<String> literals,
      String begin,
      String between,
      String end)
      throws IOException {
    this.to = to;
    this.columns = columns;
    this.literals = literals;
    this.between = between;
    this.end = end;
    to.append(begin);
  }

  @Override
  public void row(List<@Nullable String> values) throws IOException {
    ObjectNode row = JSON.createObjectNode();
    for (int i = 0; i < columns.size(); i++) {
      String value = values.get(i);
      if (value != null && literals.contains(columns.get(i))) {
        row.set(columns.get(i), JSON.readTree(value));
      } else {
        row.put(columns.get(i), value);
      }
    }
    to.append(begun ? between : "").append(row.toString());
    begun = true;
  }

  @Override
  public void close() throws IOException {
    if (begun || !end.equals("\n")) {
      to.append(end);
    }
  }
}
