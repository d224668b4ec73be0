package org.tierline.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.HandOff;
import org.tierline.model.contact.WaitingHandOff;

/** The hand-offs that wait for somebody to take them. */
public interface HandOffTable {
  /**
   * Adds one that waits. The same external id twice, of one connector, changes nothing.
   *
   * @param connectorId the connector that delivered it, or null
   * @param forClearedOnly whether only who is cleared may know of it (P8)
   * @return whether it is new
   */
  boolean insert(UUID id, HandOff handOff, @Nullable UUID connectorId, boolean forClearedOnly);

  /** Whether there is such a one that nobody has taken. */
  boolean isWaiting(UUID handOffId);

  /** Lets only the cleared know of some of them (P8). */
  void protect(Set<UUID> handOffIds);

  /**
   * Those that wait, oldest first.
   *
   * @param cleared whether the person asking is cleared for Section 1367
   */
  List<WaitingHandOff> waiting(boolean cleared, int limit);

  /**
   * Takes a waiting one for a contact.
   *
   * @return empty if somebody else has it, or this person may not know of it
   */
  Optional<HandOff> claim(UUID handOffId, UUID contactId, boolean cleared);

  /** Lets one wait again, for whoever takes it next. */
  void giveBack(UUID handOffId);
}
