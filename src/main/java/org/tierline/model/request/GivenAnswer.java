package org.tierline.model.request;

import org.tierline.model.Unspoken;

/**
 * An answer of an office as it is given.
 *
 * @param isFinal whether nothing more is to come
 */
public record GivenAnswer(String words, boolean isFinal) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
