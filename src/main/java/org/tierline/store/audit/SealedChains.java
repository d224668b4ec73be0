package org.tierline.store.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditFinding;
import org.tierline.model.audit.AuditFinding.What;
import org.tierline.model.audit.AuditSeal;
import org.tierline.store.AuditChainTable;

/**
 * Holds chains against the heads that seals have of them. Only the first finding of a chain is
 * kept, and of each chain only where it was last found good, so that memory grows with the number
 * of desks alone.
 */
final class SealedChains {
  private final AuditChainTable table;
  private final Map<String, ChainCheck> chains;
  private final Map<String, ChainHead> lastGood = new HashMap<>();
  private final Map<String, AuditFinding> findings = new HashMap<>();

  /** Of chains that were followed to their ends. */
  SealedChains(AuditChainTable table, Map<String, ChainCheck> chains) {
    this.table = table;
    this.chains = chains;
    chains.forEach((desk, chain) -> chain.finding().ifPresent(found -> findings.put(desk, found)));
  }

  /** The first finding of each chain. */
  Map<String, AuditFinding> findings() {
    return findings;
  }

  /** How many events the seals cover that were held against the chains. */
  long sealed() {
    return lastGood.values().stream().mapToLong(ChainHead::count).sum();
  }

  /** Holds the chains against a seal; false if a line of it is no head. */
  boolean hold(AuditSeal seal) {
    for (String line : seal.heads().lines().toList()) {
      Optional<ChainHead> head = ChainHead.of(line);
      if (head.isEmpty()) {
        return false;
      }
      hold(head.get(), seal.number());
    }
    return true;
  }

  private void hold(ChainHead head, long seal) {
    String desk = ChainHead.name(head.desk());
    @Nullable ChainHead before = lastGood.get(desk);
    boolean known =
        before != null
            && before.count() == head.count()
            && Arrays.equals(before.hash(), head.hash());
    if (known || findings.containsKey(desk)) {
      return;
    }
    @Nullable ChainCheck chain = chains.get(desk);
    long good = chain == null ? 0 : chain.good();
    if (head.count() > good) {
      findings.put(desk, new AuditFinding(What.CUT_OFF, desk, good + 1, head.count(), seal));
      return;
    }
    byte[] now = table.hashOf(head.desk(), head.count()).orElse(new byte[0]);
    if (Arrays.equals(now, head.hash())) {
      lastGood.put(desk, head);
      return;
    }
    long from = before == null || before.count() >= head.count() ? 1 : before.count() + 1;
    findings.put(desk, new AuditFinding(What.REWRITTEN, desk, from, head.count(), seal));
  }
}
