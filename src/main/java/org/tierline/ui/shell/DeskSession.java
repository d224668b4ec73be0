package org.tierline.ui.shell;

import java.time.Duration;
import java.util.List;
import org.tierline.ui.common.PaletteSource;

/**
 * Who is signed in, and what the desk has for them.
 *
 * @param name as it stands in the top bar
 * @param role message key of the role
 * @param practice whether this is practice, which the desk says all the time
 * @param entries the rail, in order; the first is where the desk opens
 * @param sources where Find or do looks, in the order of their groups
 * @param lockAfter the desk locks itself when nobody has touched it for so long
 * @param onLock what locking the desk does beside covering it
 * @param unlock compares the password when the desk was locked
 * @param danger what Ctrl+Shift+D does, over whatever is open (M3)
 * @param reportIncident what Ctrl+Shift+I does, over whatever is open
 * @param newContact what Ctrl+N does
 * @param signOut what Sign out and Leave do, after the frame was taken away
 */
public record DeskSession(
    String name,
    String role,
    boolean practice,
    List<RailEntry> entries,
    List<PaletteSource> sources,
    Duration lockAfter,
    Runnable onLock,
    Unlock unlock,
    Runnable danger,
    Runnable reportIncident,
    Runnable newContact,
    Runnable signOut) {

  /** Keeps its own copies of the lists. */
  public DeskSession {
    entries = List.copyOf(entries);
    sources = List.copyOf(sources);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("The rail of " + role + " is empty");
    }
  }
}
