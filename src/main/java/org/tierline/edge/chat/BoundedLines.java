package org.tierline.edge.chat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of UTF-8 up to a length; one that is longer is passed over without being kept. */
final class BoundedLines {
  private final InputStream in;
  private final int longest;

  BoundedLines(InputStream in, int longest) {
    this.in = new BufferedInputStream(in);
    this.longest = longest;
  }

  /**
   * The next line; empty at the end of all.
   *
   * @throws IllegalArgumentException if it is too long or no UTF-8; the next one can be read
   * @throws IOException if the other end is gone
   */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      length++;
      if (length <= longest) {
        line.write(next);
      }
    }
    if (next < 0) {
      return Optional.empty();
    }
    if (length > longest) {
      throw new IllegalArgumentException("The line is longer than 64 KiB.");
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(line.toByteArray()))
              .toString());
    } catch (CharacterCodingException _) {
      throw new IllegalArgumentException("The line is no UTF-8.");
    }
  }
}
