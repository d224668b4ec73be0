package org.tierline.store;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.office.FaxWish;

/** The fax numbers that were given, each with the employee who asked (P2). */
public interface FaxTable {
  /**
   * Records one; the same again changes nothing.
   *
   * @param wish whose days are told
   * @param number in E.164
   * @return false if it was there
   */
  boolean insert(FaxWish wish, String number, UUID contactId, UUID staffId, Instant at);

  /** How many were given in a contact. */
  int given(UUID contactId);
}
