package org.tierline.model.link;

import org.tierline.model.Unspoken;

/**
 * A page that callers are sent to.
 *
 * @param language ISO 639-1 of the title
 */
public record OfficialLink(String title, String url, String language) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
