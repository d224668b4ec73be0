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
    long version) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
