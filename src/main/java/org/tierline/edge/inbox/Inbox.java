package org.tierline.edge.inbox;

import org.tierline.model.inbox.InboxReport;
import org.tierline.model.inbox.ReceivedMail;

/** A mailbox whose unread letters are fetched one by one. Not safe for several threads. */
public interface Inbox extends AutoCloseable {
  /** Keeps what was read, or says why it cannot. */
  @FunctionalInterface
  interface Taker {
    /**
     * Keeps it; the same one again changes nothing.
     *
     * @return whether it is kept; if not, nothing more is read and it stays unread
     */
    boolean take(ReceivedMail mail);
  }

  /**
   * Reads what is unread, oldest first, and marks as read what was kept: whoever is killed in
   * between reads it again. Waits for a network.
   */
  InboxReport read(Taker taker);

  /**
   * Waits until something arrives, the mailbox is lost, or a while has passed.
   *
   * @return whether the mailbox is still there
   */
  boolean awaitMore();

  @Override
  void close();
}
