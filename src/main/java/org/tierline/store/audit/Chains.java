package org.tierline.store.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.store.AuditChainTable;

/** All chains of a store, each followed to its end. */
final class Chains {
  private final ChainHash chainHash;
  private final Set<AuditCheck> checks;
  private final Map<String, ChainCheck> all = new HashMap<>();
  private byte[] desk = new byte[0];
  private @Nullable ChainCheck current;
  private long events;

  private Chains(ChainHash chainHash, Set<AuditCheck> checks) {
    this.chainHash = chainHash;
    this.checks = checks;
  }

  /** Follows the chains of a store. */
  static Chains of(AuditChainTable table, ChainHash chainHash, Set<AuditCheck> checks) {
    Chains chains = new Chains(chainHash, checks);
    table.events(chains::follow);
    chains.end(table);
    return chains;
  }

  /** By the names of their desks. */
  Map<String, ChainCheck> all() {
    return all;
  }

  long events() {
    return events;
  }

  /** The highest number of a seal that an event tells of. */
  long sealsTold() {
    return all.values().stream().mapToLong(ChainCheck::sealsTold).max().orElse(0);
  }

  private void follow(ChainEvent event) {
    if (current == null || !Arrays.equals(desk, event.desk())) {
      desk = event.desk();
      current = new ChainCheck(desk, chainHash, checks);
      all.put(ChainHead.name(desk), current);
    }
    current.follow(event);
    events++;
  }

  private void end(AuditChainTable table) {
    Map<String, ChainHead> heads = new HashMap<>();
    for (ChainHead head : table.heads()) {
      String name = ChainHead.name(head.desk());
      heads.put(name, head);
      if (checks.contains(AuditCheck.HEAD_IS_THERE)) {
        all.computeIfAbsent(name, _ -> new ChainCheck(head.desk(), chainHash, checks));
      }
    }
    Set<String> issued = new HashSet<>();
    table.desks().forEach(key -> issued.add(ChainHead.name(key)));
    all.forEach((name, chain) -> {
      boolean known = !checks.contains(AuditCheck.DESK_IS_ISSUED) || issued.contains(name);
      chain.end(heads.get(name), known);
    });
  }
}
