package org.tierline.store.postgresql;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.tierline.store.sql.Columns;
import org.tierline.store.sql.ContactWords;

/**
 * Words in an inverted index. Each stands there with the mark of whoever took the contact before
 * it, so that a search reads that person's words alone, however many others have the same word.
 */
final class PostgresContactWords implements ContactWords {
  private final Handle handle;

  PostgresContactWords(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void put(UUID contactId, UUID staffId, List<String> words) {
    handle
        .createQuery("SELECT tierline_gate.keep_words(:contactId, :words)")
        .bind("contactId", contactId)
        .bind("words", vector(staffId, words))
        .mapToMap()
        .one();
  }

  /** Words with their mark, as the server reads them. */
  static String vector(UUID staffId, List<String> words) {
    String mark = ContactWords.mark(staffId);
    return words.stream().map(word -> quoted(mark + word)).collect(Collectors.joining(" "));
  }

  @Override
  public List<UUID> find(UUID staffId, List<String> beginnings, int limit) {
    String mark = ContactWords.mark(staffId);
    return handle
        .createQuery(
            """
            SELECT found AS contact_id FROM tierline_gate.contacts_with(:sought, :limit) AS found
            """)
        .bind(
            "sought",
            beginnings.stream()
                .map(beginning -> quoted(mark + beginning) + ":*")
                .collect(Collectors.joining(" & ")))
        .bind("limit", limit)
        .map((row, _) -> Columns.key(row.getBytes("contact_id")))
        .list();
  }

  private static String quoted(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
