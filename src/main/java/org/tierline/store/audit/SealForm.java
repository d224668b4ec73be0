package org.tierline.store.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.tierline.model.audit.AuditSeal;
import org.tierline.store.keys.SigningKey;

/** What a seal is made of: its heads as text, the bytes that are signed, its hash. */
@FunctionalInterface
public interface SealForm {
  /** The one that seals are made in. */
  SealForm WRITTEN =
      (seal, number, previous) ->
          new Fields()
              .text("tierline audit seal 1")
              .number(number)
              .text(seal.at().toString())
              .text(seal.heads())
              .bytes(previous)
              .bytes(seal.key())
              .joined();

  /**
   * The bytes that are signed of a seal that stands at a place.
   *
   * @param number of the place, whatever the seal says
   * @param previous hash of the seal before the place, whatever the seal says
   */
  byte[] signed(AuditSeal seal, long number, byte[] previous);

  /** Heads as a seal has them. */
  static String heads(List<ChainHead> heads) {
    return heads.stream().map(ChainHead::line).sorted().collect(Collectors.joining("\n"));
  }

  /** The heads of a text; without what is no head, if somebody changed it. */
  static List<ChainHead> read(String heads) {
    return heads.lines().flatMap(line -> ChainHead.of(line).stream()).toList();
  }

  /** A seal as it is meant to be, signed. */
  static AuditSeal sign(AuditSeal unsigned, SigningKey key) {
    byte[] signature = key.sign(WRITTEN.signed(unsigned, unsigned.number(), unsigned.previous()));
    return new AuditSeal(
        unsigned.number(),
        unsigned.at(),
        unsigned.heads(),
        unsigned.previous(),
        unsigned.key(),
        signature);
  }

  /** The hash that the seal after this one carries. */
  static byte[] hash(AuditSeal seal) {
    return WRITTEN.hash(seal, seal.number(), seal.previous());
  }

  /** As {@link #hash(AuditSeal)}, for a seal that stands at a place. */
  default byte[] hash(AuditSeal seal, long number, byte[] previous) {
    return new Fields().bytes(signed(seal, number, previous)).bytes(seal.signature()).sha256();
  }
}
