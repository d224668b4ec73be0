package org.tierline.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.complaint.Complaint;
import org.tierline.store.keys.KeyRing;

/**
 * Complaints (V3), each with the protection of its moment (P16). One from a contact with a number
 * that was not verified there stands in every list, and whoever is not cleared reads no words of
 * it, whatever the number belongs to (P7).
 */
public interface ComplaintTable {
  /**
   * Keeps one. The store notes by itself who may know of it: whoever is cleared, if any number said
   * in the contact is of a Section 1367 case, else everybody. The same key again changes nothing.
   *
   * @return whether it was not there yet
   */
  boolean insert(Complaint complaint, KeyRing ring);

  /** Lets only the cleared know of those that were made in some contacts (P8, P16). */
  void protect(Set<UUID> contactIds);

  /** One of which somebody may be told. */
  Optional<Complaint> find(UUID id, boolean cleared);

  /**
   * Those of which somebody may be told, newest first.
   *
   * @param after the last one that is known, or null
   */
  List<Complaint> newest(boolean cleared, @Nullable Complaint after, int limit);

  /** Changes one over the version that was seen; false if it has changed since. */
  boolean update(Complaint complaint);
}
