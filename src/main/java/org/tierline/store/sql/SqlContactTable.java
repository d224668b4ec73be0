package org.tierline.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Updated;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.DayCounts;
import org.tierline.store.ContactTable;
import org.tierline.store.WordMaker;

/** {@code contact}, its counts and words. */
final class SqlContactTable implements ContactTable {
  static final String BETWEEN =
      """
      SELECT * FROM contact WHERE id > :after AND opened_at >= :from AND opened_at < :until
      ORDER BY id LIMIT :limit
      """;

  private static final UUID FIRST = new UUID(0, 0);

  private final Handle handle;
  private final ContactWords words;
  private final ContactCounts counts;
  private final ContactSummaries summaries;

  SqlContactTable(Handle handle, ContactWords words) {
    this.handle = handle;
    this.words = words;
    counts = new ContactCounts(handle);
    summaries = new ContactSummaries(handle);
  }

  @Override
  public void insert(Contact contact) {
    int made =
        ContactRow.bind(
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
      words.put(contact.id(), contact.staffId(), ContactRow.words(contact));
      counts.add(contact);
    }
  }

  @Override
  public Updated<Contact> update(Contact contact) {
    Contact before =
        find(contact.id()).orElseThrow(() -> new IllegalStateException("no such contact"));
    if (before.version() != contact.version()) {
      return new Updated.Stale<>(before);
    }
    int changed =
        ContactRow.bind(
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
    if (changed == 0) {
      return new Updated.Stale<>(find(contact.id()).orElseThrow());
    }
    List<String> now = ContactRow.words(contact);
    if (!now.equals(ContactRow.words(before)) || !contact.staffId().equals(before.staffId())) {
      words.put(contact.id(), contact.staffId(), now);
    }
    counts.change(before, contact);
    // On a server whoever passes a contact on does not see it any more.
    return new Updated.Done<>(find(contact.id()).orElse(contact));
  }

  @Override
  public Optional<Contact> find(UUID id) {
    return handle
        .createQuery("SELECT * FROM contact WHERE id = :id")
        .bind("id", id)
        .map(ContactRow::contact)
        .findOne();
  }

  @Override
  public List<Contact> between(Instant from, Instant until, @Nullable UUID after, int limit) {
    return handle
        .createQuery(BETWEEN)
        .bind("from", from)
        .bind("until", until)
        .bind("after", after == null ? FIRST : after)
        .bind("limit", limit)
        .map(ContactRow::contact)
        .list();
  }

  @Override
  public List<ContactSummary> unfinished(UUID staffId) {
    return summaries.unfinished(staffId);
  }

  @Override
  public List<ContactSummary> taken(UUID staffId, Instant since, Instant before, int limit) {
    return summaries.taken(staffId, since, before, limit);
  }

  @Override
  public DayCounts countsSince(UUID staffId, Instant since) {
    return counts.since(staffId, since);
  }

  @Override
  public List<ContactSummary> search(UUID staffId, String typed, int limit) {
    List<String> beginnings = WordMaker.words(typed);
    return beginnings.isEmpty()
        ? List.of()
        : summaries.of(staffId, words.find(staffId, beginnings, limit));
  }

  @Override
  public int countBefore(UUID contactId, @Nullable UUID caseId) {
    if (caseId == null) {
      return 0;
    }
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
    return summaries.verifiedOnSameCases(contactId, staffId, now, limit);
  }
}
