package org.tierline.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.model.privacy.BrokenGlass;
import org.tierline.store.keys.KeyRing;

/** Cases that supervisors opened without a caller (P13). */
public interface GlassTable {
  /**
   * Records it. The store notes by itself who may know of it later (P8, P16), and keeps the number
   * sealed to the key of its case. The same key again changes nothing.
   *
   * @return whether it was not there yet
   */
  boolean insert(BrokenGlass glass, String receiptNumber, KeyRing ring);

  Optional<BrokenGlass> find(UUID id);

  /** What is open for a staff member at an instant. */
  Optional<BrokenGlass> open(UUID staffId, Instant now);

  /** Ends whatever is open for a staff member. */
  void endOfStaff(UUID staffId, Instant at);

  /**
   * Shuts what is open on a case that has become one of Section 1367, and lets only the cleared
   * know of what was ever broken on it, under their key (P8, P16).
   */
  void protect(UUID caseId, String receiptNumber, Instant at);

  /** Whether glass was ever broken on a case. */
  boolean everBroken(UUID caseId);

  /**
   * Gives what was broken from an instant until before another, oldest first. What was shut before
   * its time ended then.
   *
   * @param cleared whether what only cleared people may know of is told too (P8)
   */
  void between(
      Instant from, Instant until, KeyRing reader, boolean cleared, Consumer<GlassRow> each);

  /**
   * Broken glass as a supervisor reads of it.
   *
   * @param receiptNumber null if the reader's keys do not open it
   */
  record GlassRow(BrokenGlass glass, @Nullable String receiptNumber) {}
}
