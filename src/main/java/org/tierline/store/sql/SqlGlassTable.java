package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.BrokenGlass;
import org.tierline.store.GlassTable;
import org.tierline.store.keys.KeyRing;

/** {@code broken_glass}. */
final class SqlGlassTable implements GlassTable {
  static final String BETWEEN =
      """
      SELECT id, staff_id, case_id, reason, words, at,
        COALESCE(ended_at, ends_at) AS ends_at, number
      FROM broken_glass
      WHERE at >= :from AND at < :until AND (known_to = 'EVERYBODY' OR :cleared = 1)
      ORDER BY at, id
      """;
  static final String OPEN =
      """
      SELECT * FROM broken_glass
      WHERE staff_id = :staffId AND ends_at > :now AND ended_at IS NULL
      """;

  private final Handle handle;

  SqlGlassTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean insert(BrokenGlass glass, String receiptNumber, KeyRing ring) {
    SaidCase said = SaidCase.of(handle, receiptNumber, ring);
    return handle
            .createUpdate(
                """
                INSERT INTO broken_glass (
                  id, staff_id, case_id, reason, words, known_to, at, ends_at, ended_at, number)
                VALUES (
                  :id, :staffId, :caseId, :reason, :words, :knownTo, :at, :endsAt, NULL, :number)
                ON CONFLICT (id) DO NOTHING
                """)
            .bind("id", glass.id())
            .bind("staffId", glass.staffId())
            .bind("caseId", glass.caseId())
            .bind("reason", glass.reason())
            .bind("words", glass.words())
            .bind("knownTo", said.knownTo())
            .bind("at", glass.at())
            .bind("endsAt", glass.endsAt())
            .bind("number", said.sealed(handle, receiptNumber, glass.id()))
            .execute()
        == 1;
  }

  @Override
  public Optional<BrokenGlass> find(UUID id) {
    return handle
        .createQuery("SELECT * FROM broken_glass WHERE id = :id")
        .bind("id", id)
        .map(SqlGlassTable::glass)
        .findOne();
  }

  @Override
  public Optional<BrokenGlass> open(UUID staffId, Instant now) {
    return handle
        .createQuery(OPEN)
        .bind("staffId", staffId)
        .bind("now", now)
        .map(SqlGlassTable::glass)
        .findOne();
  }

  @Override
  public void endOfStaff(UUID staffId, Instant at) {
    handle
        .createUpdate(
            """
            UPDATE broken_glass SET ended_at = :at
            WHERE staff_id = :staffId AND ends_at > :at AND ended_at IS NULL
            """)
        .bind("staffId", staffId)
        .bind("at", at)
        .execute();
  }

  @Override
  public void protect(UUID caseId, String receiptNumber, Instant at) {
    SaidCase said = new SaidCase(Optional.of(caseId), true);
    List<UUID> broken =
        handle
            .createQuery("SELECT id FROM broken_glass WHERE case_id = :caseId")
            .bind("caseId", caseId)
            .map((row, _) -> Columns.key(row, "id"))
            .list();
    for (UUID id : broken) {
      handle
          .createUpdate(
              """
              UPDATE broken_glass SET known_to = :knownTo, number = :number,
                ended_at = CASE WHEN ended_at IS NULL AND ends_at > :at THEN :at ELSE ended_at END
              WHERE id = :id
              """)
          .bind("id", id)
          .bind("knownTo", said.knownTo())
          .bind("number", said.sealed(handle, receiptNumber, id))
          .bind("at", at)
          .execute();
    }
  }

  @Override
  public boolean everBroken(UUID caseId) {
    return handle
        .createQuery("SELECT id FROM broken_glass WHERE case_id = :caseId LIMIT 1")
        .bind("caseId", caseId)
        .map((row, _) -> Columns.key(row, "id"))
        .findOne()
        .isPresent();
  }

  @Override
  public void between(
      Instant from, Instant until, KeyRing reader, boolean cleared, Consumer<GlassRow> each) {
    handle
        .createQuery(BETWEEN)
        .bind("from", from)
        .bind("until", until)
        .bind("cleared", cleared)
        .map((row, context) -> {
          BrokenGlass glass = glass(row, context);
          return new GlassRow(glass, SaidCase.opened(row.getBytes("number"), glass.id(), reader));
        })
        .forEach(each);
  }

  private static BrokenGlass glass(ResultSet row, StatementContext context) throws SQLException {
    return new BrokenGlass(
        Columns.key(row, "id"),
        Columns.key(row, "staff_id"),
        Columns.key(row, "case_id"),
        Columns.constant(row, "reason", BreakGlassReason.class),
        row.getString("words"),
        Columns.instant(row, "at"),
        Columns.instant(row, "ends_at"));
  }
}
