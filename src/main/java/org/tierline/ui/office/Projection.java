package org.tierline.ui.office;

import java.util.List;
import org.tierline.service.office.GeoPoint;

/** Puts points of the earth onto paper: as wide as they are at their middle, north up. */
final class Projection {
  private final double west;
  private final double north;
  private final double acrossPerDegree;
  private final double downPerDegree;
  private final double left;
  private final double top;

  private Projection(Box box, double left, double top, double width, double height) {
    double narrowing = Math.max(0.2, Math.cos(Math.toRadians((box.north + box.south) / 2)));
    double across = Math.max(1e-6, (box.east - box.west) * narrowing);
    double down = Math.max(1e-6, box.north - box.south);
    double scale = Math.min(width / across, height / down);
    this.west = box.west;
    this.north = box.north;
    this.acrossPerDegree = scale * narrowing;
    this.downPerDegree = scale;
    this.left = left + (width - across * scale) / 2;
    this.top = top + (height - down * scale) / 2;
  }

  /** So that all points fit into a paper with a margin. */
  static Projection fitting(List<GeoPoint> points, double width, double height, double margin) {
    Box box = new Box();
    points.forEach(box::add);
    return new Projection(
        box, margin, margin, Math.max(1, width - 2 * margin), Math.max(1, height - 2 * margin));
  }

  /** So that a circle fits into the paper. */
  static Projection around(CloseUp circle, double width, double height) {
    double degrees = circle.degrees();
    double narrowing = Math.max(0.2, Math.cos(Math.toRadians(circle.middle().latitude())));
    Box box = new Box();
    box.add(
        new GeoPoint(
            circle.middle().latitude() - degrees,
            circle.middle().longitude() - degrees / narrowing));
    box.add(
        new GeoPoint(
            circle.middle().latitude() + degrees,
            circle.middle().longitude() + degrees / narrowing));
    return new Projection(box, 0, 0, width, height);
  }

  double x(GeoPoint point) {
    return left + (point.longitude() - west) * acrossPerDegree;
  }

  double y(GeoPoint point) {
    return top + (north - point.latitude()) * downPerDegree;
  }

  /** How long so many degrees of latitude are on paper. */
  double length(double degrees) {
    return degrees * downPerDegree;
  }

  private static final class Box {
    private double west = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    void add(GeoPoint point) {
      west = Math.min(west, point.longitude());
      east = Math.max(east, point.longitude());
      south = Math.min(south, point.latitude());
      north = Math.max(north, point.latitude());
    }
  }
}
