package org.tierline.store.postgresql;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.tierline.model.audit.AuditEvent;
import org.tierline.store.sql.Desk;
import org.tierline.store.sql.EventWriting;
import org.tierline.store.sql.Write;

/** Has the server chain events: it takes none in another's name, and nobody else may write them. */
final class ChainedByServer implements EventWriting {
  private static final String APPEND =
      """
      SELECT append_event(?, ?, ?, CAST(? AS bytea), CAST(? AS bytea), CAST(? AS bytea), ?) AS seq
      """;

  private final Handle handle;
  private final LastWrites last;

  /**
   * Over a handle whose transaction somebody else begins and ends.
   *
   * @param last what is sent together before the end
   */
  ChainedByServer(Handle handle, LastWrites last) {
    this.handle = handle;
    this.last = last;
  }

  @Override
  public long append(Desk desk, AuditEvent event, String facts) {
    last.send();
    return event(desk, event, facts)
        .boundTo(handle.createQuery(APPEND))
        .map((row, _) -> row.getLong("seq"))
        .one();
  }

  @Override
  public void appendAfter(List<Write> before, Desk desk, AuditEvent event, String facts) {
    before.forEach(last::add);
    // The head of the chain is locked last, and for no longer than one message takes.
    last.add(event(desk, event, facts));
  }

  @Override
  public void write(Write write) {
    last.add(write);
  }

  @Override
  public void send() {
    last.send();
  }

  private static Write event(Desk desk, AuditEvent event, String facts) {
    return Write.of(
        APPEND,
        desk.id(),
        event.at(),
        event.action(),
        event.staffId(),
        event.contactId(),
        event.subject(),
        facts);
  }
}
