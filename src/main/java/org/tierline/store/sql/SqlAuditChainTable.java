package org.tierline.store.sql;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.model.audit.AuditSeal;
import org.tierline.store.AuditChainTable;
import org.tierline.store.audit.ChainEvent;
import org.tierline.store.audit.ChainHead;

/** {@code audit_event}, {@code audit_head} and {@code audit_seal}, read as bytes. */
public final class SqlAuditChainTable implements AuditChainTable {
  static final String EVENTS =
      """
      SELECT desk_id, seq, at, action, staff_id, contact_id, subject, facts, previous, hash
      FROM audit_event ORDER BY desk_id, seq
      """;

  static final String SEALS =
      """
      SELECT number, at, heads, previous, key, signature FROM audit_seal
      WHERE number >= :from ORDER BY number
      """;

  static final String LAST_OF =
      "SELECT seq FROM audit_event WHERE desk_id = :desk ORDER BY seq DESC LIMIT 1";

  private static final int ROWS_AT_ONCE = 1_000;

  private final Handle handle;

  /** Over a handle whose transaction somebody else begins and ends. */
  public SqlAuditChainTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void events(Consumer<ChainEvent> each) {
    pass(handle.createQuery(EVENTS), SqlAuditChainTable::event, each);
  }

  @Override
  public List<ChainHead> heads() {
    return handle
        .createQuery("SELECT desk_id, count, hash FROM audit_head")
        .map(SqlAuditChainTable::head)
        .list();
  }

  @Override
  public List<byte[]> desks() {
    return handle.createQuery("SELECT id FROM desk").map((row, _) -> row.getBytes("id")).list();
  }

  @Override
  public Optional<byte[]> hashOf(byte[] desk, long seq) {
    return handle
        .createQuery("SELECT hash FROM audit_event WHERE desk_id = :desk AND seq = :seq")
        .bind("desk", desk)
        .bind("seq", seq)
        .map((row, _) -> row.getBytes("hash"))
        .findOne();
  }

  @Override
  public long lastOf(byte[] desk) {
    return handle
        .createQuery(LAST_OF)
        .bind("desk", desk)
        .map((row, _) -> row.getLong("seq"))
        .findOne()
        .orElse(0L);
  }

  @Override
  public void seals(long from, Consumer<AuditSeal> each) {
    pass(handle.createQuery(SEALS).bind("from", from), SqlAuditChainTable::seal, each);
  }

  @Override
  public Optional<AuditSeal> lastSeal() {
    return handle
        .createQuery(
            """
            SELECT number, at, heads, previous, key, signature FROM audit_seal
            ORDER BY number DESC LIMIT 1
            """)
        .map(SqlAuditChainTable::seal)
        .findOne();
  }

  @Override
  public void insertSeal(AuditSeal seal) {
    handle
        .createUpdate(
            """
            INSERT INTO audit_seal (number, at, heads, previous, key, signature)
            VALUES (:number, :at, :heads, :previous, :key, :signature)
            """)
        .bind("number", seal.number())
        .bind("at", seal.at())
        .bind("heads", seal.heads())
        .bind("previous", seal.previous())
        .bind("key", seal.key())
        .bind("signature", seal.signature())
        .execute();
  }

  private static <T> void pass(Query query, RowMapper<T> mapper, Consumer<T> each) {
    try (ResultIterator<T> rows = query.setFetchSize(ROWS_AT_ONCE).map(mapper).iterator()) {
      rows.forEachRemaining(each);
    }
  }

  /** A head whose values are of another kind than was written counts none, as no true head does. */
  static ChainHead head(ResultSet row, StatementContext context) throws SQLException {
    boolean asWritten = WrittenKinds.HEAD.areIn(row);
    return new ChainHead(desk(row), asWritten ? row.getLong("count") : -1, row.getBytes("hash"));
  }

  /**
   * Text as its bytes: what is no text any more must not be mended on the way. A value of another
   * kind than was written reads alike and compares otherwise, so that views would pass it over:
   * such an event has no hash.
   */
  private static ChainEvent event(ResultSet row, StatementContext context) throws SQLException {
    return new ChainEvent(
        desk(row),
        row.getLong("seq"),
        row.getLong("at"),
        row.getBytes("action"),
        row.getBytes("staff_id"),
        row.getBytes("contact_id"),
        row.getBytes("subject"),
        row.getBytes("facts"),
        row.getBytes("previous"),
        WrittenKinds.EVENT.areIn(row) ? row.getBytes("hash") : new byte[0]);
  }

  /** A seal whose values are of another kind than was written is not signed. */
  private static AuditSeal seal(ResultSet row, StatementContext context) throws SQLException {
    return new AuditSeal(
        row.getLong("number"),
        Columns.instant(row, "at"),
        new String(row.getBytes("heads"), StandardCharsets.UTF_8),
        row.getBytes("previous"),
        row.getBytes("key"),
        WrittenKinds.SEAL.areIn(row) ? row.getBytes("signature") : new byte[0]);
  }

  /** The driver reads a key without any byte as null: such a desk was never issued. */
  private static byte[] desk(ResultSet row) throws SQLException {
    byte[] desk = row.getBytes("desk_id");
    return desk == null ? new byte[0] : desk;
  }
}
