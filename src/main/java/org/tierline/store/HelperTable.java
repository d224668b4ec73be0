package org.tierline.store;

import java.util.List;
import java.util.UUID;
import org.tierline.model.helper.CallHelper;

/** Who helped callers to speak, by contact. */
public interface HelperTable {
  /**
   * Records one; a key that is there already changes nothing.
   *
   * @return false if it was there
   */
  boolean insert(CallHelper helper);

  /** Those of a contact, oldest first. */
  List<CallHelper> ofContact(UUID contactId);
}
