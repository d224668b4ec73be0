package org.tierline.store.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditFinding;
import org.tierline.model.audit.AuditFinding.What;
import org.tierline.model.audit.AuditSeal;
import org.tierline.store.keys.SigningKey;

/**
 * Follows seals in their order, finds the first that is wrong, and has the chains held against
 * those before it. Of seals kept elsewhere, which may begin at any number, only hashes stay in
 * memory.
 */
final class SealCheck {
  private final SealForm form;
  private final Set<AuditCheck> checks;
  private final SealedChains chains;
  private final SortedSet<String> trustedKeys;
  private final Map<Long, byte[]> copies;
  private final Map<Long, byte[]> hashes = new HashMap<>();
  private final boolean keptElsewhere;
  private @Nullable AuditSeal last;
  private long count;
  private byte[] lastHash = new byte[ChainEvent.HASH_BYTES];
  private @Nullable AuditFinding finding;

  private SealCheck(
      SealForm form,
      Set<AuditCheck> checks,
      SealedChains chains,
      SortedSet<String> trustedKeys,
      Map<Long, byte[]> copies,
      boolean keptElsewhere) {
    this.form = form;
    this.checks = checks;
    this.chains = chains;
    this.trustedKeys = trustedKeys;
    this.copies = copies;
    this.keptElsewhere = keptElsewhere;
  }

  /** Of seals kept elsewhere: their keys are trusted. */
  static SealCheck elsewhere(SealForm form, Set<AuditCheck> checks, SealedChains chains) {
    return new SealCheck(form, checks, chains, new TreeSet<>(), Map.of(), true);
  }

  /** Of the seals in the store, after those kept elsewhere. */
  SealCheck inStore() {
    return new SealCheck(form, checks, chains, new TreeSet<>(trustedKeys), hashes, false);
  }

  Optional<AuditFinding> finding() {
    return Optional.ofNullable(finding);
  }

  /** The last good seal, or null. */
  @Nullable AuditSeal last() {
    return last;
  }

  /** The keys that signed, in hexadecimal. */
  SortedSet<String> keys() {
    return trustedKeys;
  }

  /** How many seals there are up to the last good one. */
  long count() {
    return count;
  }

  void follow(AuditSeal seal) {
    if (finding != null) {
      return;
    }
    boolean begins = last == null && keptElsewhere;
    long place = begins ? seal.number() : count + 1;
    byte[] previous = begins ? seal.previous() : lastHash;
    finding = wrong(seal, place, previous).orElse(null);
    if (finding == null) {
      last = seal;
      count = place;
      lastHash = form.hash(seal, place, previous);
      if (keptElsewhere) {
        hashes.put(place, lastHash);
      }
    }
  }

  /** Seals that others tell of, up to a number, must be there. */
  void end(long toldOf) {
    long most = copies.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    long told = checks.contains(AuditCheck.SEALS_TOLD_OF) ? Math.max(toldOf, most) : 0;
    if (finding == null && told > count) {
      finding = found(What.SEAL_REMOVED, count + 1, told);
    }
  }

  private Optional<AuditFinding> wrong(AuditSeal seal, long place, byte[] previous) {
    if (checks.contains(AuditCheck.SEAL_NUMBER) && seal.number() != place) {
      boolean gap = seal.number() > place;
      return Optional.of(
          gap
              ? found(What.SEAL_REMOVED, place, seal.number() - 1)
              : found(What.SEAL_CHANGED, seal.number(), seal.number()));
    }
    boolean linked = Arrays.equals(seal.previous(), previous);
    boolean signed =
        SigningKey.fits(seal.key(), form.signed(seal, place, previous), seal.signature());
    if (checks.contains(AuditCheck.SEAL_KEY) && signed && !isTrusted(seal)) {
      return Optional.of(found(What.SEAL_KEY_UNKNOWN, place, place));
    }
    byte[] copy = copies.get(place);
    boolean asKept = copy == null || Arrays.equals(copy, form.hash(seal, place, previous));
    boolean good =
        (linked || !checks.contains(AuditCheck.SEAL_PREVIOUS))
            && (signed || !checks.contains(AuditCheck.SEAL_SIGNATURE))
            && (asKept || !checks.contains(AuditCheck.SEAL_COPY))
            && (!checks.contains(AuditCheck.SEAL_HEADS) || chains.hold(seal));
    return good ? Optional.empty() : Optional.of(found(What.SEAL_CHANGED, place, place));
  }

  /** Keys of seals kept elsewhere; without such, the key of the first seal. */
  private boolean isTrusted(AuditSeal seal) {
    String key = HexFormat.of().formatHex(seal.key());
    if (keptElsewhere || trustedKeys.isEmpty()) {
      trustedKeys.add(key);
    }
    return trustedKeys.contains(key);
  }

  private AuditFinding found(What what, long first, long last) {
    return new AuditFinding(what, null, first, last, null);
  }
}
