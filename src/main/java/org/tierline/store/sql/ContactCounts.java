package org.tierline.store.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.DayCounts;
import org.tierline.model.contact.Disposition;

/** What is counted of the contacts of a day, as sums of deltas. */
final class ContactCounts {
  static final String COUNTS =
      """
      SELECT kind, sum(delta) AS n FROM contact_count
      WHERE staff_id = :staffId AND opened_at >= :since GROUP BY kind
      """;

  private static final Set<Disposition> ANSWERED =
      EnumSet.of(
          Disposition.ANSWERED,
          Disposition.LINK_SENT,
          Disposition.SERVICE_REQUEST_CREATED,
          Disposition.APPOINTMENT_REQUESTED);

  private final Handle handle;

  ContactCounts(Handle handle) {
    this.handle = handle;
  }

  /** What is counted of a contact. */
  private enum Count {
    TAKEN,
    ANSWERED,
    ESCALATED
  }

  void add(Contact contact) {
    add(contact, 1);
  }

  /** Counts a contact anew where the change bears on what is counted. */
  void change(Contact before, Contact now) {
    if (!countsOf(now).equals(countsOf(before))
        || !now.staffId().equals(before.staffId())
        || !now.openedAt().equals(before.openedAt())) {
      add(before, -1);
      add(now, 1);
    }
  }

  DayCounts since(UUID staffId, Instant since) {
    Map<String, Integer> counts =
        handle
            .createQuery(COUNTS)
            .bind("staffId", staffId)
            .bind("since", since)
            .map((row, _) -> Map.entry(row.getString("kind"), row.getInt("n")))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new DayCounts(
        counts.getOrDefault(Count.TAKEN.name(), 0),
        counts.getOrDefault(Count.ANSWERED.name(), 0),
        counts.getOrDefault(Count.ESCALATED.name(), 0),
        usualSeconds(staffId, since));
  }

  private long usualSeconds(UUID staffId, Instant since) {
    List<Long> lengths =
        handle
            .createQuery(
                """
                SELECT opened_at, coalesce(ended_at, closed_at) AS until_at FROM contact
                WHERE staff_id = :staffId AND opened_at >= :since AND state = 'CLOSED'
                """)
            .bind("staffId", staffId)
            .bind("since", since)
            .map((row, _) -> {
              Instant from = Columns.instant(row, "opened_at");
              Instant until = Columns.instantOrNull(row, "until_at");
              return until == null ? 0L : Duration.between(from, until).toSeconds();
            })
            .stream()
            .sorted()
            .toList();
    return lengths.isEmpty() ? 0 : lengths.get((lengths.size() - 1) / 2);
  }

  private void add(Contact contact, int delta) {
    for (Count count : countsOf(contact)) {
      handle
          .createUpdate(
              """
              INSERT INTO contact_count (staff_id, opened_at, kind, delta)
              VALUES (:staffId, :openedAt, :kind, :delta)
              """)
          .bind("staffId", contact.staffId())
          .bind("openedAt", contact.openedAt())
          .bind("kind", count)
          .bind("delta", delta)
          .execute();
    }
  }

  private static Set<Count> countsOf(Contact contact) {
    Set<Count> counts = EnumSet.of(Count.TAKEN);
    Disposition disposition = contact.disposition();
    if (disposition != null && ANSWERED.contains(disposition)) {
      counts.add(Count.ANSWERED);
    }
    if (disposition == Disposition.ESCALATED) {
      counts.add(Count.ESCALATED);
    }
    return counts;
  }
}
