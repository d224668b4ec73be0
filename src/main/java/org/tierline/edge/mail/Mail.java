package org.tierline.edge.mail;

import org.tierline.model.mail.Handed;

/** Takes letters out of the house. May wait for a network; not for the thread that paints. */
public interface Mail extends AutoCloseable {
  /**
   * Hands a letter over. Refusals are answers; nothing of the letter is logged or thrown.
   *
   * @return what came of it; {@link Handed.Outcome#UNSURE} only if the other side may have it
   */
  Handed hand(Letter letter);

  /** Lets go of the connection, if there is one. */
  @Override
  void close();
}
