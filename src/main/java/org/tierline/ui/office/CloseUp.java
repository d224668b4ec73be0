package org.tierline.ui.office;

import org.tierline.service.office.GeoPoint;
import org.tierline.service.office.SketchMap;

/**
 * The circle that the close-up shows: office and caller, or what is around the office.
 *
 * @param degrees its radius in degrees of latitude
 */
record CloseUp(GeoPoint middle, double degrees) {
  private static final double AROUND_AN_OFFICE = 0.3;
  private static final double LEAST = 0.12;

  static CloseUp of(SketchMap sketch) {
    GeoPoint caller = sketch.caller();
    GeoPoint office = sketch.office();
    if (caller == null) {
      return new CloseUp(office, AROUND_AN_OFFICE);
    }
    GeoPoint middle =
        new GeoPoint(
            (office.latitude() + caller.latitude()) / 2,
            (office.longitude() + caller.longitude()) / 2);
    double narrowing = Math.cos(Math.toRadians(middle.latitude()));
    double high = Math.abs(office.latitude() - caller.latitude()) / 2;
    double wide = Math.abs(office.longitude() - caller.longitude()) / 2 * narrowing;
    return new CloseUp(middle, Math.max(LEAST, Math.max(high, wide) * 1.9));
  }
}
