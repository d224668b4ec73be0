package org.tierline.service.contact;

import java.util.UUID;
import org.tierline.store.keys.KeyRing;

/**
 * A connector that is signed in. It delivers hand-offs and can do nothing else.
 *
 * @param id the connector
 * @param keys make digests, open no record; closed when it has delivered
 */
public record ConnectorSession(UUID id, KeyRing keys) implements AutoCloseable {
  @Override
  public void close() {
    keys.close();
  }
}
