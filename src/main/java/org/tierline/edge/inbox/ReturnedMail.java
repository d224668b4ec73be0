package org.tierline.edge.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tierline.model.inbox.ReceivedMail;

/** Reads the reports of mail servers that could not deliver something (RFC 3464). */
final class ReturnedMail {
  private static final int MOST_PARTS = 10;
  private static final int LONGEST = 100_000;
  private static final Pattern FAILED = Pattern.compile("(?im)^action:\\s*failed\\s*$");

  /** Our own numbers; whatever else is in a Message-ID is somebody else's. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?im)^message-id:\\s*<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@");

  /** What came back for good; a report of anything else, or a broken one, is a machine's letter. */
  ReceivedMail read(Message report) {
    try {
      return readKnown(report);
    } catch (MessagingException | IOException broken) {
      return new ReceivedMail.Automatic();
    }
  }

  private static ReceivedMail readKnown(Message report) throws MessagingException, IOException {
    boolean failed = false;
    List<UUID> messages = List.of();
    if (report.getContent() instanceof Multipart parts) {
      for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
        BodyPart part = parts.getBodyPart(i);
        if (Types.isUnclear(part)) {
          continue;
        }
        if (part.isMimeType("message/delivery-status")) {
          failed = FAILED.matcher(start(part)).find();
        } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
          messages =
              OWN.matcher(start(part))
                  .results()
                  .limit(1)
                  .map(own -> UUID.fromString(own.group(1)))
                  .toList();
        }
      }
    }
    return failed && !messages.isEmpty()
        ? new ReceivedMail.Returned(messages)
        : new ReceivedMail.Automatic();
  }

  private static String start(BodyPart part) throws MessagingException, IOException {
    try (InputStream bytes = part.getInputStream()) {
      return new String(bytes.readNBytes(LONGEST), StandardCharsets.US_ASCII).replace("\r", "");
    }
  }
}
