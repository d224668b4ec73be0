package org.tierline.service.mail;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.mail.Letter;
import org.tierline.model.Sentence;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailItem;
import org.tierline.model.mail.MailReport;
import org.tierline.model.mail.MailTrouble;
import org.tierline.model.mail.MessageState;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.service.Desk;
import org.tierline.service.Phrasebook;
import org.tierline.service.privacy.LeavingCheck;

/** Sends what waits, one message after the other, until nothing waits or the server is no help. */
public final class MailRound {
  private final Outbox outbox;
  private final TextsAhead texts;
  private final Function<String, Phrasebook> phrasebooks;

  /**
   * Sends from a desk's store.
   *
   * @param texts written before the round, if their day has come
   * @param phrasebooks the words of a language, by its ISO 639-1 code
   */
  public MailRound(
      Desk desk, LeavingCheck check, TextsAhead texts, Function<String, Phrasebook> phrasebooks) {
    this.outbox = new Outbox(desk, check);
    this.texts = texts;
    this.phrasebooks = phrasebooks;
  }

  /** Sends everything that may be sent now. Waits for a network. */
  public MailReport run(Sender sender, Ways ways) {
    texts.write(sender);
    int lost = outbox.tidy(sender);
    Map<MessageState, Integer> came = new EnumMap<>(MessageState.class);
    Set<MessageChannel> channels = ways.channels();
    @Nullable MailTrouble stoppedBy = null;
    boolean more = true;
    while (more && stoppedBy == null) {
      switch (outbox.take(sender, channels)) {
        case Outbox.Taken.InHand(MailItem item) -> {
          Handed handed = ways.hand(item.message().channel(), letter(item.message()));
          came.merge(outbox.settle(sender, item, handed), 1, Integer::sum);
          stoppedBy =
              Optional.ofNullable(handed.trouble())
                  .filter(MailTrouble::meetsEveryMessage)
                  .orElse(null);
        }
        case Outbox.Taken.Blocked() -> came.merge(MessageState.BLOCKED, 1, Integer::sum);
        case Outbox.Taken.Hidden() -> {}
        case Outbox.Taken.Recalled() -> came.merge(MessageState.DROPPED, 1, Integer::sum);
        case Outbox.Taken.Nothing() -> more = false;
      }
    }
    return report(came, lost, stoppedBy);
  }

  private static MailReport report(
      Map<MessageState, Integer> came, int lost, @Nullable MailTrouble stoppedBy) {
    int toDecide =
        lost
            + came.getOrDefault(MessageState.UNSURE, 0)
            + came.getOrDefault(MessageState.UNDELIVERABLE, 0)
            + came.getOrDefault(MessageState.BLOCKED, 0);
    return new MailReport(
        came.getOrDefault(MessageState.SENT, 0),
        came.getOrDefault(MessageState.WAITING, 0),
        toDecide,
        lost,
        stoppedBy);
  }

  private Letter letter(OutgoingMessage message) {
    return new Letter(
        message.id(),
        message.to(),
        message.language(),
        phrasebooks.apply(message.language()).say(Sentence.of("say.mail.subject")),
        message.words());
  }
}
