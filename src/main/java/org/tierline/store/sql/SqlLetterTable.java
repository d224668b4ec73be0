package org.tierline.store.sql;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.model.contact.HandOff;
import org.tierline.store.LetterTable;

/** {@code received_letter}. */
final class SqlLetterTable implements LetterTable {
  static final String LAST_OF =
      """
      SELECT h.id, h.document, h.contact_id, h.known_to
      FROM received_letter l JOIN hand_off h ON h.id = l.hand_off_id
      WHERE l.thread_id = :threadId ORDER BY l.position DESC LIMIT 1
      """;

  private final Handle handle;

  SqlLetterTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean insert(UUID letterId, UUID threadId, UUID handOffId) {
    return handle
            .createUpdate(
                """
                INSERT INTO received_letter (id, thread_id, position, hand_off_id)
                VALUES (:id, :threadId, COALESCE((
                  SELECT MAX(position) FROM received_letter WHERE thread_id = :threadId), 0) + 1,
                  :handOffId)
                ON CONFLICT (id) DO NOTHING
                """)
            .bind("id", letterId)
            .bind("threadId", threadId)
            .bind("handOffId", handOffId)
            .execute()
        == 1;
  }

  @Override
  public boolean isKnown(UUID letterId) {
    return handle
        .createQuery("SELECT 1 FROM received_letter WHERE id = :id")
        .bind("id", letterId)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  @Override
  public Optional<Conversation> lastOf(UUID threadId) {
    return handle
        .createQuery(LAST_OF)
        .bind("threadId", threadId)
        .map((row, _) ->
            new Conversation(
                Columns.key(row, "id"),
                Documents.handOff(row.getString("document")),
                Columns.keyOrNull(row, "contact_id") == null,
                Columns.constant(row, "known_to", KnownTo.class) == KnownTo.CLEARED))
        .findOne();
  }

  @Override
  public void extend(UUID handOffId, HandOff extended) {
    handle
        .createUpdate(
            "UPDATE hand_off SET document = :document WHERE id = :id AND contact_id IS NULL")
        .bind("id", handOffId)
        .bind("document", Documents.write(extended))
        .execute();
  }
}
