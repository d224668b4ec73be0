package org.tierline.model.complaint;

import java.util.UUID;
import org.tierline.model.Unspoken;

/**
 * A complaint as it is taken.
 *
 * @param key made at the desk; the same again is the same complaint
 * @param name who complains
 * @param nature what it is about
 * @param done what was done about it
 */
public record ComplaintWish(
    UUID key, ComplaintAbout about, String name, String nature, String done) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
