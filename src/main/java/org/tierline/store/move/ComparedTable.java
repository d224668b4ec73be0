package org.tierline.store.move;

/**
 * A table as it was found in both stores.
 *
 * @param name of the table
 * @param local what the local store holds
 * @param shared what the shared store holds
 */
public record ComparedTable(String name, TableSum local, TableSum shared) {
  /** Whether both hold the same rows. */
  public boolean isSame() {
    return local.equals(shared);
  }
}
