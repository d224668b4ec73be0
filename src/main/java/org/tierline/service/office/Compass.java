package org.tierline.service.office;

/** Where something lies as seen from elsewhere. */
public enum Compass {
  NORTH,
  NORTH_EAST,
  EAST,
  SOUTH_EAST,
  SOUTH,
  SOUTH_WEST,
  WEST,
  NORTH_WEST;

  /** The direction of a course in degrees clockwise from north. */
  static Compass of(double degrees) {
    return values()[Math.floorMod(Math.round(degrees / 45), 8)];
  }
}
