package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.tierline.model.chat.Chat;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.chat.ChatParcel;
import org.tierline.store.ChatTable;

/** {@code chat}, {@code chat_link}; the lines stand in {@link ChatLines}. */
final class SqlChatTable implements ChatTable {
  static final String UNSEEN =
      """
      SELECT * FROM chat
      WHERE contact_id IS NOT NULL AND closed_at IS NULL AND left_at IS NULL AND seen_at < :since
      ORDER BY seen_at, id
      """;

  private final Handle handle;
  private final ChatLines lines;

  SqlChatTable(Handle handle) {
    this.handle = handle;
    this.lines = new ChatLines(handle);
  }

  @Override
  public void insert(Chat chat) {
    handle
        .createUpdate(
            """
            INSERT INTO chat (id, connector_id, external_id, language)
            VALUES (:id, :connectorId, :externalId, :language)
            """)
        .bind("id", chat.id())
        .bind("connectorId", chat.connectorId())
        .bind("externalId", chat.externalId())
        .bind("language", chat.language())
        .execute();
    update(chat);
  }

  @Override
  public void update(Chat chat) {
    handle
        .createUpdate(
            """
            UPDATE chat SET contact_id = :contactId, seen_at = :seenAt, left_at = :leftAt,
              closed_at = :closedAt
            WHERE id = :id
            """)
        .bind("id", chat.id())
        .bind("contactId", chat.contactId())
        .bind("seenAt", chat.seenAt())
        .bind("leftAt", chat.leftAt())
        .bind("closedAt", chat.closedAt())
        .execute();
  }

  @Override
  public Optional<Chat> find(UUID connectorId, String externalId) {
    return one(
        handle
            .createQuery(
                "SELECT * FROM chat WHERE connector_id = :connectorId AND external_id = :name")
            .bind("connectorId", connectorId)
            .bind("name", externalId));
  }

  @Override
  public Optional<Chat> find(UUID id) {
    return one(handle.createQuery("SELECT * FROM chat WHERE id = :id").bind("id", id));
  }

  @Override
  public Optional<Chat> heldBy(UUID contactId) {
    return one(
        handle
            .createQuery("SELECT * FROM chat WHERE contact_id = :contactId")
            .bind("contactId", contactId));
  }

  @Override
  public Optional<Chat> ofContact(UUID contactId) {
    return heldBy(contactId)
        .or(() ->
            one(
                handle
                    .createQuery(
                        """
                        SELECT * FROM chat WHERE id = (
                          SELECT chat_id FROM chat_line WHERE contact_id = :contactId LIMIT 1)
                        """)
                    .bind("contactId", contactId)));
  }

  @Override
  public long countOpen(UUID connectorId) {
    return handle
        .createQuery(
            """
            SELECT COUNT(*) FROM chat
            WHERE connector_id = :connectorId AND closed_at IS NULL AND left_at IS NULL
            """)
        .bind("connectorId", connectorId)
        .mapTo(Long.class)
        .one();
  }

  @Override
  public List<Chat> unseenSince(Instant since) {
    return handle.createQuery(UNSEEN).bind("since", since).map((row, _) -> chat(row)).list();
  }

  @Override
  public void seen(Collection<UUID> contactIds, Instant at) {
    for (UUID contactId : contactIds) {
      handle
          .createUpdate("UPDATE chat SET seen_at = :at WHERE contact_id = :contactId")
          .bind("at", at)
          .bind("contactId", contactId)
          .execute();
    }
  }

  @Override
  public Optional<Long> add(UUID chatId, ChatLine line, @Nullable Long callerLine) {
    return lines.add(chatId, line, callerLine);
  }

  @Override
  public long countLines(UUID chatId) {
    return lines.count(chatId);
  }

  @Override
  public List<ChatLine> lines(UUID chatId, UUID contactId, long before, int limit) {
    return lines.upTo(chatId, contactId, before, limit);
  }

  @Override
  public List<ChatLine> beforeAnyContact(UUID chatId) {
    return lines.beforeAnyContact(chatId);
  }

  @Override
  public void giveLinesTo(UUID chatId, UUID contactId) {
    lines.giveTo(chatId, contactId);
  }

  @Override
  public List<ChatParcel> waiting(UUID connectorId, int limit) {
    return lines.waiting(connectorId, limit);
  }

  @Override
  public void arrived(UUID chatId, long place) {
    lines.arrived(chatId, place);
  }

  @Override
  public void link(UUID connectorId, boolean connected, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO chat_link (connector_id, connected, at) VALUES (:id, :connected, :at)
            ON CONFLICT (connector_id) DO UPDATE SET connected = :connected, at = :at
            """)
        .bind("id", connectorId)
        .bind("connected", connected)
        .bind("at", at)
        .execute();
  }

  @Override
  public boolean isLinked(UUID connectorId, Instant since) {
    return handle
        .createQuery(
            "SELECT 1 FROM chat_link WHERE connector_id = :id AND connected = 1 AND at >= :since")
        .bind("id", connectorId)
        .bind("since", since)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static Optional<Chat> one(Query query) {
    return query.map((row, _) -> chat(row)).findFirst();
  }

  private static Chat chat(ResultSet row) throws SQLException {
    return new Chat(
        Columns.key(row, "id"),
        Columns.key(row, "connector_id"),
        row.getString("external_id"),
        row.getString("language"),
        Columns.keyOrNull(row, "contact_id"),
        Columns.instantOrNull(row, "seen_at"),
        Columns.instantOrNull(row, "left_at"),
        Columns.instantOrNull(row, "closed_at"));
  }
}
