package org.tierline.edge.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.edge.OwnerOnly;

/**
 * The private half of a key for seals, in PEM as {@code openssl genpkey -algorithm ed25519} writes
 * it too. Only its owner may read it, where the file system knows of owners.
 */
public final class KeyFile {
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
  private static final byte[] HEAD = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final Path file;

  /** A file that need not be there yet. */
  public KeyFile(Path file) {
    this.file = file;
  }

  /**
   * Writes a new key.
   *
   * @param seed 32 bytes
   * @throws java.nio.file.FileAlreadyExistsException if something is there: a key is never replaced
   */
  public void write(byte[] seed) throws IOException {
    OwnerOnly.create(file);
    byte[] whole = Arrays.copyOf(HEAD, HEAD.length + seed.length);
    System.arraycopy(seed, 0, whole, HEAD.length, seed.length);
    Files.writeString(
        file,
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getEncoder().encodeToString(whole)
            + "\n-----END PRIVATE KEY-----\n",
        StandardOpenOption.WRITE);
  }

  /**
   * Reads the seed of the key.
   *
   * @throws IllegalArgumentException with a sentence, if it is no such key or others may read it
   */
  public byte[] read() throws IOException {
    if (Files.isRegularFile(file) && !OwnerOnly.isOwnersAlone(file.toRealPath())) {
      throw new IllegalArgumentException(
          "The key " + file + " can be read by others: run chmod 600 on it first.");
    }
    Matcher pem = PEM.matcher(Files.readString(file));
    byte[] whole = pem.find() ? decoded(pem.group(1)) : new byte[0];
    if (!Arrays.equals(Arrays.copyOf(whole, HEAD.length), HEAD)
        || whole.length != HEAD.length + HEAD[HEAD.length - 1]) {
      throw new IllegalArgumentException("The file " + file + " is no Ed25519 key.");
    }
    return Arrays.copyOfRange(whole, HEAD.length, whole.length);
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException _) {
      return new byte[0];
    }
  }
}
