package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Updated;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.KeptWish;
import org.tierline.model.escalation.VerifiedChange;
import org.tierline.store.EscalationTable;
import org.tierline.store.keys.KeyRing;

/** {@code escalation}, its counts and {@code escalation_wish}. */
final class SqlEscalationTable implements EscalationTable {
  static final String OF_CONTACT =
      """
      SELECT * FROM escalation WHERE contact_id = :contactId ORDER BY created_at, id
      """;

  /**
   * What a verified caller has cancelled is open no more for whoever asks, also where it was only
   * kept as a wish: otherwise the answer would tell the queue (P7).
   */
  static final String OPEN =
      """
      SELECT * FROM escalation
      WHERE case_id = :caseId AND reason = :reason
        AND state NOT IN ('RESOLVED', 'RETURNED', 'CANCELLED')
        AND NOT EXISTS (
          SELECT 1 FROM escalation_wish w
          JOIN verification v ON v.contact_id = w.contact_id AND v.case_id = escalation.case_id
          WHERE w.escalation_id = escalation.id AND w.kind = 'CANCELLED'
            AND v.at <= w.at AND v.ends_at > w.at AND (v.ended_at IS NULL OR v.ended_at > w.at))
      ORDER BY created_at LIMIT 1
      """;

  /** Nothing that was said after a cancelling or the end is carried out, in any queue (P7). */
  static final String TOLD =
      """
      SELECT DISTINCT w.id, w.callback, w.at FROM escalation_wish w
      JOIN escalation e ON e.id = w.escalation_id
      JOIN verification v ON v.contact_id = w.contact_id AND v.case_id = e.case_id
      WHERE w.escalation_id = :id
        AND (w.kind = 'CORRECTED' AND w.callback IS NOT NULL OR w.kind = 'CANCELLED')
        AND v.at <= w.at AND v.ends_at > w.at AND (v.ended_at IS NULL OR v.ended_at > w.at)
        AND NOT EXISTS (
          SELECT 1 FROM escalation_note n
          WHERE n.escalation_id = e.id AND n.kind IN ('RESOLVED', 'RETURNED') AND n.at <= w.at)
        AND NOT EXISTS (
          SELECT 1 FROM escalation_wish c
          JOIN verification p ON p.contact_id = c.contact_id AND p.case_id = e.case_id
          WHERE c.escalation_id = e.id AND c.kind = 'CANCELLED' AND c.id <> w.id
            AND (c.at < w.at OR c.at = w.at AND c.id < w.id)
            AND p.at <= c.at AND p.ends_at > c.at AND (p.ended_at IS NULL OR p.ended_at > c.at))
      ORDER BY w.at, w.id
      """;

  /** The sign keeps the index of times out: in the order of keys nothing has to be sorted. */
  static final String BETWEEN =
      """
      SELECT * FROM escalation WHERE id > :after AND +created_at >= :from AND +created_at < :until
      ORDER BY id LIMIT :limit
      """;

  private final Handle handle;
  private final Beside beside;
  private final GateWay gate;
  private final EscalationCounts counts;

  SqlEscalationTable(Handle handle, Desk desk, Beside beside, GateWay gate, EventWriting writing) {
    this.handle = handle;
    this.beside = beside;
    this.gate = gate;
    this.counts = new EscalationCounts(handle, desk, writing);
  }

  @Override
  public void insert(Escalation escalation, Set<ZoneId> zones) {
    int made =
        bindAll(
                handle.createUpdate(
                    """
                    INSERT INTO escalation (
                      id, number, escalation_class, reason, queue, identity_open, state,
                      case_id, contact_id, staff_id, words, phone, zip, windows, language, text_ahead, due,
                      created_at, first_contact_at, version, held_back, zones)
                    VALUES (
                      :id, :number, :escalationClass, :reason, :queue, :identityOpen, :state,
                      :caseId, :contactId, :staffId, :words, :phone, :zip, :windows, :language,
                      :textAhead, :due, :createdAt, :firstContactAt, :version, :heldBack, :zones)
                    ON CONFLICT (id) DO NOTHING
                    """),
                escalation)
            .bind("zones", WaitingQuery.text(zones))
            .execute();
    if (made == 1) {
      counts.add(escalation);
    }
  }

  @Override
  public Optional<Escalation> find(ReadAloudNumber number) {
    gate.named(number);
    return handle
        .createQuery("SELECT * FROM escalation WHERE number = :number")
        .bind("number", number.toString())
        .map(SqlEscalationTable::escalation)
        .findOne();
  }

  @Override
  public Optional<Escalation> open(UUID caseId, EscalationReason reason) {
    return handle
        .createQuery(OPEN)
        .bind("caseId", caseId)
        .bind("reason", reason)
        .map(SqlEscalationTable::escalation)
        .findOne();
  }

  @Override
  public List<Escalation> ofContactToChange(UUID contactId) {
    return ofContact(contactId, beside.waiting());
  }

  @Override
  public List<Escalation> ofContact(UUID contactId) {
    return ofContact(contactId, "");
  }

  private List<Escalation> ofContact(UUID contactId, String end) {
    return handle
        .createQuery(OF_CONTACT + end)
        .bind("contactId", contactId)
        .map(SqlEscalationTable::escalation)
        .list();
  }

  @Override
  public List<Escalation> between(Instant from, Instant until, @Nullable UUID after, int limit) {
    return handle
        .createQuery(BETWEEN)
        .bind("from", from)
        .bind("until", until)
        .bind("after", after == null ? new UUID(0, 0) : after)
        .bind("limit", limit)
        .map(SqlEscalationTable::escalation)
        .list();
  }

