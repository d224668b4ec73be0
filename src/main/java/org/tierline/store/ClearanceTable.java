package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tierline.model.Updated;
import org.tierline.model.staff.ClearanceChange;

/** Clearances that were asked for, confirmed or declined. */
public interface ClearanceTable {
  /** Records that a change is asked for; the same key again changes nothing. */
  void insert(ClearanceChange change);

  Optional<ClearanceChange> find(UUID id);

  /** The changes that wait for a second person, oldest first. */
  List<ClearanceChange> asked();

  /** Writes an answer over the version that was seen. */
  Updated<ClearanceChange> update(ClearanceChange change);

  /** Gives the changes confirmed from an instant until before another, oldest first. */
  void doneBetween(Instant from, Instant until, Consumer<ClearanceChange> each);
}
