package org.tierline.model.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Unspoken;
import org.tierline.model.cases.DocumentKind;

/**
 * A request to an office.
 *
 * @param caseId the case it is about
 * @param contactId the contact it was made in
 * @param office code of the office that has it
 * @param due by when the office answers
 * @param words the caller's, in the order they came, a line each
 * @param priority whether it is answered before other types (S9)
 * @param routedAt when the office that has it got it
 * @param version counts the changes
 */
public record ServiceRequest(
    UUID id,
    ReadAloudNumber number,
    ServiceRequestType type,
    ServiceRequestState state,
    UUID caseId,
    UUID contactId,
    UUID staffId,
    String office,
    LocalDate due,
    String words,
    @Nullable ExpediteCriterion criterion,
    @Nullable DocumentKind documentKind,
    boolean priority,
    Instant createdAt,
    Instant routedAt,
    long version) {

  /** Whether the office has still to answer for good; one answered in the interim is open (S8). */
  public boolean isOpen() {
    return switch (state) {
      case OPEN, RELOCATED, ANSWERED -> true;
      case CLOSED, CANCELLED -> false;
    };
  }

  /** As it is when it stands elsewhere. */
  public ServiceRequest withState(ServiceRequestState now) {
    return with(now, office, routedAt, words);
  }

  /** As it is shown to who may not read its words. */
  public ServiceRequest wordless() {
    return with(state, office, routedAt, "");
  }

  /** As it is at another office, from a moment on. */
  public ServiceRequest at(String otherOffice, Instant from) {
    return with(ServiceRequestState.RELOCATED, otherOffice, from, words);
  }

  private ServiceRequest with(ServiceRequestState now, String at, Instant since, String text) {
    return new ServiceRequest(
        id,
        number,
        type,
        now,
        caseId,
        contactId,
        staffId,
        at,
        due,
        text,
        criterion,
        documentKind,
        priority,
        createdAt,
        since,
        version);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
