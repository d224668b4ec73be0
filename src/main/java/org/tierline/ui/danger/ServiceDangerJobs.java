package org.tierline.ui.danger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Channel;
import org.tierline.model.danger.DangerAnswer;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.danger.DangerScript;
import org.tierline.service.danger.DangerScripts;
import org.tierline.service.staff.StaffSession;

/** The services behind the words for danger. */
public final class ServiceDangerJobs implements DangerJobs {
  private final StaffSession session;
  private final DangerScripts scripts;

  /** Calls the services as the person of a session. */
  public ServiceDangerJobs(StaffSession session, DangerScripts scripts) {
    this.session = session;
    this.scripts = scripts;
  }

  @Override
  public DangerScript script(
      @Nullable DangerKind kind, @Nullable Channel channel, @Nullable String country) {
    return scripts.script(kind, channel, country);
  }

  @Override
  public DangerAnswer used(UUID contactId, DangerKind kind) {
    return scripts.used(session, contactId, kind);
  }
}
