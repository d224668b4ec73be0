package org.tierline.ui.office;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.text.TextAlignment;
import org.tierline.service.office.GeoPoint;
import org.tierline.service.office.SketchMap;

/** Office and caller, the distance between them, and the towns around. */
record NearSketch(SketchMap sketch, CloseUp around, Labels labels) implements Consumer<SketchPen> {
  private static final int TOWNS = 6;

  /** The words on it; empty ones are left out. */
  record Labels(String office, String officeZip, String caller, String callerPlace, String miles) {}

  @Override
  public void accept(SketchPen pen) {
    Projection map = Projection.around(around, pen.width(), pen.height());
    Stream.concat(sketch.others().stream(), sketch.served().stream())
        .filter(each -> isOnPaper(pen, map, each))
        .forEach(each -> dot(pen, map, each));
    GeoPoint caller = sketch.caller();
    GeoPoint office = sketch.office();
    if (caller != null) {
      pen.dashes(map.x(office), map.y(office), map.x(caller), map.y(caller));
    }
    pen.square(
        map.x(office), map.y(office), 6 * pen.unit(), pen.inks().served(), pen.inks().served());
    boolean toTheRight = caller == null || map.x(office) <= map.x(caller);
    if (caller != null) {
      pen.filledRing(map.x(caller), map.y(caller), 7 * pen.unit(), 3 * pen.unit());
    }
    labelled(pen, map, office, toTheRight, labels.office(), labels.officeZip());
    if (caller != null) {
      labelled(pen, map, caller, !toTheRight, labels.caller(), labels.callerPlace());
      pen.name(
          labels.miles(),
          (map.x(office) + map.x(caller)) / 2 + 8 * pen.unit(),
          (map.y(office) + map.y(caller)) / 2,
          TextAlignment.LEFT,
          true);
    }
    towns(pen, map);
  }

  private void dot(SketchPen pen, Projection map, GeoPoint point) {
    pen.dot(map.x(point), map.y(point), 3.2 * pen.unit(), pen.inks().served(), 0.4);
  }

  /** Away from the line; if there is no room, on the other side. */
  private static void labelled(
      SketchPen pen, Projection map, GeoPoint at, boolean right, String name, String below) {
    double unit = pen.unit();
    double x = map.x(at);
    double y = map.y(at) - 7 * unit;
    boolean there = beside(pen, x, y, right, name, true);
    if (!there) {
      beside(pen, x, y, !right, name, true);
    }
    beside(pen, x, y + 15 * unit, there == right, below, false);
  }

  private static boolean beside(
      SketchPen pen, double x, double y, boolean right, String text, boolean strong) {
    double away = 13 * pen.unit();
    return pen.name(
        text,
        right ? x + away : x - away,
        y,
        right ? TextAlignment.LEFT : TextAlignment.RIGHT,
        strong);
  }

  private void towns(SketchPen pen, Projection map) {
    int written = 0;
    for (SketchMap.Named town : sketch.towns()) {
      if (written < TOWNS
          && isOnPaper(pen, map, town.point())
          && pen.name(
              town.name(), map.x(town.point()), map.y(town.point()), TextAlignment.CENTER, false)) {
        written++;
      }
    }
  }

  private static boolean isOnPaper(SketchPen pen, Projection map, GeoPoint point) {
    double x = map.x(point);
    double y = map.y(point);
    return x > 0 && y > 0 && x < pen.width() && y < pen.height();
  }
}
