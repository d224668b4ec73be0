package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Updated;
import org.tierline.model.supervisor.Bulletin;
import org.tierline.store.BulletinTable;

/** {@code bulletin} and {@code bulletin_read}. */
final class SqlBulletinTable implements BulletinTable {
  static final String IN_FORCE =
      """
      SELECT * FROM bulletin WHERE withdrawn_at IS NULL AND ends_at > :now
      ORDER BY written_at DESC, id DESC
      """;
  static final String HISTORY =
      """
      SELECT * FROM bulletin WHERE (written_at, id) < (:writtenAt, :id)
      ORDER BY written_at DESC, id DESC LIMIT :limit
      """;
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private final Handle handle;

  SqlBulletinTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void insert(Bulletin bulletin) {
    handle
        .createUpdate(
            """
            INSERT INTO bulletin (
              id, written_by, words, written_at, ends_at, withdrawn_by, withdrawn_at, version)
            VALUES (
              :id, :writtenBy, :words, :writtenAt, :endsAt, :withdrawnBy, :withdrawnAt, :version)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", bulletin.id())
        .bind("writtenBy", bulletin.writtenBy())
        .bind("words", bulletin.words())
        .bind("writtenAt", bulletin.writtenAt())
        .bind("endsAt", bulletin.endsAt())
        .bind("withdrawnBy", bulletin.withdrawnBy())
        .bind("withdrawnAt", bulletin.withdrawnAt())
        .bind("version", bulletin.version())
        .execute();
  }

  @Override
  public Optional<Bulletin> find(UUID id) {
    return handle
        .createQuery("SELECT * FROM bulletin WHERE id = :id")
        .bind("id", id)
        .map(SqlBulletinTable::bulletin)
        .findOne();
  }

  @Override
  public Updated<Bulletin> update(Bulletin bulletin) {
    int changed =
        handle
            .createUpdate(
                """
                UPDATE bulletin SET
                  ends_at = :endsAt, withdrawn_by = :withdrawnBy, withdrawn_at = :withdrawnAt,
                  version = version + 1
                WHERE id = :id AND version = :version
                """)
            .bind("id", bulletin.id())
            .bind("endsAt", bulletin.endsAt())
            .bind("withdrawnBy", bulletin.withdrawnBy())
            .bind("withdrawnAt", bulletin.withdrawnAt())
            .bind("version", bulletin.version())
            .execute();
    Bulletin now =
        find(bulletin.id()).orElseThrow(() -> new IllegalStateException("no such bulletin"));
    return changed == 1 ? new Updated.Done<>(now) : new Updated.Stale<>(now);
  }

  @Override
  public List<Bulletin> inForce(Instant now) {
    return handle.createQuery(IN_FORCE).bind("now", now).map(SqlBulletinTable::bulletin).list();
  }

  @Override
  public List<Bulletin> history(@Nullable Bulletin after, int limit) {
    return handle
        .createQuery(HISTORY)
        .bind("writtenAt", after == null ? LAST : after.writtenAt())
        .bind("id", after == null ? new UUID(0, 0) : after.id())
        .bind("limit", limit)
        .map(SqlBulletinTable::bulletin)
        .list();
  }

  @Override
  public boolean markRead(UUID bulletinId, UUID staffId, Instant at) {
    return handle
            .createUpdate(
                """
                INSERT INTO bulletin_read (bulletin_id, staff_id, at)
                VALUES (:bulletinId, :staffId, :at)
                ON CONFLICT (bulletin_id, staff_id) DO NOTHING
                """)
            .bind("bulletinId", bulletinId)
            .bind("staffId", staffId)
            .bind("at", at)
            .execute()
        == 1;
  }

  @Override
  public Set<UUID> readers(UUID bulletinId) {
    return Set.copyOf(
        handle
            .createQuery("SELECT staff_id FROM bulletin_read WHERE bulletin_id = :bulletinId")
            .bind("bulletinId", bulletinId)
            .map((row, _) -> Columns.key(row, "staff_id"))
            .list());
  }

  private static Bulletin bulletin(ResultSet row, StatementContext context) throws SQLException {
    return new Bulletin(
        Columns.key(row, "id"),
        Columns.key(row, "written_by"),
        row.getString("words"),
        Columns.instant(row, "written_at"),
        Columns.instant(row, "ends_at"),
        Columns.keyOrNull(row, "withdrawn_by"),
        Columns.instantOrNull(row, "withdrawn_at"),
        row.getLong("version"));
  }
}
