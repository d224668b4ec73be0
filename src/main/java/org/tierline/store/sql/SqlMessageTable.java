package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.store.MessageTable;

/** {@code outgoing_message}. */
final class SqlMessageTable implements MessageTable {
  static final String OF_CONTACT =
      "SELECT * FROM outgoing_message WHERE contact_id = :contactId ORDER BY queued_at, id";

  private final Handle handle;

  SqlMessageTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void insert(OutgoingMessage message) {
    handle
        .createUpdate(
            """
            INSERT INTO outgoing_message (
              id, contact_id, staff_id, case_id, channel, addressee, language, words, level,
              known_to, state, queued_at, delivered_at, version)
            VALUES (
              :id, :contactId, :staffId, :caseId, :channel, :to, :language, :words, :level,
              :knownTo, 'WAITING', :queuedAt, NULL, 1)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", message.id())
        .bind("contactId", message.contactId())
        .bind("staffId", message.staffId())
        .bind("caseId", message.caseId())
        .bind("channel", message.channel())
        .bind("to", message.to())
        .bind("language", message.language())
        .bind("words", message.words())
        .bind("level", message.level())
        .bind("knownTo", KnownTo.of(message.isProtected()))
        .bind("queuedAt", message.queuedAt())
        .execute();
  }

  @Override
  public void protect(UUID caseId, Set<UUID> saidIn) {
    Set<UUID> contacts = new HashSet<>(saidIn);
    contacts.add(caseId);
    handle
        .createUpdate(
            """
            UPDATE outgoing_message SET known_to = 'CLEARED', version = version + 1
            WHERE case_id = :caseId OR contact_id IN (<contacts>)
            """)
        .bind("caseId", caseId)
        .bindList("contacts", List.copyOf(contacts))
        .execute();
  }

  @Override
  public List<OutgoingMessage> ofContact(UUID contactId) {
    return handle
        .createQuery(OF_CONTACT)
        .bind("contactId", contactId)
        .map(SqlMessageTable::message)
        .list();
  }

  static OutgoingMessage message(ResultSet row, StatementContext context) throws SQLException {
    return new OutgoingMessage(
        Columns.key(row, "id"),
        Columns.key(row, "contact_id"),
        Columns.key(row, "staff_id"),
        Columns.keyOrNull(row, "case_id"),
        Columns.constant(row, "channel", MessageChannel.class),
        row.getString("addressee"),
        row.getString("language"),
        row.getString("words"),
        Columns.constant(row, "level", DisclosureLevel.class),
        Columns.constant(row, "known_to", KnownTo.class) == KnownTo.CLEARED,
        Columns.instant(row, "queued_at"),
        Columns.instantOrNull(row, "delivered_at"));
  }
}
