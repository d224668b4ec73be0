package org.tierline.store.postgresql;

import java.sql.Connection;
import java.util.List;
import org.tierline.model.contact.Contact;
import org.tierline.store.sql.BareRows;
import org.tierline.store.sql.ContactRow;
import org.tierline.store.sql.Write;

/** On a server, which keeps words and events for whoever may not write them. */
final class PostgresBareRows extends BareRows {
  PostgresBareRows(Connection connection) {
    super(connection);
  }

  @Override
  protected List<Write> words(byte[] key, Contact contact) {
    return List.of(
        Write.of(
            "SELECT tierline_gate.keep_words(?, ?)",
            key,
            PostgresContactWords.vector(contact.staffId(), ContactRow.words(contact))));
  }

  @Override
  protected List<Write> event(byte[] desk, Event event) {
    return List.of(
        Write.of(
            "SELECT append_event(?, ?, ?, ?, ?, CAST(? AS bytea), ?)",
            desk,
            event.at(),
            event.action(),
            event.staff(),
            event.contact(),
            event.subject(),
            event.facts()));
  }
}
