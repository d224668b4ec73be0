package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.outreach.EventFeedback;
import org.tierline.model.outreach.OutreachEvent;

/** Outreach events and what was heard there. */
public interface OutreachTable {
  /**
   * Puts an event in the place of the one with the same uid, which keeps its key; an older sequence
   * than the one that is there changes nothing.
   */
  void put(OutreachEvent event);

  Optional<OutreachEvent> find(UUID id);

  /**
   * Events that end after an instant, the next one first.
   *
   * @param after the last one that is known, or null
   */
  List<OutreachEvent> coming(Instant now, @Nullable OutreachEvent after, int limit);

  /**
   * Events that have ended by an instant, the latest first.
   *
   * @param after the last one that is known, or null
   */
  List<OutreachEvent> past(Instant now, @Nullable OutreachEvent after, int limit);

  /** Keeps what was heard; the same key again changes nothing. */
  void insert(EventFeedback feedback);

  /** What was heard at an event, oldest first. */
  List<EventFeedback> feedback(UUID eventId);
}
