package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Updated;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.incident.Incident;
import org.tierline.model.incident.IncidentOutcome;
import org.tierline.model.incident.IncidentState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.store.IncidentTable;
import org.tierline.store.keys.KeyRing;

/** {@code incident}. */
final class SqlIncidentTable implements IncidentTable {
  static final String OPEN =
      """
      SELECT * FROM incident
      WHERE state = 'OPEN' AND (identity_open = 1 OR known_to IN ('EVERYBODY', :alsoKnownTo))
      ORDER BY due_at, id
      """;
  static final String BETWEEN =
      """
      SELECT * FROM incident
      WHERE reported_at >= :from AND reported_at < :until
        AND (identity_open = 1 OR known_to IN ('EVERYBODY', :alsoKnownTo))
      ORDER BY reported_at, id
      """;

  private final Handle handle;

  SqlIncidentTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean insert(Incident incident, @Nullable String number, KeyRing ring) {
    String receipt =
        number == null ? null : ReceiptNumber.parse(number).map(ReceiptNumber::value).orElse(null);
    UUID contactId = incident.contactId();
    SaidInPlace there = new SaidInPlace(handle, contactId == null ? incident.id() : contactId);
    SaidCase said =
        SaidCase.of(handle, receipt, ring)
            .orProtected(there.anyProtected(ring), there.protectedCase());
    return handle
            .createUpdate(
                """
                INSERT INTO incident (
                  id, staff_id, contact_id, case_id, words, level, known_to, identity_open, state,
                  reported_at, due_at, closed_by, closed_at, outcome, version, number,
                  closing_words)
                VALUES (
                  :id, :staffId, :contactId, :caseId, :words, :level, :knownTo, :identityOpen,
                  :state, :reportedAt, :dueAt, NULL, NULL, NULL, :version, :number, NULL)
                ON CONFLICT (id) DO NOTHING
                """)
            .bind("id", incident.id())
            .bind("staffId", incident.staffId())
            .bind("contactId", contactId)
            .bind("caseId", said.caseId().orElse(null))
            .bind("words", incident.words())
            .bind("level", incident.level())
            .bind("knownTo", said.knownTo())
            .bind("identityOpen", there.isIdentityOpen(ring))
            .bind("state", incident.state())
            .bind("reportedAt", incident.reportedAt())
            .bind("dueAt", incident.dueAt())
            .bind("version", incident.version())
            .bind("number", said.sealed(handle, receipt == null ? number : receipt, incident.id()))
            .execute()
        == 1;
  }

  @Override
  public void protect(UUID caseId, Set<UUID> saidIn, String receiptNumber) {
    Set<UUID> places = new HashSet<>(saidIn);
    places.add(caseId);
    handle
        .createUpdate(
            """
            UPDATE incident SET known_to = 'CLEARED'
            WHERE case_id = :caseId OR contact_id IN (<places>) OR id IN (<places>)
            """)
        .bind("caseId", caseId)
        .bindList("places", List.copyOf(places))
        .execute();
    SaidCase said = new SaidCase(Optional.of(caseId), true);
    for (UUID id : ofCase(caseId)) {
      handle
          .createUpdate("UPDATE incident SET number = :number WHERE id = :id")
          .bind("id", id)
          .bind("number", said.sealed(handle, receiptNumber, id))
          .execute();
    }
  }

  private List<UUID> ofCase(UUID caseId) {
    return handle
        .createQuery("SELECT id FROM incident WHERE case_id = :caseId")
        .bind("caseId", caseId)
        .map((row, _) -> Columns.key(row, "id"))
        .list();
  }

  @Override
  public Optional<Incident> find(UUID id, boolean cleared) {
    return handle
        .createQuery(
            """
            SELECT * FROM incident
            WHERE id = :id AND (identity_open = 1 OR known_to IN ('EVERYBODY', :alsoKnownTo))
            """)
        .bind("id", id)
        .bind("alsoKnownTo", alsoKnownTo(cleared))
        .map((row, _) -> incident(row, isWithheld(row, cleared)))
        .findOne();
  }

  @Override
  public Updated<Incident> close(Incident incident) {
    int changed =
        handle
            .createUpdate(
                """
                UPDATE incident SET
                  state = :state, closed_by = :closedBy, closed_at = :closedAt,
                  outcome = :outcome, closing_words = :closingWords, version = version + 1
                WHERE id = :id AND version = :version
                """)
            .bind("id", incident.id())
            .bind("version", incident.version())
            .bind("state", incident.state())
            .bind("closedBy", incident.closedBy())
            .bind("closedAt", incident.closedAt())
            .bind("outcome", incident.outcome())
            .bind("closingWords", incident.closingWords())
            .execute();
    Incident now =
        find(incident.id(), true).orElseThrow(() -> new IllegalStateException("no such incident"));
    return changed == 1 ? new Updated.Done<>(now) : new Updated.Stale<>(now);
  }

  @Override
  public List<IncidentRow> open(KeyRing reader, boolean cleared) {
    return handle
        .createQuery(OPEN)
        .bind("alsoKnownTo", alsoKnownTo(cleared))
        .map((row, _) -> row(row, reader, cleared))
        .list();
  }

  @Override
  public void between(
      Instant from, Instant until, KeyRing reader, boolean cleared, Consumer<IncidentRow> each) {
    handle
        .createQuery(BETWEEN)
        .bind("from", from)
        .bind("until", until)
        .bind("alsoKnownTo", alsoKnownTo(cleared))
        .map((row, _) -> row(row, reader, cleared))
        .forEach(each);
  }

  private static KnownTo alsoKnownTo(boolean cleared) {
    return KnownTo.of(cleared);
  }

  /** A number that keys open and a number that they do not are one where it is withheld (P7). */
  private static IncidentRow row(ResultSet row, KeyRing reader, boolean cleared)
      throws SQLException {
    boolean withheld = isWithheld(row, cleared);
    Incident incident = incident(row, withheld);
    String number = SaidCase.opened(row.getBytes("number"), incident.id(), reader);
    return new IncidentRow(incident, withheld ? null : number);
  }

  private static boolean isWithheld(ResultSet row, boolean cleared) throws SQLException {
    return !cleared && row.getBoolean("identity_open");
  }

  private static Incident incident(ResultSet row, boolean withheld) throws SQLException {
    return new Incident(
        Columns.key(row, "id"),
        Columns.key(row, "staff_id"),
        withheld ? null : Columns.keyOrNull(row, "contact_id"),
        withheld ? null : row.getString("words"),
        withheld
            ? DisclosureLevel.GENERAL_ONLY
            : Columns.constant(row, "level", DisclosureLevel.class),
        Columns.constant(row, "state", IncidentState.class),
        Columns.instant(row, "reported_at"),
        Columns.instant(row, "due_at"),
        Columns.keyOrNull(row, "closed_by"),
        Columns.instantOrNull(row, "closed_at"),
        Columns.constantOrNull(row, "outcome", IncidentOutcome.class),
        withheld ? null : row.getString("closing_words"),
        row.getLong("version"));
  }
}
