package org.tierline.store.postgresql;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.store.sql.Write;

/**
 * What a transaction writes without asking what came of it: sent in one message, with the order to
 * commit if it is the last there is. The server carries out one after another and stops at the
 * first that fails, so that nothing is committed then.
 */
final class LastWrites {
  private static final String NEXT = ";\n";
  private static final Write COMMIT = new Write("COMMIT", List.of());

  private final Handle handle;
  private List<Write> kept = new ArrayList<>();

  LastWrites(Handle handle) {
    this.handle = handle;
  }

  void add(Write write) {
    kept.add(write);
  }

  /** Sends what is kept, if anything is. */
  void send() {
    if (kept.isEmpty()) {
      return;
    }
    List<Write> sent = kept;
    kept = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    sent.forEach(write -> values.addAll(write.values()));
    Write all = new Write(String.join(NEXT, sent.stream().map(Write::sql).toList()), values);
    all.boundTo(handle.createUpdate(all.sql())).execute();
  }

  /** Sends what is kept and commits it; whoever commits after that has nothing left to do. */
  void commit() {
    if (!kept.isEmpty()) {
      kept.add(COMMIT);
      send();
    }
  }
}
