package org.tierline.store.sql;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.model.link.OfficialLink;
import org.tierline.store.LinkTable;

/** {@code sent_link}. */
final class SqlLinkTable implements LinkTable {
  static final String SENT_IN =
      "SELECT url FROM sent_link WHERE contact_id = :contactId ORDER BY message_id";

  private final Handle handle;

  SqlLinkTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public List<OfficialLink> takenIn() {
    return handle
        .createQuery("SELECT title, url, language FROM official_link ORDER BY title, url, language")
        .map((row, _) ->
            new OfficialLink(
                row.getString("title"), row.getString("url"), row.getString("language")))
        .list();
  }

  @Override
  public void insertSent(UUID messageId, UUID contactId, String url) {
    handle
        .createUpdate(
            """
            INSERT INTO sent_link (message_id, contact_id, url)
            VALUES (:messageId, :contactId, :url)
            ON CONFLICT (message_id) DO NOTHING
            """)
        .bind("messageId", messageId)
        .bind("contactId", contactId)
        .bind("url", url)
        .execute();
  }

  @Override
  public List<String> sentIn(UUID contactId) {
    return handle
        .createQuery(SENT_IN)
        .bind("contactId", contactId)
        .map((row, _) -> row.getString("url"))
        .list();
  }
}
