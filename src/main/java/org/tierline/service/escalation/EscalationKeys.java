package org.tierline.service.escalation;

import java.util.UUID;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Unspoken;
import org.tierline.service.Desk;

/**
 * What an escalation is known by, before it is made.
 *
 * @param id made at the desk, so that one that is made twice is one
 * @param number the one told to the caller
 */
public record EscalationKeys(UUID id, ReadAloudNumber number) {
  /** New ones. */
  public static EscalationKeys draw(Desk desk) {
    return new EscalationKeys(desk.ids().get(), desk.numbers().escalation());
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
