package org.tierline.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tierline.model.audit.AuditSeal;
import org.tierline.store.audit.ChainEvent;
import org.tierline.store.audit.ChainHead;

/**
 * The chains of the record as they lie in the store, and the seals on them. What is read was not
 * understood yet: it may have been changed by hand.
 */
public interface AuditChainTable {
  /** Every event, chain by chain, each in the order of its numbers; one at a time. */
  void events(Consumer<ChainEvent> each);

  /** The head of every chain. */
  List<ChainHead> heads();

  /** The keys of the desks that this store issued. */
  List<byte[]> desks();

  /** The hash that an event has, if there is such an event. */
  Optional<byte[]> hashOf(byte[] desk, long seq);

  /** The number of the last event that a chain has, 0 if it has none. */
  long lastOf(byte[] desk);

  /** Every seal in the order of its number, from one on; one at a time. */
  void seals(long from, Consumer<AuditSeal> each);

  /** The newest seal. */
  Optional<AuditSeal> lastSeal();

  /** Adds a seal. */
  void insertSeal(AuditSeal seal);
}
