package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Updated;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.DayCounts;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.HandOff;
import org.tierline.store.ContactTable;
import org.tierline.store.WordMaker;

/** {@code contact}, its counts and words, and {@code hand_off}. */
final class SqlContactTable implements ContactTable {
  static final String UNFINISHED =
      """
      SELECT c.id, c.number, c.channel, c.state, s.full_name, c.caller_name, c.opened_at,
        c.ended_at, c.disposition, substr(c.notes, 1, 160) AS excerpt
      FROM contact c JOIN staff s ON s.id = c.staff_id
      WHERE c.staff_id = :staffId AND c.state <> 'CLOSED'
      ORDER BY c.opened_at DESC, c.id DESC
      """;
  static final String TAKEN =
      """
      SELECT c.id, c.number, c.channel, c.state, s.full_name, c.caller_name, c.opened_at,
        c.ended_at, c.disposition, substr(c.notes, 1, 160) AS excerpt
      FROM contact c JOIN staff s ON s.id = c.staff_id
      WHERE c.staff_id = :staffId AND c.opened_at >= :since AND c.opened_at < :before
      ORDER BY c.opened_at DESC, c.id DESC
      LIMIT :limit
      """;
  static final String COUNTS =
      """
      SELECT kind, sum(delta) AS n FROM contact_count
      WHERE staff_id = :staffId AND opened_at >= :since GROUP BY kind
      """;
  private static final String FOUND =
      """
      SELECT c.id, c.number, c.channel, c.state, s.full_name, c.caller_name, c.opened_at,
        c.ended_at, c.disposition, substr(c.notes, 1, 160) AS excerpt
      FROM contact c JOIN staff s ON s.id = c.staff_id
      WHERE c.id IN (<ids>) AND c.staff_id = :staffId
      """;
  static final String SAME_CASES =
      """
      SELECT c.id, c.number, c.channel, c.state, s.full_name, c.caller_name, c.opened_at,
        c.ended_at, c.disposition, substr(c.notes, 1, 160) AS excerpt
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

  private static final Set<Disposition> ANSWERED =
      EnumSet.of(
          Disposition.ANSWERED,
          Disposition.LINK_SENT,
          Disposition.SERVICE_REQUEST_CREATED,
          Disposition.APPOINTMENT_REQUESTED);

  private final Handle handle;
  private final ContactWords words;

  SqlContactTable(Handle handle, ContactWords words) {
    this.handle = handle;
    this.words = words;
  }

  @Override
  public void insert(Contact contact) {
    int made =
        bindAll(
                handle.createUpdate(
                    """
                    INSERT INTO contact (
                      id, number, channel, state, staff_id, caller_name, caller_phone,
                      caller_email, caller_zip, caller_country, caller_language, caller_account,
                      opened_at, prompt_read_at, ended_at, closed_at, disposition, notes,
                      hand_off, version)
                    VALUES (
                      :id, :number, :channel, :state, :staffId, :callerName, :callerPhone,
                      :callerEmail, :callerZip, :callerCountry, :callerLanguage, :callerAccount,
                      :openedAt, :promptReadAt, :endedAt, :closedAt, :disposition, :notes,
                      :handOff, :version)
                    ON CONFLICT (id) DO NOTHING
                    """),
                contact)
            .execute();
    if (made == 1) {
      words.put(contact.id(), contact.staffId(), wordsOf(contact));
      addCounts(contact, 1);
    }
  }

  @Override
  public Updated<Contact> update(Contact contact) {
    Contact before =
        find(contact.id()).orElseThrow(() -> new IllegalStateException("no such contact"));
    if (before.version() != contact.version()) {
      return new Updated.Stale<>(before);
    }
    bindAll(
            handle.createUpdate(
                """
                UPDATE contact SET
                  number = :number, channel = :channel, state = :state, staff_id = :staffId,
                  caller_name = :callerName, caller_phone = :callerPhone,
                  caller_email = :callerEmail, caller_zip = :callerZip,
                  caller_country = :callerCountry, caller_language = :callerLanguage,
                  caller_account = :callerAccount, opened_at = :openedAt,
                  prompt_read_at = :promptReadAt, ended_at = :endedAt, closed_at = :closedAt,
                  disposition = :disposition, notes = :notes, hand_off = :handOff,
                  version = version + 1
                WHERE id = :id AND version = :version
                """),
            contact)
        .execute();
    List<String> words = wordsOf(contact);
    if (!words.equals(wordsOf(before)) || !contact.staffId().equals(before.staffId())) {
      this.words.put(contact.id(), contact.staffId(), words);
    }
    if (!countsOf(contact).equals(countsOf(before))
        || !contact.staffId().equals(before.staffId())
        || !contact.openedAt().equals(before.openedAt())) {
      addCounts(before, -1);
      addCounts(contact, 1);
    }
    return new Updated.Done<>(find(contact.id()).orElseThrow());
  }

  @Override
  public Optional<Contact> find(UUID id) {
    return handle
        .createQuery("SELECT * FROM contact WHERE id = :id")
        .bind("id", id)
        .map(SqlContactTable::contact)
        .findOne();
  }

  @Override
  public List<ContactSummary> unfinished(UUID staffId) {
    return handle
        .createQuery(UNFINISHED)
        .bind("staffId", staffId)
        .map(SqlContactTable::summary)
        .list();
  }

  @Override
  public List<ContactSummary> taken(UUID staffId, Instant since, Instant before, int limit) {
    return handle
        .createQuery(TAKEN)
        .bind("staffId", staffId)
        .bind("since", since)
        .bind("before", before)
        .bind("limit", limit)
        .map(SqlContactTable::summary)
        .list();
  }

  @Override
  public DayCounts countsSince(UUID staffId, Instant since) {
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

  @Override
  public List<ContactSummary> search(UUID staffId, String typed, int limit) {
    List<String> beginnings = WordMaker.words(typed);
    if (beginnings.isEmpty()) {
      return List.of();
    }
    List<UUID> found = words.find(staffId, beginnings, limit);
    if (found.isEmpty()) {
      return List.of();
    }
    Map<UUID, ContactSummary> byKey =
        handle
            .createQuery(FOUND)
            .bindList("ids", found)
            .bind("staffId", staffId)
            .map(SqlContactTable::summary)
            .stream()
            .collect(Collectors.toMap(ContactSummary::id, Function.identity()));
    return found.stream().flatMap(id -> Optional.ofNullable(byKey.get(id)).stream()).toList();
  }

  @Override
  public int countBefore(UUID contactId, @Nullable UUID caseId) {
    return handle
        .createQuery(
            """
            SELECT count(DISTINCT other.contact_id) AS n
            FROM verification other JOIN contact c ON c.id = other.contact_id
            WHERE other.case_id = :caseId AND other.contact_id <> :contactId
              AND c.opened_at <= (SELECT opened_at FROM contact WHERE id = :contactId)
            """)
        .bind("contactId", contactId)
        .bind("caseId", caseId)
        .map((row, _) -> row.getInt("n"))
        .one();
  }

  @Override
  public List<ContactSummary> verifiedOnSameCases(
      UUID contactId, UUID staffId, Instant now, int limit) {
    return handle
        .createQuery(SAME_CASES)
        .bind("contactId", contactId)
        .bind("staffId", staffId)
        .bind("now", now)
        .bind("limit", limit)
        .map(SqlContactTable::summary)
        .list();
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

  private void addCounts(Contact contact, int delta) {
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

  private static List<String> wordsOf(Contact contact) {
    Set<String> words = new LinkedHashSet<>(WordMaker.words(contact.number()));
    words.addAll(wordsOf(contact.caller().name()));
    words.addAll(wordsOf(contact.caller().email()));
    String phone = contact.caller().phone();
    if (phone != null) {
      words.addAll(WordMaker.phoneWords(phone));
    }
    words.addAll(WordMaker.words(contact.notes()));
    return new ArrayList<>(words);
  }

  private static List<String> wordsOf(@Nullable String text) {
    return text == null ? List.of() : WordMaker.words(text);
  }

  private static <S extends SqlStatement<S>> S bindAll(S statement, Contact contact) {
    Caller caller = contact.caller();
    HandOff handOff = contact.handOff();
    return statement
        .bind("id", contact.id())
        .bind("number", contact.number())
        .bind("channel", contact.channel())
        .bind("state", contact.state())
        .bind("staffId", contact.staffId())
        .bind("callerName", caller.name())
        .bind("callerPhone", caller.phone())
        .bind("callerEmail", caller.email())
        .bind("callerZip", caller.zip())
        .bind("callerCountry", caller.country())
        .bind("callerLanguage", caller.language())
        .bind("callerAccount", caller.account())
        .bind("openedAt", contact.openedAt())
        .bind("promptReadAt", contact.promptReadAt())
        .bind("endedAt", contact.endedAt())
        .bind("closedAt", contact.closedAt())
        .bind("disposition", contact.disposition())
        .bind("notes", contact.notes())
        .bind("handOff", handOff == null ? null : Documents.write(handOff))
        .bind("version", contact.version());
  }

  private static Contact contact(ResultSet row, StatementContext context) throws SQLException {
    Caller caller =
        new Caller(
            row.getString("caller_name"),
            row.getString("caller_phone"),
            row.getString("caller_email"),
            row.getString("caller_zip"),
            row.getString("caller_country"),
            row.getString("caller_language"),
            row.getString("caller_account"));
    return new Contact(
        Columns.key(row, "id"),
        row.getString("number"),
        Columns.constant(row, "channel", Channel.class),
        Columns.constant(row, "state", ContactState.class),
        Columns.key(row, "staff_id"),
        caller,
        Columns.instant(row, "opened_at"),
        Columns.instantOrNull(row, "prompt_read_at"),
        Columns.instantOrNull(row, "ended_at"),
        Columns.instantOrNull(row, "closed_at"),
        Columns.constantOrNull(row, "disposition", Disposition.class),
        row.getString("notes"),
        Documents.handOffOrNull(row.getString("hand_off")),
        row.getLong("version"));
  }

  private static ContactSummary summary(ResultSet row, StatementContext context)
      throws SQLException {
    return new ContactSummary(
        Columns.key(row, "id"),
        row.getString("number"),
        Columns.constant(row, "channel", Channel.class),
        Columns.constant(row, "state", ContactState.class),
        row.getString("full_name"),
        row.getString("caller_name"),
        Columns.instant(row, "opened_at"),
        Columns.instantOrNull(row, "ended_at"),
        Columns.constantOrNull(row, "disposition", Disposition.class),
        row.getString("excerpt"));
  }

  /** What is counted of a contact. */
  private enum Count {
    TAKEN,
    ANSWERED,
    ESCALATED
  }
}
