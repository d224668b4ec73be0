package org.tierline.service.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.HandOff;
import org.tierline.model.inbox.ReceivedMail;
import org.tierline.model.inbox.ReceivedMail.Letter;
import org.tierline.model.inbox.ReceivedMail.Sender;
import org.tierline.model.mail.MailItem;
import org.tierline.model.mail.MailTrouble;
import org.tierline.model.mail.MessageState;
import org.tierline.policy.contact.HandOffText;
import org.tierline.policy.inbox.InboxRule;
import org.tierline.service.Desk;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.HandOffs;
import org.tierline.store.LetterTable;
import org.tierline.store.Transaction;

/**
 * Makes work of the e-mail that arrives: a letter is a hand-off, once. Letters of one sender in one
 * conversation stand together, so that nobody tells a story twice; once somebody has taken them,
 * the next letter waits anew and brings what was written before along.
 */
public final class IncomingMail {
  private final Desk desk;
  private final HandOffs handOffs;

  /** The incoming mail of a desk's store. */
  public IncomingMail(Desk desk, HandOffs handOffs) {
    this.desk = desk;
    this.handOffs = handOffs;
  }

  /**
   * Keeps what a mail server had; the same one again changes nothing.
   *
   * @return false if this connector may deliver no more: then nothing was kept
   */
  public boolean take(ConnectorSession connector, ReceivedMail mail) {
    return desk.store()
        .write(transaction -> {
          boolean may =
              new org.tierline.service.mail.Sender.Machine(connector).maySend(transaction);
          if (may) {
            switch (mail) {
              case Letter letter -> keep(transaction, connector, letter);
              case ReceivedMail.Returned(List<UUID> messages) ->
                  messages.forEach(message -> giveBack(transaction, connector, message));
              case ReceivedMail.Automatic() -> {
                // Nobody waits for an answer to it.
              }
            }
          }
          return may;
        });
  }

  private void keep(Transaction transaction, ConnectorSession connector, Letter letter) {
    UUID letterId = key(connector, letter.sender(), "letter", letter.id());
    if (transaction.letters().isKnown(letterId)) {
      return;
    }
    UUID threadId = key(connector, letter.sender(), "thread", letter.thread());
    Optional<LetterTable.Conversation> before = transaction.letters().lastOf(threadId);
    UUID handOffId;
    if (before.isPresent() && before.get().waiting()) {
      HandOff joined = InboxRule.joined(before.get().handOff(), letter);
      transaction.letters().extend(before.get().handOffId(), HandOffText.clean(joined, desk.now()));
      handOffId = before.get().handOffId();
    } else {
      List<HandOff.Line> lines = before.map(b -> b.handOff().transcript()).orElse(List.of());
      boolean hidden = before.map(LetterTable.Conversation::forClearedOnly).orElse(false);
      handOffId =
          handOffs.deliver(
              transaction, connector, InboxRule.handOff(letter, letterId, lines), hidden);
    }
    transaction.letters().insert(letterId, threadId, handOffId);
  }

  /** It left and did not arrive: a person decides (V). Whatever stands otherwise stays so. */
  private void giveBack(Transaction transaction, ConnectorSession connector, UUID messageId) {
    Optional<MailItem> sent =
        transaction.mail().find(messageId).filter(item -> item.state() == MessageState.SENT);
    if (sent.isEmpty()) {
      return;
    }
    MailItem item = sent.get();
    transaction.mail().update(item.settled(MessageState.UNDELIVERABLE, MailTrouble.REFUSED), null);
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.MESSAGE_NOT_SENT,
                null,
                item.message().contactId(),
                messageId,
                Map.of(
                    "channel", item.message().channel().name(),
                    "state", MessageState.UNDELIVERABLE.name(),
                    "why", "returned",
                    "by", connector.id().toString())));
  }

  /**
   * What one sender calls 1 is not what another calls so, and whoever only claims to be a sender
   * gets into no conversation of theirs.
   */
  private static UUID key(ConnectorSession connector, Sender sender, String kind, String id) {
    String name =
        String.join(
            "\n",
            connector.id().toString(),
            kind,
            sender.proven() ? "proven" : "unproven",
            sender.address().toLowerCase(Locale.ROOT),
            id);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
