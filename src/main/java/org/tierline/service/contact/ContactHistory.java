package org.tierline.service.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.DayCounts;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Desk;
import org.tierline.service.privacy.ReadableWords;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Finds contacts again, and only those that this person may find (P15). */
public final class ContactHistory {
  /** A story is looked through so far back for what may be told of it. */
  private static final int MOST_LOOKED_AT = 100;

  private final Desk desk;

  /** Looks back from a desk. */
  public ContactHistory(Desk desk) {
    this.desk = desk;
  }

  /** The contacts that this person has not closed yet, newest first. */
  public List<ContactSummary> unfinished(StaffSession session) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store().read(t -> readable(t, session, t.contacts().unfinished(session.id())));
  }

  /**
   * The contacts of today (Eastern) that this person took, newest first.
   *
   * @param before opened before this instant, for the next page
   */
  public List<ContactSummary> today(StaffSession session, Instant before, int limit) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(
            t -> readable(t, session, t.contacts().taken(session.id(), midnight(), before, limit)));
  }

  /** Today (Eastern) in figures. */
  public DayCounts counts(StaffSession session) {
    if (!StillIn.atDesk(session)) {
      return new DayCounts(0, 0, 0, 0);
    }
    return desk.store().read(t -> t.contacts().countsSince(session.id(), midnight()));
  }

  /** Finds by words among the contacts that this person took; the search is recorded. */
  public List<ContactSummary> search(StaffSession session, String words, int limit) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .write(transaction -> {
          transaction
              .audit()
              .append(
                  new AuditEvent(
                      desk.now(),
                      AuditAction.SEARCHED,
                      session.id(),
                      null,
                      null,
                      Map.of("what", "own contacts")));
          return readableOnly(
              transaction, session, transaction.contacts().search(session.id(), words, limit));
        });
  }

  /**
   * Earlier contacts verified on a case that is verified in this contact too (P15). The look is
   * recorded for each such case, so that it can be left out together with its case (P8).
   */
  public List<ContactSummary> before(StaffSession session, UUID contactId, int limit) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .write(transaction -> {
          OwnContact.of(transaction, session, contactId);
          Instant now = desk.now();
          List<UUID> cases =
              transaction.verifications().open(contactId, session.id(), now).stream()
                  .map(Verification::caseId)
                  .distinct()
                  .toList();
          cases.forEach(caseId -> recordStory(transaction, session, contactId, caseId));
          return cases.isEmpty() ? List.of() : told(transaction, session, contactId, now, limit);
        });
  }

  private void recordStory(
      Transaction transaction, StaffSession session, UUID contactId, UUID caseId) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(), AuditAction.STORY_READ, session.id(), contactId, caseId, Map.of()));
  }

  /**
   * A contact that also speaks of a case this person may not be told of is no part of the story.
   */
  private static List<ContactSummary> told(
      Transaction transaction, StaffSession session, UUID contactId, Instant now, int limit) {
    List<ContactSummary> story =
        transaction.contacts().verifiedOnSameCases(contactId, session.id(), now, MOST_LOOKED_AT);
    return readableOnly(transaction, session, story).stream().limit(limit).toList();
  }

  private static List<ContactSummary> readableOnly(
      Transaction transaction, StaffSession session, List<ContactSummary> contacts) {
    Set<UUID> readable = ReadableWords.among(transaction, session, ids(contacts));
    return contacts.stream().filter(contact -> readable.contains(contact.id())).toList();
  }

  /** One's own contacts stay in one's lists; what was written there may be for others by now. */
  private static List<ContactSummary> readable(
      Transaction transaction, StaffSession session, List<ContactSummary> contacts) {
    Set<UUID> readable = ReadableWords.among(transaction, session, ids(contacts));
    return contacts.stream()
        .map(contact -> readable.contains(contact.id()) ? contact : contact.wordless())
        .toList();
  }

  private static List<UUID> ids(List<ContactSummary> contacts) {
    return contacts.stream().map(ContactSummary::id).toList();
  }

  private Instant midnight() {
    LocalDate today = desk.today();
    return today.atStartOfDay(BusinessCalendar.EASTERN).toInstant();
  }
}
