package org.tierline.proof.gate;

import java.util.ArrayList;
import java.util.List;
import org.tierline.model.cases.Protection;
import org.tierline.model.contact.Channel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.staff.Role;

/** One cell of the privacy table. */
record Cell(
    Channel channel,
    Role role,
    Relationship relationship,
    Protection protection,
    boolean cleared,
    Situation situation) {

  /** Every cell there is. */
  static List<Cell> all() {
    List<Cell> cells = new ArrayList<>();
    for (Channel channel : Channel.values()) {
      for (Role role : Role.values()) {
        for (Relationship relationship : Relationship.values()) {
          for (Protection protection : Protection.values()) {
            for (Situation situation : Situation.values()) {
              cells.add(new Cell(channel, role, relationship, protection, false, situation));
              cells.add(new Cell(channel, role, relationship, protection, true, situation));
            }
          }
        }
      }
    }
    return cells;
  }

  @Override
  public String toString() {
    return String.join(
        " ",
        channel.name(),
        role.name(),
        relationship.name(),
        protection.name(),
        cleared ? "cleared" : "uncleared",
        situation.name());
  }
}
