package org.tierline.service.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tierline.edge.mail.Letter;
import org.tierline.edge.mail.Mail;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailItem;
import org.tierline.model.mail.MailReport;
import org.tierline.model.mail.MailTrouble;
import org.tierline.model.mail.MessageState;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.privacy.SendAnswer;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.Connectors.AddAnswer;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** A desk with a connector, and a way out that answers as the test says. */
final class PostRoom implements AutoCloseable {
  final Oversight desk = new Oversight();
  final List<Letter> letters = new ArrayList<>();
  final List<Letter> texts = new ArrayList<>();
  Function<Letter, Handed> server = letter -> Handed.TAKEN;
  final ConnectorSession connector;

  /** With which another process signs in. */
  final String token;

  PostRoom() {
    AddAnswer added = desk.services.connectors().add(desk.tom, "post");
    token = ((AddAnswer.Added) added).token();
    connector = desk.services.connectors().signIn("post", token).orElseThrow();
  }

  /** A round of the connector. */
  MailReport round() {
    return round(new Sender.Machine(connector));
  }

  MailReport round(Sender sender) {
    Mail mail =
        new Mail() {
          @Override
          public Handed hand(Letter letter) {
            Handed handed = server.apply(letter);
            if (handed.outcome() == Handed.Outcome.TAKEN) {
              letters.add(letter);
            }
            return handed;
          }

          @Override
          public void close() {
            // Nothing is open.
          }
        };
    return desk.services
        .mailRound()
        .run(
            sender,
            new Ways(
                mail,
                text -> {
                  texts.add(text);
                  return Handed.TAKEN;
                }));
  }

  /** A sender that dies with a message in hand. */
  void roundThatIsKilled() {
    server =
        letter -> {
          letters.add(letter);
          throw new OutOfMemoryError("killed by the test");
        };
    try {
      round();
      throw new AssertionError("nothing was in hand");
    } catch (OutOfMemoryError killed) {
      server = letter -> Handed.TAKEN;
    }
  }

  /** An answer to a webform, as it is written at a desk. */
  UUID answer(StaffSession writer, String to) {
    UUID contact = webform(writer, to);
    SendAnswer answer =
        desk.services
            .answers()
            .send(
                writer,
                contact,
                new OutboundDraft(MessageChannel.WEBFORM, null, "Sign in to the online account."));
    return ((SendAnswer.Waiting) answer).message().id();
  }

  UUID webform(StaffSession writer, String to) {
    OpenAnswer opened =
        desk.services
            .contacts()
            .open(
                writer,
                Channel.WEBFORM,
                new Caller("Lee", null, to, null, null, "es", null),
                Origin.STAFF);
    return ((OpenAnswer.Opened) opened).contact().id();
  }

  /** A message that stands in the store. */
  void keep(OutgoingMessage message) {
    desk.services
        .desk()
        .store()
        .write(transaction -> {
          transaction.messages().insert(message);
          return message;
        });
  }

  /** How many texts that announce a callback were written and have not left. */
  long waitingTexts() {
    return desk.services
        .desk()
        .store()
        .read(t ->
            t.mail().next(Set.of(MessageChannel.TEXT_AHEAD), desk.clock.instant(), true).stream()
                .count());
  }

  MailItem item(UUID message) {
    return desk.services.desk().store().read(t -> t.mail().find(message).orElseThrow());
  }

  MessageState state(UUID message) {
    return item(message).state();
  }

  MailTrouble trouble(UUID message) {
    return Objects.requireNonNull(item(message).trouble());
  }

  @Override
  public void close() {
    connector.close();
    desk.close();
  }
}
