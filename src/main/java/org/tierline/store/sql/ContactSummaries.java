package org.tierline.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.tierline.model.contact.ContactSummary;

/** Lists of contacts, as somebody who took them sees them. */
final class ContactSummaries {
  private static final String SUMMARY =
      """
      SELECT c.id, c.number, c.channel, c.state, s.full_name, c.caller_name, c.opened_at,
        c.ended_at, c.disposition, substr(c.notes, 1, 160) AS excerpt
      """;
  static final String UNFINISHED =
      SUMMARY
          + """
          FROM contact c JOIN staff s ON s.id = c.staff_id
          WHERE c.staff_id = :staffId AND c.state <> 'CLOSED'
          ORDER BY c.opened_at DESC, c.id DESC
          """;
  static final String TAKEN =
      SUMMARY
          + """
          FROM contact c JOIN staff s ON s.id = c.staff_id
          WHERE c.staff_id = :staffId AND c.opened_at >= :since AND c.opened_at < :before
          ORDER BY c.opened_at DESC, c.id DESC
          LIMIT :limit
          """;
  private static final String FOUND =
      SUMMARY
          + """
          FROM contact c JOIN staff s ON s.id = c.staff_id
          WHERE c.id IN (<ids>) AND c.staff_id = :staffId
          """;
  static final String SAME_CASES =
      SUMMARY
          + """
          FROM (
            SELECT DISTINCT other.contact_id AS id
            FROM verification own JOIN verification other ON other.case_id = own.case_id
            WHERE own.contact_id = :contactId AND other.contact_id <> :contactId
              AND own.staff_id = :staffId AND own.ended_at IS NULL AND own.ends_at > :now
              AND (own.level = 'CASE_DETAILS' OR NOT EXISTS (
                SELECT 1 FROM verification higher
                WHERE higher.contact_id = other.contact_id AND higher.level = 'CASE_DETAILS'))) told
          JOIN contact c ON c.id = told.id JOIN staff s ON s.id = c.staff_id
          ORDER BY c.opened_at DESC, c.id DESC
          LIMIT :limit
          """;

  private final Handle handle;

  ContactSummaries(Handle handle) {
    this.handle = handle;
  }

  List<ContactSummary> unfinished(UUID staffId) {
    return handle.createQuery(UNFINISHED).bind("staffId", staffId).map(ContactRow::summary).list();
  }

  List<ContactSummary> taken(UUID staffId, Instant since, Instant before, int limit) {
    return handle
        .createQuery(TAKEN)
        .bind("staffId", staffId)
        .bind("since", since)
        .bind("before", before)
        .bind("limit", limit)
        .map(ContactRow::summary)
        .list();
  }

  /** Those of the contacts that someone took, in the order given. */
  List<ContactSummary> of(UUID staffId, List<UUID> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Map<UUID, ContactSummary> byKey =
        handle
            .createQuery(FOUND)
            .bindList("ids", found)
            .bind("staffId", staffId)
            .map(ContactRow::summary)
            .stream()
            .collect(Collectors.toMap(ContactSummary::id, Function.identity()));
    return found.stream().flatMap(id -> Optional.ofNullable(byKey.get(id)).stream()).toList();
  }

  List<ContactSummary> verifiedOnSameCases(UUID contactId, UUID staffId, Instant now, int limit) {
    return handle
        .createQuery(SAME_CASES)
        .bind("contactId", contactId)
        .bind("staffId", staffId)
        .bind("now", now)
        .bind("limit", limit)
        .map(ContactRow::summary)
        .list();
  }
}
