package org.tierline.model.link;

import org.tierline.model.Unspoken;

/**
 * A link that is to leave, as told (M2).
 *
 * @param to an e-mail address or a telephone number
 * @param url of the page
 * @param agreed whether the caller agreed to get it there
 */
public record LinkWish(String to, String url, boolean agreed) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
