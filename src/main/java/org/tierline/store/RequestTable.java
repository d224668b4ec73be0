package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Updated;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestType;

/** Service requests and referrals. */
public interface RequestTable {
  void insert(ServiceRequest request);

  /** The open request of a type on a case (S8), also one that was answered in the interim. */
  Optional<ServiceRequest> open(UUID caseId, ServiceRequestType type);

  Optional<ServiceRequest> find(ReadAloudNumber number);

  Optional<ServiceRequest> find(UUID id);

  /** Changes state and office of one that was read before; it names the version it saw. */
  Updated<ServiceRequest> update(ServiceRequest request, Instant at);

  /**
   * Open requests in the order in which offices answer them (S9): those of priority types before
   * the others, first in, first out.
   *
   * @param after the last one that is known, or null
   */
  List<ServiceRequest> waiting(@Nullable ServiceRequest after, int limit);

  /**
   * Open requests that came to an office in a span of time, in the order in which they came.
   *
   * @param priority those that are answered before the others, or the others (S9)
   * @param after the last one that is known, or null
   */
  List<ServiceRequest> atOffice(
      String office,
      boolean priority,
      Instant from,
      Instant until,
      @Nullable ServiceRequest after,
      int limit);

  /**
   * Requests that were made in a span of time, oldest first.
   *
   * @param after the last one that is known, or null
   */
  List<ServiceRequest> between(
      Instant from, Instant until, @Nullable ServiceRequest after, int limit);

  /** Adds a line of words; the version grows by one. */
  void addWords(UUID requestId, String words, Instant at);

  /** Requests of a case, newest first. */
  List<ServiceRequest> ofCase(UUID caseId);

  /** Requests made in a contact, oldest first. */
  List<ServiceRequest> ofContact(UUID contactId);

  /** Records that a caller was referred to an international office, with what was given (S2). */
  void insertReferral(
      UUID id, UUID contactId, UUID caseId, String office, String contactInformation, Instant at);

  /** How many referrals a contact has. */
  int referrals(UUID contactId);
}
