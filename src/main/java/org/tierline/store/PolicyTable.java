package org.tierline.store;

import java.time.Instant;
import java.util.Map;

/** The policy files in force. */
public interface PolicyTable {
  /** The newest text of every kind. */
  Map<String, String> files();

  /** Puts a text in force; the older ones are kept. */
  void insert(String kind, String json, Instant at);
}
