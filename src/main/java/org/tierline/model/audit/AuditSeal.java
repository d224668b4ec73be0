package org.tierline.model.audit;

import java.time.Instant;

/**
 * The heads of all chains at a moment, signed by an administrator.
 *
 * @param number from 1, without a gap
 * @param at when, by the clock of the desk that sealed; whole microseconds
 * @param heads a line a chain, sorted: desk, count and hash of its last event
 * @param previous hash of the seal before, zeros for the first
 * @param key the public half of the Ed25519 key that signed, 32 bytes
 * @param signature over all of it, 64 bytes
 */
// Compared by its hash alone, never in a set.
@SuppressWarnings("ArrayRecordComponent")
public record AuditSeal(
    long number, Instant at, String heads, byte[] previous, byte[] key, byte[] signature) {}
