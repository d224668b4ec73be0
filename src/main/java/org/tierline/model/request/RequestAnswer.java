package org.tierline.model.request;

import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/**
 * What came of asking for a service request.
 *
 * @param number of the request made or already open, or of the escalation made instead, else null
 * @param contactInformation of the international office, in lines, else null
 * @param say the sentence for the caller, with number, kind of office and due date (S12)
 */
public record RequestAnswer(
    RequestDecision decision,
    @Nullable ReadAloudNumber number,
    @Nullable String contactInformation,
    Sentence say) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
