package org.tierline.store.sql;

import org.tierline.model.audit.AuditEvent;

/** Writes events at the end of a desk's chain; each dialect has its own way. */
@FunctionalInterface
public interface EventWriting {
  /**
   * Writes one.
   *
   * @param facts of the event, as they lie in the store
   * @return its number in the chain
   */
  long append(Desk desk, AuditEvent event, String facts);
}
