package org.tierline.ui.outreach;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierline.model.outreach.EventFeedback;
import org.tierline.model.outreach.FeedbackAnswer;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.service.outreach.Outreach;
import org.tierline.service.staff.StaffSession;

/** The services behind the screen of outreach. */
public final class ServiceOutreachJobs implements OutreachJobs {
  private final StaffSession session;
  private final Outreach outreach;
  private final Supplier<UUID> keys;

  /**
   * Calls the services as the person of a session.
   *
   * @param keys makes the keys of feedback
   */
  public ServiceOutreachJobs(StaffSession session, Outreach outreach, Supplier<UUID> keys) {
    this.session = session;
    this.outreach = outreach;
    this.keys = keys;
  }

  @Override
  public UUID newKey() {
    return keys.get();
  }

  @Override
  public List<OutreachEvent> events(boolean past, @Nullable OutreachEvent after, int limit) {
    return past ? outreach.past(session, after, limit) : outreach.coming(session, after, limit);
  }

  @Override
  public List<EventFeedback> feedback(UUID eventId) {
    return outreach.feedback(session, eventId);
  }

  @Override
  public FeedbackAnswer record(UUID key, UUID eventId, String words) {
    return outreach.record(session, key, eventId, words);
  }
}
