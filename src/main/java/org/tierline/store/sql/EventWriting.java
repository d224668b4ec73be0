package org.tierline.store.sql;

import java.util.List;
import org.tierline.model.audit.AuditEvent;

/** Writes events at the end of a desk's chain; each dialect has its own way. */
public interface EventWriting {
  /**
   * Writes one.
   *
   * @param facts of the event, as they lie in the store
   * @return its number in the chain
   */
  long append(Desk desk, AuditEvent event, String facts);

  /**
   * Writes one after other writes, where nobody asks what came of any of them. A store that is far
   * away may keep them until something else is asked of it or the transaction ends, and then sends
   * them together.
   *
   * @param before what is written first
   * @param facts of the event, as they lie in the store
   */
  void appendAfter(List<Write> before, Desk desk, AuditEvent event, String facts);

  /** As {@link #appendAfter}, without an event. */
  void write(Write write);

  /** Sends what was kept: whatever is asked next finds it. */
  default void send() {
    // Nothing is kept where the store is near.
  }
}
