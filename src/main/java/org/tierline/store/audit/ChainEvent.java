package org.tierline.store.audit;

import org.jspecify.annotations.Nullable;

/**
 * An event as it lies in the store, read without understanding it: what somebody changed by hand
 * need not make sense.
 *
 * @param desk whose chain it is in
 * @param seq its number there, from 1
 * @param at microseconds since 1970
 * @param previous hash of the event before
 * @param hash over all other fields
 */
// Lives for one step of a chain; never compared, never in a set.
@SuppressWarnings("ArrayRecordComponent")
public record ChainEvent(
    byte[] desk,
    long seq,
    long at,
    byte[] action,
    byte @Nullable [] staff,
    byte @Nullable [] contact,
    byte @Nullable [] subject,
    byte[] facts,
    byte[] previous,
    byte[] hash) {

  /** How long a hash is. */
  public static final int HASH_BYTES = 32;
}
