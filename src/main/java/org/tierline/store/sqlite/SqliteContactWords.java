package org.tierline.store.sqlite;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.tierline.store.sql.Columns;
import org.tierline.store.sql.ContactWords;

/**
 * Words in FTS5. Each stands there with the mark of whoever took the contact before it, so that a
 * search reads that person's words alone, however many others have the same word.
 */
final class SqliteContactWords implements ContactWords {
  static final String FIND =
      """
      SELECT r.contact_id FROM contact_word JOIN contact_word_row r ON r.place = contact_word.rowid
      WHERE contact_word MATCH :sought ORDER BY contact_word.rowid DESC LIMIT :limit
      """;

  private final Handle handle;

  SqliteContactWords(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void put(UUID contactId, UUID staffId, List<String> words) {
    handle
        .createUpdate(
            """
            INSERT INTO contact_word_row (contact_id) VALUES (:contactId)
            ON CONFLICT (contact_id) DO NOTHING
            """)
        .bind("contactId", contactId)
        .execute();
    long place =
        handle
            .createQuery("SELECT place FROM contact_word_row WHERE contact_id = :contactId")
            .bind("contactId", contactId)
            .map((row, _) -> row.getLong("place"))
            .one();
    handle
        .createUpdate("DELETE FROM contact_word WHERE rowid = :place")
        .bind("place", place)
        .execute();
    String mark = ContactWords.mark(staffId);
    handle
        .createUpdate("INSERT INTO contact_word (rowid, words) VALUES (:place, :words)")
        .bind("place", place)
        .bind("words", words.stream().map(mark::concat).collect(Collectors.joining(" ")))
        .execute();
  }

  @Override
  public List<UUID> find(UUID staffId, List<String> beginnings, int limit) {
    String mark = ContactWords.mark(staffId);
    String sought =
        beginnings.stream()
            .map(beginning -> "\"" + mark + beginning + "\"*")
            .collect(Collectors.joining(" AND "));
    return handle
        .createQuery(FIND)
        .bind("sought", sought)
        .bind("limit", limit)
        .map((row, _) -> Columns.key(row.getBytes("contact_id")))
        .list();
  }
}
