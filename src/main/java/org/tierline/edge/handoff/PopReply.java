package org.tierline.edge.handoff;

import java.util.Locale;
import java.util.Optional;

/**
 * What a desk says to a hand-off.
 *
 * @param words why it was refused, as a part of a sentence and with nothing of a caller in it; else
 *     empty
 */
public record PopReply(Kind kind, String words) {
  /** What became of it. */
  public enum Kind {
    /** The person at the desk has it. */
    DELIVERED,
    /** The desk is locked: it waits in the incoming list. */
    LISTED,
    /** Somebody has taken the same one before. */
    KNOWN,
    /** It is none, or does not come this way. */
    REFUSED,
    /** The desk takes none just now. */
    BUSY
  }

  /** One that needs no words. */
  public static PopReply of(Kind kind) {
    return new PopReply(kind, "");
  }

  /** A refusal. */
  public static PopReply refused(String words) {
    return new PopReply(Kind.REFUSED, words);
  }

  String line() {
    return (kind.name().toLowerCase(Locale.ROOT) + " " + words.replaceAll("\\s+", " ")).strip();
  }

  static Optional<PopReply> ofLine(String line) {
    String[] parts = line.split(" ", 2);
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
        return Optional.of(new PopReply(kind, parts.length == 2 ? parts[1] : ""));
      }
    }
    return Optional.empty();
  }
}
