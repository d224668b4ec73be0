package org.tierline.store.move;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteException;
import org.tierline.store.postgresql.PostgresMoveTarget;
import org.tierline.store.sqlite.SqliteMoveSource;

/** Copies the rows of a local store into a shared one, and compares both. For one thread. */
public final class StoreMove {
  private static final int ROWS_AT_ONCE = 5_000;
  private static final String WORDS = "contact_word";

  private final SqliteMoveSource source;
  private final PostgresMoveTarget target;
  private final int rowsAtOnce;

  /** Between two stores that are open for it. */
  public StoreMove(SqliteMoveSource source, PostgresMoveTarget target) {
    this(source, target, ROWS_AT_ONCE);
  }

  /**
   * As above.
   *
   * @param rowsAtOnce how many rows go over in one transaction
   */
  public StoreMove(SqliteMoveSource source, PostgresMoveTarget target, int rowsAtOnce) {
    this.source = source;
    this.target = target;
    this.rowsAtOnce = rowsAtOnce;
  }

  /**
   * Copies what is not there yet: tables in the order of their references, then the words by which
   * contacts are found.
   *
   * @throws org.tierline.store.StoreTrouble if it cannot go on; what was copied stays
   */
  public void copy(Progress progress) {
    try {
      for (MovedTable table : tables()) {
        long of = rows("SELECT count(*) FROM " + MovedTable.quoted(table.name()));
        new TableCopy(table, target, rowsAtOnce)
            .from(source.connection(), rows -> progress.copied(table.name(), rows, of));
      }
      long contacts = rows("SELECT count(*) FROM contact");
      target.makeWords(rows -> progress.copied(WORDS, rows, contacts));
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  /** Counts and hashes of every table on both sides. */
  public List<ComparedTable> compare(Progress progress) {
    List<ComparedTable> compared = new ArrayList<>();
    try {
      for (MovedTable table : tables()) {
        List<ColumnKind> kinds = List.copyOf(table.columns().values());
        TableSum there = TableSum.of(target.connection(), table.inShared(), kinds);
        target.connection().commit();
        TableSum here = TableSum.of(source.connection(), table.inLocal(), kinds);
        compared.add(new ComparedTable(table.name(), here, there));
        progress.compared(table.name(), here.rows());
      }
      return compared;
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  private List<MovedTable> tables() throws SQLException {
    List<MovedTable> tables = MoveTables.of(source.connection(), target.connection());
    target.connection().commit();
    return tables;
  }

  private long rows(String count) throws SQLException {
    Connection local = source.connection();
    try (Statement statement = local.createStatement();
        ResultSet row = statement.executeQuery(count)) {
      return row.getLong(1);
    }
  }

  private static RuntimeException trouble(SQLException cause) {
    return cause instanceof SQLiteException
        ? SqliteMoveSource.trouble(cause)
        : PostgresMoveTarget.trouble(cause);
  }

  /** Told how far it is, on the calling thread. */
  public interface Progress {
    /** So many rows of so many of a table are copied. */
    void copied(String table, long rows, long of);

    /** A table of so many rows was compared. */
    void compared(String table, long rows);
  }
}
