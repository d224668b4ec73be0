package org.tierline.model.appointment;

import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/**
 * Something to bring to a visit (A2).
 *
 * @param item its name in words
 * @param source where it stands that it is to be brought
 */
public record ToBring(Sentence item, String source) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
