package org.tierline.service.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.AuditViewTable.Entry;
import org.tierline.store.Transaction;

/**
 * Leaves out of the record what its reader may not be told of (P8, P16). How a contact ended is
 * left out for everybody: a request made, where none stands in the record, would tell of a hidden
 * case.
 */
final class ToldEntries {
  private ToldEntries() {}

  /** Those that have to do with no case, or with one that the reader may be told of. */
  static List<Entry> of(Transaction transaction, StaffSession reader, List<Entry> entries) {
    Set<UUID> subjects =
        entries.stream()
            .map(Entry::subject)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    Map<UUID, UUID> cases = transaction.auditViews().casesOf(subjects);
    boolean cleared = Clearances.holdsSection1367(transaction, reader);
    Set<UUID> told = transaction.cases().toldOf(Set.copyOf(cases.values()), reader.keys(), cleared);
    Set<UUID> hidden = cleared ? Set.of() : transaction.auditViews().forClearedOnly(subjects);
    return entries.stream()
        .filter(entry -> entry.subject() == null || !hidden.contains(entry.subject()))
        .filter(entry -> isTold(entry, cases, told))
        .map(
            entry -> new Entry(entry.place(), entry.subject(), entry.line().without("disposition")))
        .toList();
  }

  private static boolean isTold(Entry entry, Map<UUID, UUID> cases, Set<UUID> told) {
    UUID subject = entry.subject();
    UUID caseId = subject == null ? null : cases.get(subject);
    return caseId == null || told.contains(caseId);
  }
}
