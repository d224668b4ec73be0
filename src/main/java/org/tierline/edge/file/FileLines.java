package org.tierline.edge.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * The lines of a file in UTF-8, which may begin with a mark of the byte order and may end in CR LF.
 * A line that is too long, or is no text, is told and passed over; memory does not grow with it.
 */
final class FileLines {
  /** The longest line that is read, in bytes. */
  static final int LONGEST = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NOT_UTF_8 = '\uFFFD';

  private final InputStream file;
  private final byte[] chunk = new byte[1 << 16];
  private int at;
  private int end;
  private long number;

  FileLines(InputStream file) {
    this.file = file;
  }

  /**
   * A line, without its end.
   *
   * @param number from 1
   * @param trouble why it cannot be read, or null; then the text is empty
   */
  record Line(long number, String text, @Nullable String trouble) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** The next line; empty at the end of the file. */
  Optional<Line> next() throws IOException {
    if (at == end && !fill()) {
      return Optional.empty();
    }
    number++;
    int from = at;
    int feed = feedIn(from);
    if (feed >= 0) {
      at = feed + 1;
      return Optional.of(line(chunk, from, feed - from));
    }
    return Optional.of(acrossChunks());
  }

  private Line acrossChunks() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      int feed = feedIn(at);
      int until = feed >= 0 ? feed : end;
      tooLong = tooLong || bytes.size() + until - at > LONGEST;
      if (!tooLong) {
        bytes.write(chunk, at, until - at);
      }
      ended = feed >= 0;
      at = ended ? feed + 1 : end;
    }
    return tooLong
        ? new Line(number, "", "the line is longer than a million characters")
        : line(bytes.toByteArray(), 0, bytes.size());
  }

  private int feedIn(int from) {
    for (int i = from; i < end; i++) {
      if (chunk[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private boolean fill() throws IOException {
    int read = file.read(chunk, 0, chunk.length);
    at = 0;
    end = Math.max(0, read);
    return read > 0;
  }

  private Line line(byte[] bytes, int from, int length) {
    boolean carriage = length > 0 && bytes[from + length - 1] == '\r';
    String text = new String(bytes, from, carriage ? length - 1 : length, StandardCharsets.UTF_8);
    if (text.indexOf(NOT_UTF_8) >= 0) {
      return new Line(number, "", "the line is not written in UTF-8; save the file as UTF-8");
    }
    boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    String plain = marked ? text.substring(1) : text;
    return hasControl(plain)
        ? new Line(number, "", "the line holds a character that no text has")
        : new Line(number, plain, null);
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < ' ' && each != '\t') {
        return true;
      }
    }
    return false;
  }
}
