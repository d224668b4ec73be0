package org.tierline.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.store.keys.ConnectorKeys;

/** The connectors (mail, account, IVR) that deliver hand-offs under a login of their own (P2). */
public interface ConnectorTable {
  /** Adds one. */
  void insert(Connector connector);

  /** By its name, in lower case. */
  Optional<Connector> findByName(String name);

  /** All of them, by name. */
  List<Connector> all();

  /** Lets one deliver no more; again changes nothing. */
  void disable(UUID id);

  /**
   * A connector.
   *
   * @param keys what its token opens
   * @param disabled whether it may deliver no more
   */
  record Connector(UUID id, String name, ConnectorKeys keys, boolean disabled) {}
}
