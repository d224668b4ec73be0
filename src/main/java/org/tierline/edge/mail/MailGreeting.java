package org.tierline.edge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.tierline.model.mail.MailTrouble;

/** Greets a mail server and leaves: is it there, and is the way to it safe? Nobody signs in. */
public final class MailGreeting {
  private MailGreeting() {}

  /**
   * Why the server cannot be used, or nothing.
   *
   * @param patience how long it may be silent
   */
  public static Optional<MailTrouble> of(MailServer server, Duration patience) {
    Properties settings = server.settings(patience);
    settings.setProperty("mail." + server.scheme() + ".localhost", "localhost");
    try (PhasedTransport transport = new PhasedTransport(Session.getInstance(settings), server)) {
      transport.connect(server.host(), server.port(), null, null);
      return Optional.empty();
    } catch (MessagingException failure) {
      return Optional.of(Unsafe.is(failure) ? MailTrouble.NOT_SAFE : MailTrouble.NO_ANSWER);
    }
  }
}
