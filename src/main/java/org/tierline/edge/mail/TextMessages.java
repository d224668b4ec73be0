package org.tierline.edge.mail;

import org.tierline.model.mail.Handed;

/** Takes text messages to telephones. As with {@link Mail}, refusals are answers. */
@FunctionalInterface
public interface TextMessages {
  /**
   * Hands a text message over.
   *
   * @param text goes to a number in E.164; its subject is not sent
   */
  Handed text(Letter text);
}
