package org.tierline.model.request;

import java.util.List;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Unspoken;

/**
 * A request as it is shown: where it stands, and what became of it.
 *
 * @param request without its words for who may not read them
 * @param office name of the office that has it
 * @param events oldest first
 */
public record RequestHistory(ServiceRequest request, String office, List<RequestEvent> events) {
  public RequestHistory {
    events = List.copyOf(events);
  }

  /** Its number. */
  public ReadAloudNumber number() {
    return request.number();
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
