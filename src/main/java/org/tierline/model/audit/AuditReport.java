package org.tierline.model.audit;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What came of verifying the record.
 *
 * @param events how many were read
 * @param sealed how many of them the last good seal covers
 * @param chains how many desks wrote
 * @param seals how many seals are in the store
 * @param lastSealAt when the last good one was made, or null
 * @param keys the public keys that sealed, in hexadecimal
 * @param keptElsewhere whether seals kept elsewhere were given; without them the seals of the store
 *     vouch for their own key
 * @param findings the first thing that is wrong in each chain, then with the seals; empty if the
 *     record holds
 */
public record AuditReport(
    long events,
    long sealed,
    int chains,
    long seals,
    @Nullable Instant lastSealAt,
    SortedSet<String> keys,
    boolean keptElsewhere,
    List<AuditFinding> findings) {
  public AuditReport {
    findings = List.copyOf(findings);
  }
}
