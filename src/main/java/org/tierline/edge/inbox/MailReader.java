package org.tierline.edge.inbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.mail.Addresses;
import org.tierline.model.inbox.ReceivedMail;
import org.tierline.model.inbox.ReceivedMail.Sender;

/** Reads one message as a stranger wrote it: nothing in it is believed, everything is bounded. */
final class MailReader {
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_LINE = 300;
  private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,%d})>".formatted(LONGEST_ID));

  private final SenderProof proof;
  private final ReturnedMail returned = new ReturnedMail();

  MailReader(SenderProof proof) {
    this.proof = proof;
  }

  /**
   * Reads it.
   *
   * @param name what it is called if it does not say
   * @param arrived when it reached the mail server
   */
  ReceivedMail read(Message message, String name, Instant arrived) throws MessagingException {
    if (!Types.isUnclear(message) && message.isMimeType("multipart/report")) {
      return returned.read(message);
    }
    if (isAutomatic(message)) {
      return new ReceivedMail.Automatic();
    }
    String id = ids(message, "Message-ID").findFirst().orElse(name);
    String thread =
        Stream.concat(ids(message, "References"), ids(message, "In-Reply-To"))
            .findFirst()
            .orElse(id);
    PlainWords words = PlainWords.of(message);
    return new ReceivedMail.Letter(
        id,
        thread,
        sender(message),
        line(first(message, "Subject")),
        words.text(),
        words.isCut(),
        words.attachments(),
        language(message),
        arrived);
  }

  private Sender sender(Message message) throws MessagingException {
    List<String> from = fields(message, "From");
    if (from.size() != 1) {
      return new Sender("", "", false);
    }
    try {
      InternetAddress[] all = InternetAddress.parseHeader(from.getFirst(), false);
      if (all.length != 1 || all[0].isGroup()) {
        return new Sender("", "", false);
      }
      String address =
          Addresses.one(String.valueOf(all[0].getAddress()))
              .map(InternetAddress::getAddress)
              .orElse("");
      String name = line(String.valueOf(all[0].getPersonal() == null ? "" : all[0].getPersonal()));
      boolean proven = proof.vouches(fields(message, "Authentication-Results"), address);
      return new Sender(address, name, proven);
    } catch (AddressException unreadable) {
      return new Sender("", "", false);
    }
  }

  private static boolean isAutomatic(Message message) throws MessagingException {
    String automatic = first(message, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
    return (!automatic.isEmpty() && !automatic.startsWith("no"))
        || first(message, "Return-Path").strip().equals("<>");
  }

  private static String language(Message message) throws MessagingException {
    return first(message, "Content-Language").strip().toLowerCase(Locale.ROOT).startsWith("es")
        ? "es"
        : "en";
  }

  private static Stream<String> ids(Message message, String field) throws MessagingException {
    Matcher found = ID.matcher(first(message, field));
    return found.results().map(result -> result.group(1));
  }

  private static String first(Message message, String field) throws MessagingException {
    List<String> all = fields(message, field);
    return all.isEmpty() ? "" : all.getFirst();
  }

  private static List<String> fields(Message message, String field) throws MessagingException {
    String @Nullable [] all = message.getHeader(field);
    return all == null ? List.of() : Arrays.asList(all);
  }

  private static String line(String raw) {
    String text;
    try {
      text = MimeUtility.decodeText(MimeUtility.unfold(raw));
    } catch (UnsupportedEncodingException unknown) {
      text = raw;
    }
    String one = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return one.length() <= LONGEST_LINE ? one : one.substring(0, LONGEST_LINE);
  }
}
