package org.tierline.model.privacy;

import java.time.Instant;
import org.tierline.model.Unspoken;

/**
 * A lock as it fell in a contact (P6).
 *
 * @param contactNumber the contact in which the last failure was
 * @param staffName full name of who had it then
 */
public record LockedContact(String contactNumber, String staffName, Instant at) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
