package org.tierline.model.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tierline.model.Unspoken;

/** What a mail server had, as it was read. */
public sealed interface ReceivedMail {

  /**
   * Somebody wrote.
   *
   * @param id its Message-ID, or another name that stays the same when it is fetched again
   * @param thread the id of the letter with which the conversation began; its own if it began it
   * @param sender who wrote
   * @param subject one line; empty if there is none
   * @param words plain text, bounded; empty if there is none
   * @param cut whether it went on
   * @param attachments how many files came along; none is ever opened
   * @param language ISO 639-1
   * @param at when it reached the mail server
   */
  record Letter(
      String id,
      String thread,
      Sender sender,
      String subject,
      String words,
      boolean cut,
      int attachments,
      String language,
      Instant at)
      implements ReceivedMail {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * Who wrote a letter.
   *
   * @param address one plain address; empty if none can be read
   * @param name as they call themselves; empty if they do not
   * @param proven whether our own mail server vouches for it that whoever has this address wrote
   *     (P2)
   */
  record Sender(String address, String name, boolean proven) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * A mail server could not deliver what was sent from here.
   *
   * @param messages which ones
   */
  record Returned(List<UUID> messages) implements ReceivedMail {
    public Returned {
      messages = List.copyOf(messages);
    }
  }

  /** A machine wrote: an absence, a receipt. Nobody waits for an answer. */
  record Automatic() implements ReceivedMail {}
}
