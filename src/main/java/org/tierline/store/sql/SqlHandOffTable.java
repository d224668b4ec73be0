package org.tierline.store.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.HandOff;
import org.tierline.model.contact.WaitingHandOff;
import org.tierline.store.HandOffTable;

/** {@code hand_off}. */
final class SqlHandOffTable implements HandOffTable {
  /** Whoever left a chat before somebody took it waits no longer. */
  private static final String IS_THERE =
      " NOT EXISTS (SELECT 1 FROM chat WHERE chat.id = hand_off.id AND chat.left_at IS NOT NULL)";

  static final String WAITING =
      "SELECT id, document FROM hand_off"
          + " WHERE contact_id IS NULL AND (known_to = 'EVERYBODY' OR :cleared = 1) AND"
          + IS_THERE
          + " ORDER BY arrived_at, id LIMIT :limit";

  private final Handle handle;

  SqlHandOffTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean insert(
      UUID id, HandOff handOff, @Nullable UUID connectorId, boolean forClearedOnly) {
    HandOff kept = connectorId == null ? handOff.unauthenticated() : handOff;
    return handle
            .createUpdate(
                """
                INSERT INTO hand_off (
                  id, external_id, arrived_at, document, contact_id, connector_id, known_to)
                VALUES (:id, :externalId, :at, :document, NULL, :connectorId, :knownTo)
                ON CONFLICT DO NOTHING
                """)
            .bind("id", id)
            .bind("externalId", kept.externalId())
            .bind("at", kept.at())
            .bind("document", Documents.write(kept))
            .bind("connectorId", connectorId)
            .bind("knownTo", KnownTo.of(forClearedOnly))
            .execute()
        == 1;
  }

  @Override
  public boolean isWaiting(UUID handOffId) {
    return handle
        .createQuery("SELECT 1 FROM hand_off WHERE id = :id AND contact_id IS NULL AND" + IS_THERE)
        .bind("id", handOffId)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  @Override
  public void protect(Set<UUID> handOffIds) {
    for (UUID id : handOffIds) {
      handle
          .createUpdate("UPDATE hand_off SET known_to = 'CLEARED' WHERE id = :id")
          .bind("id", id)
          .execute();
    }
  }

  @Override
  public List<WaitingHandOff> waiting(boolean cleared, int limit) {
    return handle
        .createQuery(WAITING)
        .bind("cleared", cleared ? 1 : 0)
        .bind("limit", limit)
        .map((row, _) ->
            new WaitingHandOff(
                Columns.key(row, "id"), Documents.handOff(row.getString("document"))))
        .list();
  }

  @Override
  public Optional<HandOff> claim(UUID handOffId, UUID contactId, boolean cleared) {
    int claimed =
        handle
            .createUpdate(
                "UPDATE hand_off SET contact_id = :contactId"
                    + " WHERE id = :id AND (contact_id IS NULL OR contact_id = :contactId)"
                    + " AND (known_to = 'EVERYBODY' OR :cleared = 1) AND"
                    + IS_THERE)
            .bind("id", handOffId)
            .bind("contactId", contactId)
            .bind("cleared", cleared ? 1 : 0)
            .execute();
    return claimed == 0
        ? Optional.empty()
        : handle
            .createQuery("SELECT document FROM hand_off WHERE id = :id")
            .bind("id", handOffId)
            .map((row, _) -> Documents.handOff(row.getString("document")))
            .findOne();
  }

  @Override
  public void giveBack(UUID handOffId) {
    handle
        .createUpdate("UPDATE hand_off SET contact_id = NULL WHERE id = :id")
        .bind("id", handOffId)
        .execute();
  }
}
