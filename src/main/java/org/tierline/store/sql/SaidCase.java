package org.tierline.store.sql;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.Protection;
import org.tierline.store.RecordKeyTable.Kind;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.keys.SealedNumber;

/**
 * The case that a receipt number belongs to, as the store alone may know it: nothing of this is
 * returned to whoever said the number. Whatever was said, the same statements run.
 *
 * @param isProtected whether it is a Section 1367 case
 */
record SaidCase(Optional<UUID> caseId, boolean isProtected) {

  static SaidCase of(Handle handle, @Nullable String receiptNumber, KeyRing ring) {
    Optional<UUID> open = locate(handle, Protection.NONE, receiptNumber, ring);
    Optional<UUID> other = locate(handle, Protection.SECTION_1367, receiptNumber, ring);
    return new SaidCase(open.or(() -> other), other.isPresent());
  }

  private static Optional<UUID> locate(
      Handle handle, Protection domain, @Nullable String receiptNumber, KeyRing ring) {
    byte[] digest =
        ring.digest(domain.name(), SaidNumbers.RECEIPT, receiptNumber == null ? "" : receiptNumber);
    return handle
        .createQuery(Located.LOCATE)
        .bind("digest", digest)
        .map((row, _) -> Optional.ofNullable(Columns.keyOrNull(row, "case_id")))
        .one();
  }

  /**
   * This, or what has to be protected beside it: then it stands for the protected case, so that
   * whoever may not be told of that one is told nothing.
   */
  SaidCase orProtected(boolean anyOther, Optional<UUID> otherCase) {
    return new SaidCase(otherCase.or(() -> caseId), isProtected || anyOther);
  }

  KnownTo knownTo() {
    return KnownTo.of(isProtected);
  }

  /** A number sealed to whoever may know of its case; null if nobody is there yet who opens it. */
  byte @Nullable [] sealed(Handle handle, @Nullable String number, UUID of) {
    return new SqlRecordKeyTable(handle)
        .publicKey(isProtected ? Kind.SECTION_1367 : Kind.GENERAL)
        .map(key -> SealedNumber.seal(key, of, number == null ? "" : number))
        .orElse(null);
  }

  /** A number that was sealed so; null if there is none or these keys do not open it. */
  static @Nullable String opened(byte @Nullable [] sealed, UUID of, KeyRing reader) {
    return sealed == null
        ? null
        : reader.openNumber(of, sealed).filter(number -> !number.isEmpty()).orElse(null);
  }
}
