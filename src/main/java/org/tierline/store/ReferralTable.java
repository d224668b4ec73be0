package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Callers who were referred to another agency, with what was given to them. */
public interface ReferralTable {
  /**
   * Records one; an agency that is recorded in the contact changes nothing.
   *
   * @param agency its code
   * @param contactInformation what was given
   * @return false if it was there
   */
  boolean insert(
      UUID id, UUID contactId, UUID staffId, String agency, String contactInformation, Instant at);

  /** The codes to which a contact was referred. */
  List<String> ofContact(UUID contactId);
}
