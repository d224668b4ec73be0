package org.tierline.model.staff;

/** What a staff member may do. */
public enum Role {
  /** A contract employee who answers first. */
  TIER_1,
  /** An Immigration Services Officer who calls or writes back. */
  TIER_2,
  /** Takes over when a caller asks, and reviews. */
  SUPERVISOR,
  /** Sets up the desk; sees no case. */
  ADMINISTRATOR
}
