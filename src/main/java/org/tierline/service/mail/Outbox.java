package org.tierline.service.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailItem;
import org.tierline.model.mail.MailTrouble;
import org.tierline.model.mail.MessageState;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.policy.mail.MailRule;
import org.tierline.service.Desk;
import org.tierline.service.privacy.LeavingCheck;
import org.tierline.store.TextConsentTable;
import org.tierline.store.Transaction;

/**
 * What waits to leave. A sender takes one message in hand before it is sent, and says what came of
 * it afterwards; whoever is lost in between leaves it to a person, so that nothing leaves twice.
 */
final class Outbox {
  private final Desk desk;
  private final LeavingCheck check;

  Outbox(Desk desk, LeavingCheck check) {
    this.desk = desk;
    this.check = check;
  }

  /** Gives up what lost senders had in hand, and what is of no use any more. */
  int tidy(Sender sender) {
    return desk.store()
        .write(transaction -> {
          if (!sender.maySend(transaction)) {
            return 0;
          }
          int lost = 0;
          for (MailItem item : transaction.mail().inHandSince(MailRule.lostBefore(desk.now()))) {
            end(transaction, sender, item, MessageState.UNSURE, MailTrouble.CUT_OFF);
            lost += check.isHidden(transaction, item.message()) ? 0 : 1;
          }
          for (MailItem item : transaction.mail().outlived(desk.now())) {
            end(transaction, sender, item, MessageState.DROPPED, MailTrouble.TOO_LATE);
          }
          return lost;
        });
  }

  /** What came of taking a message in hand. */
  sealed interface Taken {
    /** It may leave; nobody else has it. */
    record InHand(MailItem item) implements Taken {}

    /** Something in it must not leave, or not to that address (P12). */
    record Blocked() implements Taken {}

    /** As blocked; but whoever sends may not know of it, and counts it nowhere (P7, P8). */
    record Hidden() implements Taken {}

    /** A text that announces a callback, and is not wanted any more (E4). */
    record Recalled() implements Taken {}

    /** Nothing waits, or this sender may not send. */
    record Nothing() implements Taken {}
  }

  /** Takes the message in hand that waits for longest. */
  Taken take(Sender sender, Set<MessageChannel> channels) {
    return desk.store()
        .write(transaction -> {
          Instant now = desk.now();
          Optional<MailItem> next =
              sender.maySend(transaction)
                  ? transaction.mail().next(channels, now, sender.seesAll(transaction))
                  : Optional.empty();
          if (next.isEmpty()) {
            return new Taken.Nothing();
          }
          MailItem item = next.get();
          if (isRecalled(transaction, item)) {
            end(transaction, sender, item, MessageState.DROPPED, MailTrouble.TAKEN_BACK);
            return new Taken.Recalled();
          }
          Optional<MailTrouble> trouble = check.trouble(transaction, item.message(), sender.keys());
          if (trouble.isPresent()) {
            end(transaction, sender, item, MessageState.BLOCKED, trouble.get());
            return check.isHidden(transaction, item.message())
                ? new Taken.Hidden()
                : new Taken.Blocked();
          }
          MailItem taken = item.taken(desk.ids().get(), now);
          transaction.mail().update(taken, null);
          return new Taken.InHand(taken);
        });
  }

  /** Of those alone that announce a callback by an agreement: only these have an end. */
  private static boolean isRecalled(Transaction transaction, MailItem item) {
    OutgoingMessage message = item.message();
    if (message.channel() != MessageChannel.TEXT_AHEAD || item.notAfter() == null) {
      return false;
    }
    TextConsentTable.Written text =
        new TextConsentTable.Written(message.contactId(), message.to(), message.queuedAt());
    boolean isWanted = transaction.textConsents().isWanted(text);
    if (!isWanted) {
      transaction.textConsents().recalled(text);
    }
    return !isWanted;
  }

  /** Says what came of a message that this sender has in hand, or had when it was given up. */
  MessageState settle(Sender sender, MailItem taken, Handed handed) {
    return desk.store()
        .write(transaction -> {
          MailItem now = transaction.mail().find(taken.message().id()).orElseThrow();
          UUID claim = now.claim();
          boolean stillOurs =
              claim != null
                  && claim.equals(taken.claim())
                  && (now.state() == MessageState.SENDING || now.state() == MessageState.UNSURE);
          return stillOurs ? settle(transaction, sender, now, handed) : now.state();
        });
  }

  private MessageState settle(
      Transaction transaction, Sender sender, MailItem item, Handed handed) {
    return switch (handed.outcome()) {
      case TAKEN -> end(transaction, sender, item, MessageState.SENT, null);
      case UNSURE -> end(transaction, sender, item, MessageState.UNSURE, handed.trouble());
      case NOT_TAKEN ->
          end(transaction, sender, item, MessageState.UNDELIVERABLE, handed.trouble());
      case NOT_NOW -> again(transaction, sender, item, handed.trouble());
    };
  }

  /** What meets every message is nothing against this one, and uses up none of its tries. */
  private MessageState again(
      Transaction transaction, Sender sender, MailItem item, @Nullable MailTrouble trouble) {
    if (trouble != null && trouble.meetsEveryMessage()) {
      transaction.mail().update(item.waiting(item.tries(), null, trouble), null);
      return MessageState.WAITING;
    }
    int tries = item.tries() + 1;
    Optional<Instant> next = MailRule.nextTry(tries, desk.now());
    if (next.isEmpty()) {
      return end(transaction, sender, item, MessageState.UNDELIVERABLE, trouble);
    }
    transaction.mail().update(item.waiting(tries, next.get(), trouble), null);
    return MessageState.WAITING;
  }

  private MessageState end(
      Transaction transaction,
      Sender sender,
      MailItem item,
      MessageState state,
      @Nullable MailTrouble trouble) {
    boolean sent = state == MessageState.SENT;
    transaction.mail().update(item.settled(state, trouble), sent ? desk.now() : null);
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                sent ? AuditAction.MESSAGE_SENT : AuditAction.MESSAGE_NOT_SENT,
                sender.staffId(),
                item.message().contactId(),
                item.message().id(),
                Map.of(
                    "channel", item.message().channel().name(),
                    "state", state.name(),
                    "why", trouble == null ? "" : trouble.name().toLowerCase(Locale.ROOT),
                    "by", sender.id().toString())));
    return state;
  }
}
