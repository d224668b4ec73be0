package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Updated;
import org.tierline.model.supervisor.Bulletin;

/** Bulletins, and who has read them. */
public interface BulletinTable {
  /** Again with the same key changes nothing. */
  void insert(Bulletin bulletin);

  Optional<Bulletin> find(UUID id);

  Updated<Bulletin> update(Bulletin bulletin);

  /** Those that are shown at a moment, newest first. */
  List<Bulletin> inForce(Instant now);

  /** All there ever were, newest first, behind one or from the newest on. */
  List<Bulletin> history(@Nullable Bulletin after, int limit);

  /**
   * Marks one as read; again changes nothing.
   *
   * @return whether it was not marked yet
   */
  boolean markRead(UUID bulletinId, UUID staffId, Instant at);

  /** Who has read one. */
  Set<UUID> readers(UUID bulletinId);
}
