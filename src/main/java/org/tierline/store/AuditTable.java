package org.tierline.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditPlace;

/** The record of what happened, chained so that it cannot be bent. */
public interface AuditTable {
  /**
   * Adds an event to this desk's chain. A store that is far away may keep it until something else
   * is asked of the transaction, or until its end.
   */
  void append(AuditEvent event);

  /**
   * Adds an event to this desk's chain at once.
   *
   * @return where it stands
   */
  AuditPlace appendNow(AuditEvent event);

  /**
   * Whether an event stands where it was put. Asked in a transaction of its own before anything is
   * shown: a recording that was undone is none (P11).
   */
  boolean holds(AuditPlace place, AuditAction action);

  /**
   * What was first recorded of a kind about a subject, by anybody.
   *
   * @param subject as {@link AuditEvent#subject}
   */
  Optional<AuditEvent> find(AuditAction action, UUID subject);

  /** The last events of this desk, newest first. */
  List<AuditEvent> latest(int limit);
}
