package org.tierline.service.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;
import org.tierline.store.keys.KeyRing;

/**
 * Whose words somebody may read. Words written in a contact have the protection of every case that
 * was verified there (P16): they can speak of any of them.
 */
public final class ReadableWords {
  private ReadableWords() {}

  /**
   * Those of some contacts whose words a person may read.
   *
   * @param contactIds a few dozen at once
   */
  public static Set<UUID> among(
      Transaction transaction, StaffSession session, Collection<UUID> contactIds) {
    Map<UUID, Set<UUID>> cases = transaction.verifications().casesOf(contactIds);
    Set<UUID> all = cases.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Set<UUID> told =
        transaction
            .cases()
            .toldOf(all, session.keys(), Clearances.holdsSection1367(transaction, session));
    return contactIds.stream()
        .filter(contact -> told.containsAll(cases.getOrDefault(contact, Set.of())))
        .collect(Collectors.toSet());
  }

  /**
   * Whether the words of a contact may be for somebody who is not at this desk.
   *
   * @param keys of who asks
   * @param cleared whether they hold the clearance for Section 1367
   */
  public static boolean areFor(
      Transaction transaction, KeyRing keys, boolean cleared, UUID contactId) {
    Set<UUID> cases =
        transaction.verifications().casesOf(List.of(contactId)).getOrDefault(contactId, Set.of());
    return transaction.cases().toldOf(cases, keys, cleared).containsAll(cases);
  }

  /**
   * Those of some contacts whose words need no level, as nobody was verified there, and which this
   * person may see: whoever took them, and supervisors (P15, P16).
   *
   * @param contactIds a few dozen at once
   */
  public static Set<UUID> withoutLevel(
      Transaction transaction, StaffSession session, Collection<UUID> contactIds) {
    Map<UUID, Set<UUID>> cases = transaction.verifications().casesOf(contactIds);
    return contactIds.stream()
        .filter(contact -> cases.getOrDefault(contact, Set.of()).isEmpty())
        .filter(contact ->
            session.role() == Role.SUPERVISOR
                || transaction
                    .contacts()
                    .find(contact)
                    .filter(found -> found.staffId().equals(session.id()))
                    .isPresent())
        .collect(Collectors.toSet());
  }
}
