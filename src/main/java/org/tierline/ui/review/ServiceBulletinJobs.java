package org.tierline.ui.review;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierline.model.supervisor.BulletinAnswer;
import org.tierline.model.supervisor.BulletinSpan;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.supervisor.Bulletins;
import org.tierline.service.supervisor.Bulletins.Line;

/** The service behind bulletins, for one supervisor signed in. */
public final class ServiceBulletinJobs implements BulletinJobs {
  private final StaffSession session;
  private final Bulletins bulletins;
  private final Supplier<UUID> keys;

  /** Calls the service as the person of a session. */
  public ServiceBulletinJobs(StaffSession session, Bulletins bulletins, Supplier<UUID> keys) {
    this.session = session;
    this.bulletins = bulletins;
    this.keys = keys;
  }

  @Override
  public List<Line> bulletins(@Nullable Line after, int limit) {
    return bulletins.history(session, after, limit);
  }

  @Override
  public BulletinAnswer write(UUID key, String words, BulletinSpan span) {
    return bulletins.write(session, key, words, span);
  }

  @Override
  public BulletinAnswer withdraw(UUID id) {
    return bulletins.withdraw(session, id);
  }

  @Override
  public UUID key() {
    return keys.get();
  }
}
