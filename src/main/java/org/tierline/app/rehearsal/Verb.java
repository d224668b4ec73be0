package org.tierline.app.rehearsal;

import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.node.ObjectNode;

/** Something a step can do. */
@FunctionalInterface
interface Verb {
  /**
   * Does it.
   *
   * @throws IllegalArgumentException if an argument makes no sense
   */
  ObjectNode play(Stage stage, StaffSession session, Arguments arguments);
}
