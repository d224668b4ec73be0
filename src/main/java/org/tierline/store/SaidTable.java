package org.tierline.store;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.tierline.store.keys.KeyRing;

/**
 * The numbers that were said, and the accounts that wrote, as digests alone; whichever way they
 * came. The same statements whatever they belong to (P7).
 */
public interface SaidTable {
  /**
   * Keeps the numbers of cases that stand in some texts.
   *
   * @param saidIn a contact, or an incident that was reported outside of contacts
   * @param texts numbers as they were typed, and free words
   * @return how many of them were not said there before
   */
  int keep(UUID saidIn, Collection<String> texts, KeyRing ring);

  /** Whether all numbers in some texts were said there before. */
  boolean holds(UUID saidIn, Collection<String> texts, KeyRing ring);

  /**
   * Keeps the account that wrote.
   *
   * @param saidIn a contact, or a hand-off that waits
   */
  void keepAccount(UUID saidIn, String account, KeyRing ring);

  /**
   * Where a number of a Section 1367 case was said, or its account wrote; for the store alone. Of
   * any other case none.
   */
  Set<UUID> saidOf(UUID caseId);
}
