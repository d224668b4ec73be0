package org.tierline.edge.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.eclipse.angus.mail.util.DecodingException;
import org.jsoup.Jsoup;

/**
 * The words of a message as plain text: of several ways to say the same the plain one. Files that
 * came along are counted and never opened. Everything has bounds.
 */
final class PlainWords {
  /** So many characters are read. */
  static final int LONGEST = 10_000;

  /** Markup takes more room than the words in it. */
  private static final int LONGEST_MARKUP = 20 * LONGEST;

  private static final int DEEPEST = 12;
  private static final int MOST_PARTS = 200;

  private final StringBuilder words = new StringBuilder();
  private int parts;
  private int attachments;
  private boolean cut;

  private PlainWords() {}

  /** Reads the words of a message that is here as a whole. */
  static PlainWords of(Part message) {
    PlainWords read = new PlainWords();
    read.read(message, 0);
    return read;
  }

  /** The words; empty if there are none. */
  String text() {
    return words.toString().strip();
  }

  /** Whether there was more. */
  boolean isCut() {
    return cut;
  }

  /** How many files came along. */
  int attachments() {
    return attachments;
  }

  /** A part that cannot be read is one more that is not opened. */
  private void read(Part part, int depth) {
    parts++;
    try {
      readKnown(part, depth);
    } catch (MessagingException | IOException unreadable) {
      attachments++;
    }
  }

  private void readKnown(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || parts > MOST_PARTS) {
      cut = true;
    } else if (isFile(part) || Types.isUnclear(part)) {
      attachments++;
    } else if (part.isMimeType("multipart/*")) {
      if (part.getContent() instanceof Multipart several) {
        readAll(several, depth, part.isMimeType("multipart/alternative"));
      }
    } else if (part.isMimeType("text/plain") || part.isMimeType("text/html")) {
      add(part);
    } else {
      attachments++;
    }
  }

  private void readAll(Multipart several, int depth, boolean sameWords)
      throws MessagingException, IOException {
    int count = several.getCount();
    int plain = sameWords ? plainOne(several, count) : -1;
    int before = words.length();
    for (int i = 0; i < count && parts <= MOST_PARTS; i++) {
      boolean another = sameWords && words.length() > before;
      if (plain >= 0 ? i == plain : !another) {
        read(several.getBodyPart(i), depth + 1);
      }
    }
  }

  /** Which of several ways to say the same is plain and says something; -1 if none is. */
  private static int plainOne(Multipart several, int count) throws MessagingException, IOException {
    for (int i = 0; i < Math.min(count, MOST_PARTS); i++) {
      BodyPart part = several.getBodyPart(i);
      if (!Types.isUnclear(part)
          && part.isMimeType("text/plain")
          && !bounded(part, LONGEST).isBlank()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFile(Part part) throws MessagingException {
    try {
      return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
    } catch (ParseException unreadable) {
      return true;
    }
  }

  private void add(Part part) throws MessagingException, IOException {
    boolean markup = part.isMimeType("text/html");
    int longest = markup ? LONGEST_MARKUP : LONGEST;
    String text = bounded(part, longest + 1);
    cut |= text.length() > longest;
    String plain = markup ? Jsoup.parse(text).wholeText() : text;
    if (!words.isEmpty() && !plain.isBlank()) {
      words.append('\n');
    }
    int room = LONGEST - words.length();
    cut |= plain.length() > room;
    words.append(plain, 0, Math.clamp(room, 0, plain.length()));
  }

  private static String bounded(Part part, int longest) throws MessagingException, IOException {
    StringBuilder text = new StringBuilder();
    char[] some = new char[4096];
    try (InputStream bytes = part.getInputStream();
        Reader reader = new InputStreamReader(bytes, charset(part))) {
      int count = reader.read(some);
      while (count > 0 && text.length() < longest) {
        text.append(some, 0, Math.min(count, longest - text.length()));
        count = reader.read(some);
      }
    } catch (DecodingException broken) {
      text.append('\u2026');
    }
    return text.toString();
  }

  private static Charset charset(Part part) throws MessagingException {
    try {
      String name = new ContentType(part.getContentType()).getParameter("charset");
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
    } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
