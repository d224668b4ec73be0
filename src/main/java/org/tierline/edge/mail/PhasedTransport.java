package org.tierline.edge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A transport that knows whether the other side may have a message. */
final class PhasedTransport extends SMTPTransport {
  private boolean ended;

  PhasedTransport(Session session, MailServer server) {
    super(
        session,
        new URLName(server.scheme(), server.host(), server.port(), null, null, null),
        server.scheme(),
        server.tlsFirst());
  }

  /** Forgets the message before. */
  void begin() {
    ended = false;
  }

  /** Whether the end of the message was sent: from then on the other side may have taken it. */
  boolean mayBeTaken() {
    return ended;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    ended = true;
    super.finishData();
  }
}
