package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallAttempt;
import org.tierline.model.escalation.EscalationNote;
import org.tierline.model.escalation.KeptWish;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.store.CallbackTable;

/** {@code call_attempt} and {@code escalation_note}. */
final class SqlCallbackTable implements CallbackTable {
  private final Handle handle;

  SqlCallbackTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void insertAttempt(CallAttempt attempt) {
    handle
        .createUpdate(
            """
            INSERT INTO call_attempt (id, escalation_id, staff_id, outcome, at)
            VALUES (:id, :escalationId, :staffId, :outcome, :at)
            """)
        .bind("id", attempt.id())
        .bind("escalationId", attempt.escalationId())
        .bind("staffId", attempt.staffId())
        .bind("outcome", attempt.outcome())
        .bind("at", attempt.at())
        .execute();
    handle
        .createUpdate("UPDATE escalation SET held_back = 1 WHERE id = :id")
        .bind("id", attempt.escalationId())
        .execute();
    if (attempt.outcome() == AttemptOutcome.REACHED) {
      reached(attempt.escalationId(), attempt.at());
    }
  }

  @Override
  public List<CallAttempt> attempts(UUID escalationId) {
    return handle
        .createQuery("SELECT * FROM call_attempt WHERE escalation_id = :id ORDER BY at, id")
        .bind("id", escalationId)
        .map(SqlCallbackTable::attempt)
        .list();
  }

  private static CallAttempt attempt(ResultSet row, StatementContext context) throws SQLException {
    return new CallAttempt(
        Columns.key(row, "id"),
        Columns.key(row, "escalation_id"),
        Columns.key(row, "staff_id"),
        Columns.constant(row, "outcome", AttemptOutcome.class),
        Columns.instant(row, "at"));
  }

  @Override
  public void insertNote(EscalationNote note) {
    handle
        .createUpdate(
            """
            INSERT INTO escalation_note
              (id, escalation_id, contact_id, staff_id, kind, words, level, at)
            VALUES (:id, :escalationId, :contactId, :staffId, :kind, :words, :level, :at)
            """)
        .bind("id", note.id())
        .bind("escalationId", note.escalationId())
        .bind("contactId", note.contactId())
        .bind("staffId", note.staffId())
        .bind("kind", note.kind())
        .bind("words", note.words())
        .bind("level", note.level())
        .bind("at", note.at())
        .execute();
    if (note.kind() == EscalationNote.Kind.RESOLVED) {
      reached(note.escalationId(), note.at());
    }
  }

  private void reached(UUID escalationId, Instant at) {
    handle
        .createUpdate(
            "UPDATE escalation SET reached_at = :at WHERE id = :id AND reached_at IS NULL")
        .bind("id", escalationId)
        .bind("at", at)
        .execute();
  }

  @Override
  public List<EscalationNote> notes(UUID escalationId) {
    return handle
        .createQuery("SELECT * FROM escalation_note WHERE escalation_id = :id ORDER BY at, id")
        .bind("id", escalationId)
        .map(SqlCallbackTable::note)
        .list();
  }

  private static EscalationNote note(ResultSet row, StatementContext context) throws SQLException {
    return new EscalationNote(
        Columns.key(row, "id"),
        Columns.key(row, "escalation_id"),
        Columns.key(row, "contact_id"),
        Columns.key(row, "staff_id"),
        Columns.constant(row, "kind", EscalationNote.Kind.class),
        row.getString("words"),
        Columns.constant(row, "level", DisclosureLevel.class),
        Columns.instant(row, "at"));
  }

  @Override
  public List<KeptWish> wishes(UUID escalationId) {
    return handle
        .createQuery(
            """
            SELECT contact_id, kind, words, at FROM escalation_wish
            WHERE escalation_id = :id ORDER BY at, id
            """)
        .bind("id", escalationId)
        .map((row, _) ->
            new KeptWish(
                Columns.key(row, "contact_id"),
                Columns.constant(row, "kind", KeptWish.Kind.class),
                row.getString("words"),
                Columns.instant(row, "at")))
        .list();
  }

  @Override
  public Optional<UUID> latestContact(UUID escalationId, UUID staffId) {
    return handle
        .createQuery(
            """
            SELECT c.id FROM callback_contact b JOIN contact c ON c.id = b.contact_id
            WHERE b.escalation_id = :id AND c.staff_id = :staffId
            ORDER BY c.opened_at DESC, c.id DESC LIMIT 1
            """)
        .bind("id", escalationId)
        .bind("staffId", staffId)
        .map((row, _) -> Columns.key(row, "id"))
        .findOne();
  }
}
