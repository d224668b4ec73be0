package org.tierline.store.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditFinding;
import org.tierline.model.audit.AuditReport;
import org.tierline.model.audit.AuditSeal;
import org.tierline.store.AuditChainTable;

/**
 * Verifies the record of what happened: every hash is made anew, every chain must be without a gap
 * and end where its head says, every seal must be signed and be that of a beginning of the chains.
 * Events and seals pass one at a time; what is kept grows with the number of desks alone.
 */
public final class AuditVerifier {
  private final ChainHash chainHash;
  private final SealForm sealForm;
  private final Set<AuditCheck> checks;

  /** Asks everything. */
  public AuditVerifier() {
    this(ChainHash.WRITTEN, SealForm.WRITTEN, EnumSet.allOf(AuditCheck.class));
  }

  AuditVerifier(ChainHash chainHash, SealForm sealForm, Set<AuditCheck> checks) {
    this.chainHash = chainHash;
    this.sealForm = sealForm;
    this.checks = checks;
  }

  /**
   * Verifies all chains of a store, in one transaction of the caller.
   *
   * @param keptElsewhere seals that were not in anybody's reach, in their order; may be none
   */
  public AuditReport verify(AuditChainTable table, Stream<AuditSeal> keptElsewhere) {
    Chains read = Chains.of(table, chainHash, checks);
    SealedChains sealedChains = new SealedChains(table, read.all());
    SealCheck elsewhere = SealCheck.elsewhere(sealForm, checks, sealedChains);
    keptElsewhere.forEachOrdered(elsewhere::follow);
    SealCheck inStore = elsewhere.inStore();
    table.seals(1, inStore::follow);
    inStore.end(read.sealsTold());
    List<AuditFinding> findings = new ArrayList<>(new TreeMap<>(sealedChains.findings()).values());
    elsewhere.finding().ifPresent(findings::add);
    inStore.finding().ifPresent(findings::add);
    @Nullable AuditSeal last = inStore.last();
    return new AuditReport(
        read.events(),
        sealedChains.sealed(),
        read.all().size(),
        inStore.count(),
        last == null ? null : last.at(),
        inStore.keys(),
        elsewhere.count() > 0,
        findings);
  }
}
