package org.tierline.model.escalation;

import java.util.UUID;
import org.tierline.model.Unspoken;

/**
 * Somebody who can take an escalation.
 *
 * @param name with which they sign in
 * @param fullName as others see them
 * @param held how many they hold
 * @param most how many they may hold
 */
public record Colleague(UUID id, String name, String fullName, int held, int most) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
