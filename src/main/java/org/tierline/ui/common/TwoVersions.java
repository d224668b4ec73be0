package org.tierline.ui.common;

import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * Something that was changed at two desks, for a person to decide which holds.
 *
 * @param title says that it was changed
 * @param mine what was entered here
 * @param theirs what is stored
 * @param keepBoth null where the two cannot stand together
 */
public record TwoVersions(
    String title,
    String mine,
    String theirs,
    Runnable keepMine,
    Runnable keepTheirs,
    @Nullable Runnable keepBoth) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
