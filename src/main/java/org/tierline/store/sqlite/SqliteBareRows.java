package org.tierline.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;
import org.tierline.model.contact.Contact;
import org.tierline.store.audit.ChainEvent;
import org.tierline.store.audit.ChainHash;
import org.tierline.store.sql.BareRows;
import org.tierline.store.sql.ContactRow;
import org.tierline.store.sql.ContactWords;
import org.tierline.store.sql.Write;

/** On a local store, in which whoever writes chains events. */
final class SqliteBareRows extends BareRows {
  private byte[] hash = new byte[ChainEvent.HASH_BYTES];
  private long count;

  SqliteBareRows(Connection connection) {
    super(connection);
  }

  @Override
  protected List<Write> words(byte[] key, Contact contact) {
    String mark = ContactWords.mark(contact.staffId());
    return List.of(
        Write.of("INSERT INTO contact_word_row (contact_id) VALUES (?)", key),
        Write.of(
            "INSERT INTO contact_word (rowid, words) VALUES (last_insert_rowid(), ?)",
            ContactRow.words(contact).stream().map(mark::concat).collect(Collectors.joining(" "))));
  }

  @Override
  protected List<Write> event(byte[] desk, Event event) {
    byte[] before = hash;
    count++;
    hash = ChainHash.WRITTEN.of(chained(desk, event, before), count, before);
    return List.of(
        Write.of(
            """
            INSERT INTO audit_event (
              desk_id, seq, at, action, staff_id, contact_id, subject, facts, previous, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            desk,
            count,
            event.at(),
            event.action(),
            event.staff(),
            event.contact(),
            event.subject(),
            event.facts(),
            before,
            hash),
        Write.of(
            """
            INSERT INTO audit_head (desk_id, count, hash) VALUES (?, ?, ?)
            ON CONFLICT (desk_id) DO UPDATE SET count = excluded.count, hash = excluded.hash
            """,
            desk,
            count,
            hash));
  }

  private ChainEvent chained(byte[] desk, Event event, byte[] before) {
    return new ChainEvent(
        desk,
        count,
        event.at(),
        event.action().getBytes(UTF_8),
        event.staff(),
        event.contact(),
        event.subject(),
        event.facts().getBytes(UTF_8),
        before,
        new byte[ChainEvent.HASH_BYTES]);
  }
}
