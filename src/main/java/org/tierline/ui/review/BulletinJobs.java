package org.tierline.ui.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.supervisor.BulletinAnswer;
import org.tierline.model.supervisor.BulletinSpan;
import org.tierline.service.supervisor.Bulletins.Line;

/**
 * What the review asks of bulletins, for the one supervisor who is signed in. Every call may touch
 * the store and belongs in the background.
 */
interface BulletinJobs {
  /** All there ever were, newest first, behind a line. */
  List<Line> bulletins(@Nullable Line after, int limit);

  /** Sends one to all desks; the same key again counts once. */
  BulletinAnswer write(UUID key, String words, BulletinSpan span);

  /** Takes one back. */
  BulletinAnswer withdraw(UUID id);

  /** A new key. */
  UUID key();
}
