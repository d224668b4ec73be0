package org.tierline.ui.staff;

import org.jspecify.annotations.Nullable;

/**
 * The store that will be signed in to; never with a password in it.
 *
 * @param reachable whether it answers
 * @param name such as "Local store on this computer", or server and database
 * @param detail such as "Found, 41 MB, checked 15:01. One desk is using it."
 * @param lastCopy the whole copy that a damaged or lost store can be gone back to, in words; null
 *     if there is nothing to go back to, or no need
 */
public record StoreLine(boolean reachable, String name, String detail, @Nullable String lastCopy) {

  /** One that needs no copy. */
  public StoreLine(boolean reachable, String name, String detail) {
    this(reachable, name, detail, null);
  }
}
