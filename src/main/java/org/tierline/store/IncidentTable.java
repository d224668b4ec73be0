package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Updated;
import org.tierline.model.incident.Incident;
import org.tierline.store.keys.KeyRing;

/**
 * Privacy incidents (P14), each with the protection of its moment (P16). One with a number that was
 * not verified where it was said stands in every list, and whoever is not cleared reads neither
 * words nor number nor contact of it, whatever the number belongs to (P7).
 */
public interface IncidentTable {
  /**
   * Records a report. The store notes by itself who may know of it: whoever is cleared, if the
   * number or any number said in the contact is of a Section 1367 case, else everybody. The same
   * key again changes nothing.
   *
   * @param number the number as said, or null; kept sealed
   * @return whether it was not there yet
   */
  boolean insert(Incident incident, @Nullable String number, KeyRing ring);

  /**
   * Lets only the cleared know of the incidents of a case that has become one of Section 1367, and
   * of those in which its number was said (P8, P16). The number of one that is about the case goes
   * under their key.
   *
   * @param saidIn contacts and incidents
   */
  void protect(UUID caseId, Set<UUID> saidIn, String receiptNumber);

  /** An incident of which somebody may be told. */
  Optional<Incident> find(UUID id, boolean cleared);

  /** Closes an incident over the version that was seen; whole, for whoever it is told to. */
  Updated<Incident> close(Incident incident);

  /** The open incidents of which somebody may be told, the one due first. */
  List<IncidentRow> open(KeyRing reader, boolean cleared);

  /** Gives the incidents reported from an instant until before another, oldest first. */
  void between(
      Instant from, Instant until, KeyRing reader, boolean cleared, Consumer<IncidentRow> each);

  /**
   * An incident as a supervisor reads of it.
   *
   * @param number the number as said, whether of a case or not; null if none was said or the
   *     reader's keys do not open it
   */
  record IncidentRow(Incident incident, @Nullable String number) {}
}
