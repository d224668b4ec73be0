package org.tierline.edge.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailTrouble;

/**
 * Mail by SMTP. A server that is not on this machine is spoken to only encrypted, and only if its
 * certificate is its own. Not safe for several threads.
 */
public final class SmtpMail implements Mail {
  private final MailServer server;
  private final @Nullable String user;
  private final char[] password;
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
      MailServer server, String from, Login login, Duration patience, InstantSource clock) {
    InternetAddress sender =
        Addresses.one(from)
            .orElseThrow(() -> new IllegalArgumentException("The sender is one e-mail address."));
    this.server = server;
    this.user = login.user;
    this.password = login.password;
    Session session = Session.getInstance(settings(server, login, patience));
    this.letters = new Letters(session, sender, clock);
    this.transport = new PhasedTransport(session, server);
  }

  /** Who signs in to the server. */
  public static final class Login {
    /** Nobody signs in. */
    public static final Login NONE = new Login(null, new char[0]);

    private final @Nullable String user;
    private final char[] password;

    /**
     * Somebody.
     *
     * @param user null if nobody does
     */
    public Login(@Nullable String user, char[] password) {
      this.user = user;
      this.password = password.clone();
    }
  }

  private static Properties settings(MailServer server, Login login, Duration patience) {
    String prefix = server.tlsFirst() ? "mail.smtps." : "mail.smtp.";
    Properties settings = new Properties();
    for (String waits : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      settings.setProperty(prefix + waits, Long.toString(patience.toMillis()));
    }
    settings.setProperty(prefix + "auth", Boolean.toString(login.user != null));
    settings.setProperty(prefix + "starttls.enable", Boolean.toString(server.isElsewhere()));
    settings.setProperty(prefix + "starttls.required", Boolean.toString(server.isElsewhere()));
    settings.setProperty(prefix + "ssl.checkserveridentity", "true");
    if (!server.isElsewhere()) {
      settings.setProperty(prefix + "ssl.trust", "*");
      settings.setProperty(prefix + "ssl.checkserveridentity", "false");
    }
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
      String name = user;
      transport.connect(
          server.host(), server.port(), name, name == null ? null : new String(password));
      return Optional.empty();
    } catch (AuthenticationFailedException wrong) {
      return Optional.of(Handed.notNow(MailTrouble.NOT_LET_IN));
    } catch (MessagingException failure) {
      return Optional.of(
          Handed.notNow(isUnsafe(failure) ? MailTrouble.NOT_SAFE : MailTrouble.NO_ANSWER));
    }
  }

  private static boolean isUnsafe(MessagingException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException
          || String.valueOf(cause.getMessage()).contains("STARTTLS is required")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    Arrays.fill(password, '\0');
    try {
      transport.close();
    } catch (MessagingException gone) {
      // Everything that was handed over was answered before.
    }
  }
}
