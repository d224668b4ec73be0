package org.tierline.store.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;
import org.tierline.store.postgresql.PostgresMoveTarget;
import org.tierline.store.postgresql.PostgresMoveTarget.Copied;

/**
 * Copies a table, some rows a transaction. How far it is stands in the same transaction, so that
 * one that was cut off is gone on with where it was: no row is missing then and none is twice.
 */
final class TableCopy {
  private static final int IN_MEMORY = 500;

  private final MovedTable table;
  private final PostgresMoveTarget target;
  private final int rowsAtOnce;

  TableCopy(MovedTable table, PostgresMoveTarget target, int rowsAtOnce) {
    this.table = table;
    this.target = target;
    this.rowsAtOnce = rowsAtOnce;
  }

  /** Copies what is missing. */
  void from(Connection local, PostgresMoveTarget.Each each) throws SQLException {
    Copied copied = target.copied(table.name());
    if (copied.done()) {
      return;
    }
    try (Statement statement = local.createStatement();
        ResultSet rows = statement.executeQuery(table.selectAfter(copied.last()))) {
      while (!copied.done()) {
        copied = some(rows, copied);
        target.copied(table.name(), copied);
        target.connection().commit();
        each.rows(copied.rows());
      }
    }
  }

  /**
   * What the shared store does of its own when somebody writes, it has done in the local one: who
   * may, what stands on record, who is told. The owner switches it off, for these rows alone.
   */
  private Copied some(ResultSet rows, Copied before) throws SQLException {
    try (Statement statement = target.connection().createStatement()) {
      if (table.watched()) {
        statement.execute("ALTER TABLE " + table.place() + " DISABLE TRIGGER USER");
      }
      Copied after = inserted(rows, before);
      if (table.watched()) {
        statement.execute("ALTER TABLE " + table.place() + " ENABLE TRIGGER USER");
      }
      return after;
    }
  }

  private Copied inserted(ResultSet rows, Copied before) throws SQLException {
    List<ColumnKind> kinds = List.copyOf(table.columns().values());
    @Nullable Object[] values = new Object[kinds.size()];
    long number = 0;
    int added = 0;
    boolean more = true;
    try (PreparedStatement insert = target.connection().prepareStatement(table.insert())) {
      while (added < rowsAtOnce && (more = rows.next())) {
        for (int i = 0; i < values.length; i++) {
          values[i] = kinds.get(i).read(rows, i + 1);
          requireKept(values[i]);
          kinds.get(i).bind(insert, i + 1, values[i]);
        }
        insert.addBatch();
        added++;
        number = table.clustered() ? 0 : rows.getLong(values.length + 1);
        if (added % IN_MEMORY == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    String last = added == 0 ? before.last() : table.standingOf(values, number);
    return new Copied(before.rows() + added, last, !more);
  }

  /** A character that no text of the server may hold is not dropped in silence. */
  private void requireKept(@Nullable Object value) {
    if (value instanceof String text && text.indexOf('\0') >= 0) {
      throw new StoreTrouble(
          Kind.OUT_OF_REACH,
          Sentence.of("say.move.notKept", table.name()),
          new IllegalStateException("a text with a character of value zero"));
    }
  }
}