  @Override
  public Updated<Escalation> update(Escalation escalation) {
    Escalation before =
        find(escalation.id()).orElseThrow(() -> new IllegalStateException("no such escalation"));
    if (before.version() != escalation.version()) {
      return new Updated.Stale<>(before);
    }
    Optional<Escalation> changed =
        bindAll(
                handle.createQuery(
                    """
                    UPDATE escalation SET
                      queue = :queue, identity_open = :identityOpen, state = :state,
                      phone = :phone, zip = :zip, windows = :windows, language = :language,
                      version = version + 1,
                      held_back = CASE
                        WHEN EXISTS (SELECT 1 FROM call_attempt a WHERE a.escalation_id = :id) THEN 1
                        ELSE :heldBack END
                    WHERE id = :id AND version = :version
                    RETURNING *
                    """),
                escalation)
            .map(SqlEscalationTable::escalation)
            .findOne();
    if (changed.isEmpty()) {
      return new Updated.Stale<>(find(escalation.id()).orElseThrow());
    }
    counts.change(before, escalation);
    return new Updated.Done<>(changed.get());
  }

  @Override
  public void insertWish(
      UUID id,
      UUID escalationId,
      UUID contactId,
      KeptWish.Kind kind,
      String words,
      @Nullable CallbackWish callback,
      Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO escalation_wish (
              id, escalation_id, contact_id, kind, words, callback, at)
            VALUES (:id, :escalationId, :contactId, :kind, :words, :callback, :at)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", id)
        .bind("escalationId", escalationId)
        .bind("contactId", contactId)
        .bind("kind", kind)
        .bind("words", words)
        .bind("callback", callback == null ? null : Documents.write(callback))
        .bind("at", at)
        .execute();
  }

  @Override
  public boolean hasWish(UUID id) {
    return handle
        .createQuery("SELECT count(*) AS n FROM escalation_wish WHERE id = :id")
        .bind("id", id)
        .map((row, _) -> row.getInt("n") > 0)
        .one();
  }

  @Override
  public long dueOnOrBefore(LocalDate day) {
    return counts.dueOnOrBefore(day);
  }

  @Override
  public void foldBefore(LocalDate day) {
    counts.foldBefore(day);
  }

  @Override
  public boolean anySaidProtected(UUID contactId, KeyRing ring) {
    return new SaidInPlace(handle, contactId).anyProtected(ring);
  }

  @Override
  public boolean anySaidUnverified(UUID contactId, KeyRing ring) {
    return new SaidInPlace(handle, contactId).anyUnverified(ring);
  }

  @Override
  public Set<UUID> protectedCasesSaid(UUID contactId) {
    return new SaidInPlace(handle, contactId).protectedCases();
  }

  @Override
  public List<VerifiedChange> verifiedChanges(UUID escalationId) {
    return handle
        .createQuery(TOLD)
        .bind("id", escalationId)
        .map((row, _) -> {
          String callback = row.getString("callback");
          return new VerifiedChange(
              callback == null ? null : Documents.callback(callback), Columns.instant(row, "at"));
        })
        .list();
  }

  @Override
  public Optional<Escalation> find(UUID id) {
    return handle
        .createQuery("SELECT * FROM escalation WHERE id = :id")
        .bind("id", id)
        .map(SqlEscalationTable::escalation)
        .findOne();
  }

  private static <S extends SqlStatement<S>> S bindAll(S statement, Escalation escalation) {
    return statement
        .bind("id", escalation.id())
        .bind("number", escalation.number().toString())
        .bind("escalationClass", escalation.escalationClass())
        .bind("reason", escalation.reason())
        .bind("queue", escalation.queue())
        .bind("identityOpen", escalation.identityOpen())
        .bind("state", escalation.state())
        .bind("caseId", escalation.caseId())
        .bind("contactId", escalation.contactId())
        .bind("staffId", escalation.staffId())
        .bind("words", escalation.words())
        .bind("phone", escalation.phone())
        .bind("zip", escalation.zip())
        .bind("windows", Documents.write(escalation.windows()))
        .bind("language", escalation.language())
        .bind("textAhead", escalation.textAhead())
        .bind("due", escalation.due())
        .bind("createdAt", escalation.createdAt())
        .bind("firstContactAt", escalation.firstContactAt())
        .bind("version", escalation.version())
        .bind("heldBack", !escalation.windows().isEmpty());
  }

  static Escalation escalation(ResultSet row, StatementContext context) throws SQLException {
    return new Escalation(
        Columns.key(row, "id"),
        Columns.number(row, ReadAloudNumber.ESCALATION),
        Columns.constant(row, "escalation_class", EscalationClass.class),
        Columns.constant(row, "reason", EscalationReason.class),
        Columns.constant(row, "queue", EscalationQueue.class),
        row.getBoolean("identity_open"),
        Columns.constant(row, "state", EscalationState.class),
        Columns.keyOrNull(row, "case_id"),
        Columns.key(row, "contact_id"),
        Columns.key(row, "staff_id"),
        row.getString("words"),
        row.getString("phone"),
        row.getString("zip"),
        Documents.windows(row.getString("windows")),
        row.getString("language"),
        row.getBoolean("text_ahead"),
        Columns.day(row, "due"),
        Columns.instant(row, "created_at"),
        Columns.instant(row, "first_contact_at"),
        row.getLong("version"));
  }
}
