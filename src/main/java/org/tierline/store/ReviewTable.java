package org.tierline.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.request.ServiceRequest;

/**
 * The figures and lists of the review. Each tells whoever is not cleared nothing of what only
 * cleared people may know of (P8, P16); those whose identity is open are in it for everybody (P7).
 * The cost follows what is open or happened in the span asked for, never what is stored.
 */
public interface ReviewTable {
  /** How many callers were not reached yet, by the day on which they are due. */
  Map<LocalDate, Long> notReachedByDue(boolean cleared);

  /** A page of the callers who were not reached yet, the day due first, then the oldest. */
  List<Escalation> notReached(DuePage page);

  /** A page of the service requests that offices have still to answer, whoever may know of them. */
  List<ServiceRequest> requestsDue(RequestPage page);

  /**
   * Contacts of webforms, secure messages and e-mails that are not closed and were neither answered
   * in writing nor passed on to an officer, the oldest first.
   */
  List<Contact> openInquiries(boolean cleared, int limit);

  /** How many of a class were not reached yet whose first contact lies in a span. */
  long notReached(boolean cleared, EscalationClass escalationClass, Instant from, Instant until);

  /**
   * The first contact of one of those of a class who were not reached yet.
   *
   * @param rank from 1, whoever waits the shortest first; not beyond how many there are
   */
  Instant firstContact(boolean cleared, EscalationClass escalationClass, long rank);

  /** Those who were reached since an instant. */
  List<Reached> reached(boolean cleared, Instant since);

  /** How many escalations were made in a span, the end not included. */
  long made(boolean cleared, Instant from, Instant until);

  /** When the first escalation was made; empty before there is one. */
  Optional<Instant> firstMade(boolean cleared);

  /**
   * How many callers left those not reached in a span, the end not included, and are not among them
   * again: reached, given back, cancelled, or with every attempt used up.
   */
  long left(boolean cleared, Instant from, Instant until);

  /** The escalations that officers were done with in a span, the end not included. */
  List<Ended> ended(boolean cleared, Instant from, Instant until);

  /**
   * What officers gave back to Tier 1, the latest first.
   *
   * @param after the last one of the page before, or null
   */
  List<Returned> returned(boolean cleared, @Nullable ReturnPlace after, int limit);

  /** A place in the order of returns. */
  record ReturnPlace(Instant at, UUID id) {}

  /**
   * An escalation given back (E8).
   *
   * @param contactId the contact whose protection the words keep (P16)
   * @param by the officer
   * @param to who had made it
   * @param identityOpen whether it is still open who the caller is (P7)
   */
  record Returned(
      UUID id,
      Instant at,
      UUID contactId,
      UUID by,
      UUID to,
      ReadAloudNumber number,
      boolean identityOpen,
      String words) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** How long somebody waited. */
  record Reached(EscalationClass escalationClass, Instant firstContactAt, Instant reachedAt) {}

  /** Who was done with one, and when. */
  record Ended(UUID staffId, Instant at) {}

  /**
   * Which callers.
   *
   * @param from the first day due
   * @param until the last day due
   * @param after the last one of the page before, or null
   */
  record DuePage(
      boolean cleared, LocalDate from, LocalDate until, @Nullable After after, int limit) {}

  /**
   * Which requests, the day due first, then the oldest.
   *
   * @param from the first day due
   * @param until the last day due
   * @param after the last one of the page before, or null
   */
  record RequestPage(LocalDate from, LocalDate until, @Nullable After after, int limit) {}

  /** A place in the order of a page. */
  record After(LocalDate due, Instant createdAt, UUID id) {}
}
