package org.tierline.store;

import java.util.List;
import org.tierline.model.audit.AuditEvent;

/** The record of what happened, chained so that it cannot be bent. */
public interface AuditTable {
  /** Adds an event to this desk's chain. */
  void append(AuditEvent event);

  /** The last events of this desk, newest first. */
  List<AuditEvent> latest(int limit);
}
