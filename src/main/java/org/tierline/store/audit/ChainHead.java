package org.tierline.store.audit;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a chain ends.
 *
 * @param desk whose chain it is
 * @param count how many events it has
 * @param hash of the last one
 */
// Lives for one verification; never compared, never in a set.
@SuppressWarnings("ArrayRecordComponent")
public record ChainHead(byte[] desk, long count, byte[] hash) {
  private static final int KEY_BYTES = 16;

  /** What a desk is called in findings and seals: its key, or its bytes if they are no key. */
  public static String name(byte[] desk) {
    if (desk.length != KEY_BYTES) {
      return HexFormat.of().formatHex(desk);
    }
    ByteBuffer buffer = ByteBuffer.wrap(desk);
    return new UUID(buffer.getLong(), buffer.getLong()).toString();
  }

  /** A line of a seal. */
  String line() {
    return name(desk) + " " + count + " " + HexFormat.of().formatHex(hash);
  }

  /** The head of a line; empty if it is none. */
  static Optional<ChainHead> of(String line) {
    String[] words = line.split(" ", -1);
    try {
      if (words.length != 3) {
        return Optional.empty();
      }
      UUID key = UUID.fromString(words[0]);
      ChainHead head =
          new ChainHead(
              ByteBuffer.allocate(KEY_BYTES)
                  .putLong(key.getMostSignificantBits())
                  .putLong(key.getLeastSignificantBits())
                  .array(),
              Long.parseLong(words[1]),
              HexFormat.of().parseHex(words[2]));
      return head.line().equals(line) ? Optional.of(head) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
