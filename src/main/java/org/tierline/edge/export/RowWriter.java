package org.tierline.edge.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows one at a time. Closing it ends what was begun, and leaves open what it writes to. */
public interface RowWriter extends AutoCloseable {
  /** Writes a row: a value a column, null where there is none. */
  void row(List<@Nullable String> values) throws IOException;

  @Override
  void close() throws IOException;
}
