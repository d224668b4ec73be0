package org.tierline.ui.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.Office;
import org.tierline.model.request.RequestAnswer;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestWish;

/** What the form asks of the services; never to be called on the FX thread. */
public interface RequestJobs {
  /** Where a request would go. */
  Preview preview(UUID contactId, RequestWish wish);

  /**
   * Makes the request, or what the rules make of it.
   *
   * @param phone where an officer calls, as it was asked for, or null for the number of the contact
   */
  Made create(UUID contactId, RequestWish wish, @Nullable String phone);

  /**
   * A decision with the office it names.
   *
   * @param office null if the decision names none
   * @param contactInformation of an international office, in lines, else null
   */
  record Preview(
      RequestDecision decision, @Nullable Office office, @Nullable String contactInformation) {}

  /** What came of it, with the office that has it now. */
  record Made(RequestAnswer answer, RequestWish wish, @Nullable Office office) {}
}
