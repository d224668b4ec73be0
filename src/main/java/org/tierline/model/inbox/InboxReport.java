package org.tierline.model.inbox;

import org.jspecify.annotations.Nullable;
import org.tierline.model.mail.MailTrouble;

/**
 * What came of looking into a mailbox.
 *
 * @param taken letters that became work, or part of work that waits
 * @param returned messages of which a mail server said that they could not be delivered
 * @param automatic letters of machines, left where they are
 * @param unread letters that could not be fetched; they stay unread and are tried again
 * @param stoppedBy what kept it from looking further; null if nothing did
 */
public record InboxReport(
    int taken, int returned, int automatic, int unread, @Nullable MailTrouble stoppedBy) {
  /** Nothing was there. */
  public static final InboxReport NOTHING = new InboxReport(0, 0, 0, 0, null);

  /** The mailbox cannot be looked into. */
  public static InboxReport stopped(MailTrouble by) {
    return new InboxReport(0, 0, 0, 0, by);
  }

  /** The same with one more thing read. */
  public InboxReport with(ReceivedMail mail) {
    return switch (mail) {
      case ReceivedMail.Letter _ ->
          new InboxReport(taken + 1, returned, automatic, unread, stoppedBy);
      case ReceivedMail.Returned _ ->
          new InboxReport(taken, returned + 1, automatic, unread, stoppedBy);
      case ReceivedMail.Automatic _ ->
          new InboxReport(taken, returned, automatic + 1, unread, stoppedBy);
    };
  }

  /** The same with one more that could not be fetched. */
  public InboxReport withUnread() {
    return new InboxReport(taken, returned, automatic, unread + 1, stoppedBy);
  }

  /** The same, and it went no further. */
  public InboxReport stoppedBy(MailTrouble trouble) {
    return new InboxReport(taken, returned, automatic, unread, trouble);
  }
}
