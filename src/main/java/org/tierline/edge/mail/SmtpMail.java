package org.tierline.edge.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailTrouble;

/**
 * Mail by SMTP. A server that is not on this machine is spoken to only encrypted, and only if its
 * certificate is its own. Not safe for several threads.
 */
public final class SmtpMail implements Mail {
  private final MailServer server;
  private final MailLogin login;
  private final Letters letters;
  private final PhasedTransport transport;

  /**
   * Mail through a server; it is connected to with the first letter.
   *
   * @param from the address of the sender
   * @param patience how long the server may be silent
   * @throws IllegalArgumentException with a sentence, if the sender's address is none
   */
  public SmtpMail(
      MailServer server, String from, MailLogin login, Duration patience, InstantSource clock) {
    InternetAddress sender =
        Addresses.one(from)
            .orElseThrow(() -> new IllegalArgumentException("The sender is one e-mail address."));
    this.server = server;
    this.login = login;
    Session session = Session.getInstance(settings(server, login, patience));
    this.letters = new Letters(session, sender, clock);
    this.transport = new PhasedTransport(session, server);
  }

  private static Properties settings(MailServer server, MailLogin login, Duration patience) {
    String prefix = "mail." + server.scheme() + ".";
    Properties settings = server.settings(patience);
    settings.setProperty(prefix + "auth", Boolean.toString(login.user() != null));
    // The name of this machine is nobody's business.
    settings.setProperty(prefix + "localhost", "localhost");
    return settings;
  }

  @Override
  public Handed hand(Letter letter) {
    Optional<Handed> closed = connect();
    if (closed.isPresent()) {
      return closed.get();
    }
    try {
      Optional<MimeMessage> message = letters.message(letter);
      if (message.isEmpty()) {
        return Handed.notTaken(MailTrouble.ADDRESS);
      }
      transport.begin();
      transport.sendMessage(message.get(), message.get().getAllRecipients());
      return Handed.TAKEN;
    } catch (MessagingException failure) {
      return SmtpAnswers.of(failure, transport.mayBeTaken());
    }
  }

  /** What keeps the server from hearing us; empty if it hears. */
  private Optional<Handed> connect() {
    if (transport.isConnected()) {
      return Optional.empty();
    }
    try {
      transport.connect(server.host(), server.port(), login.user(), login.password());
      return Optional.empty();
    } catch (AuthenticationFailedException wrong) {
      return Optional.of(Handed.notNow(MailTrouble.NOT_LET_IN));
    } catch (MessagingException failure) {
      return Optional.of(
          Handed.notNow(Unsafe.is(failure) ? MailTrouble.NOT_SAFE : MailTrouble.NO_ANSWER));
    }
  }

  @Override
  public void close() {
    login.close();
    try {
      transport.close();
    } catch (MessagingException gone) {
      // Everything that was handed over was answered before.
    }
  }
}
