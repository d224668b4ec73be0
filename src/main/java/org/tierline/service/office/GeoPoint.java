package org.tierline.service.office;

import java.util.Optional;
import org.tierline.model.office.Place;

/** A point on the earth, in degrees north and east. */
public record GeoPoint(double latitude, double longitude) {
  private static final double EARTH_RADIUS_MILES = 3958.8;

  /** Where a place lies, if its coordinates are known. */
  static Optional<GeoPoint> of(Place place) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(new GeoPoint(latitude, longitude));
  }

  /** The great-circle distance. */
  public double milesTo(GeoPoint other) {
    double halfLatitude = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
    double halfLongitude = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double half =
        halfLatitude * halfLatitude
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * halfLongitude
                * halfLongitude;
    return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(half)));
  }

  /** Where another point lies as seen from this one. */
  public Compass directionTo(GeoPoint other) {
    double from = Math.toRadians(latitude);
    double to = Math.toRadians(other.latitude);
    double across = Math.toRadians(other.longitude - longitude);
    double east = Math.sin(across) * Math.cos(to);
    double north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(across);
    return Compass.of(Math.toDegrees(Math.atan2(east, north)));
  }
}
