package org.tierline.ui.helper;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.tierline.model.helper.CallHelper;
import org.tierline.model.helper.HelperAnswer;
import org.tierline.model.helper.HelperWish;
import org.tierline.service.helper.CallHelpers;
import org.tierline.service.staff.StaffSession;

/** The services behind helpers. */
public final class ServiceHelperJobs implements HelperJobs {
  private final StaffSession session;
  private final CallHelpers helpers;
  private final Supplier<UUID> keys;

  /**
   * Calls the services as the person of a session.
   *
   * @param keys makes the keys of notes
   */
  public ServiceHelperJobs(StaffSession session, CallHelpers helpers, Supplier<UUID> keys) {
    this.session = session;
    this.helpers = helpers;
    this.keys = keys;
  }

  @Override
  public UUID newKey() {
    return keys.get();
  }

  @Override
  public HelperAnswer note(UUID contactId, HelperWish wish) {
    return helpers.note(session, contactId, wish);
  }

  @Override
  public List<CallHelper> ofContact(UUID contactId) {
    return helpers.ofContact(session, contactId);
  }
}
