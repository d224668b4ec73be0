package org.tierline.model.staff;

/** A right granted by two people to one staff member. */
public enum Clearance {
  /** May be told of cases under 8 U.S.C. 1367 (VAWA, T, U). */
  SECTION_1367
}
