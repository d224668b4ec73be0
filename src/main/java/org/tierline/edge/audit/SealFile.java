package org.tierline.edge.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.stream.Stream;
import org.tierline.model.audit.AuditSeal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals in a file, one a line as JSON, that only grows. Bytes are hexadecimal; {@code heads} is the
 * very text that was signed.
 */
public final class SealFile {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HexFormat HEX = HexFormat.of();

  private final Path file;

  /** A file; it need not be there before a seal is added. */
  public SealFile(Path file) {
    this.file = file;
  }

  /**
   * Reads the seals one at a time.
   *
   * @throws IllegalArgumentException with a sentence, if a line is no seal
   * @throws IOException if the file cannot be opened
   */
  public Stream<AuditSeal> read() throws IOException {
    BufferedReader reader = Files.newBufferedReader(file);
    Iterator<String> lines = reader.lines().iterator();
    return Stream.iterate(1, number -> lines.hasNext(), number -> number + 1)
        .map(number -> seal(lines.next(), number))
        .onClose(() -> close(reader));
  }

  /** The number of the last seal in the file; 0 if there is none. */
  public long last() throws IOException {
    if (!Files.exists(file)) {
      return 0;
    }
    try (Stream<AuditSeal> seals = read()) {
      return seals.reduce((_, later) -> later).map(AuditSeal::number).orElse(0L);
    }
  }

  /** Adds a seal; after this it survives a loss of power. */
  public void add(AuditSeal seal) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line(seal) + "\n").getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** A seal as a line of such a file. */
  public static String line(AuditSeal seal) {
    return JSON.createObjectNode()
        .put("number", seal.number())
        .put("at", seal.at().toString())
        .put("heads", seal.heads())
        .put("previous", HEX.formatHex(seal.previous()))
        .put("key", HEX.formatHex(seal.key()))
        .put("signature", HEX.formatHex(seal.signature()))
        .toString();
  }

  private AuditSeal seal(String line, int number) {
    try {
      JsonNode node = JSON.readTree(line);
      return new AuditSeal(
          node.required("number").longValue(),
          Instant.parse(node.required("at").stringValue()),
          node.required("heads").stringValue(),
          HEX.parseHex(node.required("previous").stringValue()),
          HEX.parseHex(node.required("key").stringValue()),
          HEX.parseHex(node.required("signature").stringValue()));
    } catch (JacksonException | DateTimeException | IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "Line " + number + " of " + file.getFileName() + " is no seal.", wrong);
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
