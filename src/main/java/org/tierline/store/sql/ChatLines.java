package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.chat.ChatParcel;
import org.tierline.model.privacy.DisclosureLevel;

/** {@code chat_line}. */
final class ChatLines {
  static final String UP_TO =
      """
      SELECT * FROM chat_line
      WHERE chat_id = :chatId AND place < :before AND place <= (
        SELECT MAX(place) FROM chat_line WHERE contact_id = :contactId AND chat_id = :chatId)
      ORDER BY place DESC LIMIT :limit
      """;

  private final Handle handle;

  ChatLines(Handle handle) {
    this.handle = handle;
  }

  Optional<Long> add(UUID chatId, ChatLine line, @Nullable Long callerLine) {
    return handle
        .createQuery(
            """
            INSERT INTO chat_line (
              chat_id, place, contact_id, kind, at, text, level, caller_line, waits)
            VALUES (:chatId, COALESCE((
                SELECT MAX(place) FROM chat_line WHERE chat_id = :chatId), 0) + 1,
              :contactId, :kind, :at, :text, :level, :callerLine, :waits)
            ON CONFLICT DO NOTHING RETURNING place
            """)
        .bind("chatId", chatId)
        .bind("contactId", line.contactId())
        .bind("kind", line.kind().name())
        .bind("at", line.at())
        .bind("text", line.text())
        .bind("level", line.level().name())
        .bind("callerLine", callerLine)
        .bind("waits", line.kind().isForCaller())
        .mapTo(Long.class)
        .findOne();
  }

  long count(UUID chatId) {
    return handle
        .createQuery("SELECT COALESCE(MAX(place), 0) FROM chat_line WHERE chat_id = :chatId")
        .bind("chatId", chatId)
        .mapTo(Long.class)
        .one();
  }

  List<ChatLine> upTo(UUID chatId, UUID contactId, long before, int limit) {
    return handle
        .createQuery(UP_TO)
        .bind("chatId", chatId)
        .bind("contactId", contactId)
        .bind("before", before)
        .bind("limit", limit)
        .map((row, _) -> line(row))
        .list();
  }

  List<ChatLine> beforeAnyContact(UUID chatId) {
    return handle
        .createQuery(
            "SELECT * FROM chat_line WHERE chat_id = :chatId AND contact_id IS NULL ORDER BY place")
        .bind("chatId", chatId)
        .map((row, _) -> line(row))
        .list();
  }

  void giveTo(UUID chatId, UUID contactId) {
    handle
        .createUpdate(
            """
            UPDATE chat_line SET contact_id = :contactId
            WHERE chat_id = :chatId AND contact_id IS NULL
            """)
        .bind("chatId", chatId)
        .bind("contactId", contactId)
        .execute();
  }

  List<ChatParcel> waiting(UUID connectorId, int limit) {
    return handle
        .createQuery(
            """
            SELECT c.id, c.external_id, c.language, l.place, l.kind, l.text
            FROM chat_line l JOIN chat c ON c.id = l.chat_id
            WHERE l.waits = 1 AND c.connector_id = :connectorId
            ORDER BY l.chat_id, l.place LIMIT :limit
            """)
        .bind("connectorId", connectorId)
        .bind("limit", limit)
        .map((row, _) ->
            new ChatParcel(
                Columns.key(row, "id"),
                row.getString("external_id"),
                row.getString("language"),
                row.getLong("place"),
                Columns.constant(row, "kind", ChatLine.Kind.class),
                row.getString("text")))
        .list();
  }

  void arrived(UUID chatId, long place) {
    handle
        .createUpdate("UPDATE chat_line SET waits = 0 WHERE chat_id = :chatId AND place = :place")
        .bind("chatId", chatId)
        .bind("place", place)
        .execute();
  }

  private static ChatLine line(ResultSet row) throws SQLException {
    return new ChatLine(
        row.getLong("place"),
        Columns.keyOrNull(row, "contact_id"),
        Columns.constant(row, "kind", ChatLine.Kind.class),
        Columns.instant(row, "at"),
        row.getString("text"),
        Columns.constant(row, "level", DisclosureLevel.class));
  }
}
