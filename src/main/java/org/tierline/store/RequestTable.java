package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestType;

/** Service requests and referrals. */
public interface RequestTable {
  void insert(ServiceRequest request);

  /** The open request of a type on a case (S8). */
  Optional<ServiceRequest> open(UUID caseId, ServiceRequestType type);

  Optional<ServiceRequest> find(ReadAloudNumber number);

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
