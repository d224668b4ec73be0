package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.TextConsent;
import org.tierline.store.TextConsentTable;

/** {@code text_consent}. */
final class SqlTextConsentTable implements TextConsentTable {
  static final String TO_DECIDE =
      """
      SELECT e.*, t.asked_by, t.asked_at, t.phone AS agreed_phone FROM text_consent t
      JOIN escalation e ON e.id = t.escalation_id
      WHERE t.look_at IS NOT NULL AND t.look_at <= :now
      ORDER BY t.look_at, t.escalation_id LIMIT :limit
      """;

  /** The consent that a text was written for. */
  private static final String WRITTEN_FOR =
      """
      phone = :phone AND written_at = :at
        AND escalation_id IN (SELECT id FROM escalation WHERE contact_id = :contactId)
      """;

  static final String WANTED =
      """
      SELECT count(*) AS n FROM text_consent
      WHERE ended_at IS NULL
        AND EXISTS (
          SELECT 1 FROM escalation e
          WHERE e.id = text_consent.escalation_id AND e.phone = text_consent.phone
            AND e.queue <> 'SPECIAL_HANDLING' AND e.state IN ('WAITING', 'CLAIMED', 'SCHEDULED'))
      """
          + " AND "
          + WRITTEN_FOR;

  /** What has left, or is leaving, is not taken back. */
  static final String ANEW =
      """
      UPDATE text_consent SET look_at = :now, written_at = NULL
      WHERE escalation_id = :escalationId AND ended_at IS NULL
        AND (written_at IS NULL
          OR EXISTS (
            SELECT 1 FROM outgoing_message m JOIN escalation e ON e.contact_id = m.contact_id
            WHERE e.id = text_consent.escalation_id AND m.queued_at = text_consent.written_at
              AND m.channel = 'TEXT_AHEAD' AND m.addressee = text_consent.phone
              AND m.state = 'WAITING'))
      """;

  private final Handle handle;

  SqlTextConsentTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void agree(TextConsent consent) {
    handle
        .createUpdate(
            """
            INSERT INTO text_consent (escalation_id, asked_by, asked_at, phone, look_at)
            VALUES (:escalationId, :askedBy, :askedAt, :phone, :askedAt)
            ON CONFLICT (escalation_id) DO UPDATE SET
              asked_by = excluded.asked_by, asked_at = excluded.asked_at, phone = excluded.phone,
              ended_by = NULL, ended_at = NULL,
              written_at =
                CASE WHEN text_consent.phone = excluded.phone THEN text_consent.written_at END,
              look_at =
                CASE WHEN text_consent.phone <> excluded.phone OR text_consent.written_at IS NULL
                  THEN excluded.look_at END
            """)
        .bind("escalationId", consent.escalationId())
        .bind("askedBy", consent.askedBy())
        .bind("askedAt", consent.askedAt())
        .bind("phone", consent.phone())
        .execute();
  }

  @Override
  public Optional<TextConsent> inForce(UUID escalationId) {
    return handle
        .createQuery("SELECT * FROM text_consent WHERE escalation_id = :id AND ended_at IS NULL")
        .bind("id", escalationId)
        .map((row, _) -> consent(row, "escalation_id", "phone"))
        .findOne();
  }

  @Override
  public void end(UUID escalationId, UUID by, Instant at) {
    handle
        .createUpdate(
            """
            UPDATE text_consent SET ended_by = :by, ended_at = :at, look_at = NULL
            WHERE escalation_id = :escalationId AND ended_at IS NULL
            """)
        .bind("escalationId", escalationId)
        .bind("by", by)
        .bind("at", at)
        .execute();
  }

  private static TextConsent consent(ResultSet row, String key, String phone) throws SQLException {
    return new TextConsent(
        Columns.key(row, key),
        Columns.key(row, "asked_by"),
        Columns.instant(row, "asked_at"),
        row.getString(phone));
  }

  @Override
  public List<Agreed> toDecide(Instant now, int limit) {
    return handle
        .createQuery(TO_DECIDE)
        .bind("now", now)
        .bind("limit", limit)
        .map((row, context) ->
            new Agreed(
                consent(row, "id", "agreed_phone"), SqlEscalationTable.escalation(row, context)))
        .list();
  }

  @Override
  public void lookAt(UUID escalationId, @Nullable Instant at) {
    handle
        .createUpdate("UPDATE text_consent SET look_at = :at WHERE escalation_id = :escalationId")
        .bind("escalationId", escalationId)
        .bind("at", at)
        .execute();
  }

  @Override
  public void written(UUID escalationId, Instant at) {
    handle
        .createUpdate(
            """
            UPDATE text_consent SET look_at = NULL, written_at = :at
            WHERE escalation_id = :escalationId
            """)
        .bind("escalationId", escalationId)
        .bind("at", at)
        .execute();
  }

  @Override
  public boolean isWanted(Written text) {
    return handle
            .createQuery(WANTED)
            .bind("contactId", text.contactId())
            .bind("phone", text.phone())
            .bind("at", text.at())
            .map((row, _) -> row.getInt("n"))
            .one()
        > 0;
  }

  @Override
  public void recalled(Written text) {
    handle
        .createUpdate("UPDATE text_consent SET written_at = NULL WHERE " + WRITTEN_FOR)
        .bind("contactId", text.contactId())
        .bind("phone", text.phone())
        .bind("at", text.at())
        .execute();
  }

  @Override
  public void lookAnew(UUID escalationId, Instant now) {
    handle.createUpdate(ANEW).bind("escalationId", escalationId).bind("now", now).execute();
  }
}
