package org.tierline.store;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.staff.StaffMember;

/**
 * What the rules look at before they say whom somebody may claim (E3, E5, P8, P17), as it is at one
 * moment. Nothing in it is decided.
 *
 * @param person who claims; null if there is nobody of this key
 * @param held how many they hold
 * @param untouched the promised windows of each claim, whoever holds it, that nobody has touched
 *     for long
 * @param ownAffairs the escalations that are their own affair
 * @param places the places in which callers wait, each as its set of zones
 */
public record ClaimView(
    @Nullable StaffMember person,
    int held,
    List<List<CallWindow>> untouched,
    Set<UUID> ownAffairs,
    Set<Set<ZoneId>> places) {
  public ClaimView {
    untouched = List.copyOf(untouched);
    ownAffairs = Set.copyOf(ownAffairs);
    places = Set.copyOf(places);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
