package org.tierline.service.contact;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.Unspoken;
import org.tierline.service.Desk;

/**
 * What a contact that begins is known by.
 *
 * @param id made at the desk, so that a contact that is begun twice is one
 * @param number as it is read and written
 */
public record ContactKeys(UUID id, String number) {
  /** New ones, for a contact that begins at a time. */
  public static ContactKeys draw(Desk desk, Instant at) {
    return new ContactKeys(desk.ids().get(), desk.numbers().contact(at));
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
