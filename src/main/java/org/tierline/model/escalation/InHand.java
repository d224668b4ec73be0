package org.tierline.model.escalation;

import org.tierline.model.Unspoken;

/**
 * An escalation that somebody holds, or that was passed to a supervisor.
 *
 * @param row as the list has it
 * @param heldBy full name; empty if it waits for a supervisor
 * @param isAway whether that person is signed out or away
 */
public record InHand(CallbackRow row, String heldBy, boolean isAway) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
