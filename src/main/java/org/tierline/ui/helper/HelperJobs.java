package org.tierline.ui.helper;

import java.util.List;
import java.util.UUID;
import org.tierline.model.helper.CallHelper;
import org.tierline.model.helper.HelperAnswer;
import org.tierline.model.helper.HelperWish;

/**
 * What noting a helper asks of the services. Every call but the first belongs in the background.
 */
public interface HelperJobs {
  /** Makes the key of a note. */
  UUID newKey();

  /** Notes one in a contact. */
  HelperAnswer note(UUID contactId, HelperWish wish);

  /** Who was noted in a contact, oldest first. */
  List<CallHelper> ofContact(UUID contactId);
}
