package org.tierline.edge.mail;

import java.util.UUID;
import org.tierline.model.Unspoken;

/**
 * A letter on its way out.
 *
 * @param id the same for the same letter, also when it is sent again, so that whoever gets it twice
 *     can tell
 * @param to one e-mail address; for a text message, the number in E.164
 * @param language ISO 639-1
 * @param subject one line, without anything of a case
 */
public record Letter(UUID id, String to, String language, String subject, String words) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
