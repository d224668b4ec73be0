package org.tierline.ui.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.text.TextAlignment;
import org.tierline.service.office.GeoPoint;
import org.tierline.service.office.SketchMap;

/**
 * The whole state: a dot for each ZIP code, the office's own in accent, a ring for the close-up.
 */
record StateSketch(SketchMap sketch, CloseUp around) implements Consumer<SketchPen> {

  @Override
  public void accept(SketchPen pen) {
    double unit = pen.unit();
    List<GeoPoint> all = new ArrayList<>(sketch.others());
    all.addAll(sketch.served());
    all.add(sketch.office());
    Projection map = Projection.fitting(all, pen.width(), pen.height(), 8 * unit);
    sketch
        .others()
        .forEach(each -> pen.dot(map.x(each), map.y(each), 1.3 * unit, pen.inks().other(), 1));
    sketch
        .served()
        .forEach(each -> pen.dot(map.x(each), map.y(each), 1.5 * unit, pen.inks().served(), 0.55));
    if (sketch.caller() != null) {
      ring(pen, map);
    }
    sketch.offices().forEach(each -> office(pen, map, each));
  }

  /** Only where it is less than the whole map. */
  private void ring(SketchPen pen, Projection map) {
    double radius = Math.max(12 * pen.unit(), map.length(around.degrees()));
    if (radius < Math.min(pen.width(), pen.height()) / 2) {
      pen.ring(map.x(around.middle()), map.y(around.middle()), radius, 1.5 * pen.unit());
    }
  }

  private static void office(SketchPen pen, Projection map, SketchMap.Named office) {
    double x = map.x(office.point());
    double y = map.y(office.point());
    double unit = pen.unit();
    pen.square(x, y, 3 * unit, pen.inks().paper(), pen.inks().quiet());
    if (!pen.name(office.name(), x + 8 * unit, y, TextAlignment.LEFT, false)) {
      pen.name(office.name(), x - 8 * unit, y, TextAlignment.RIGHT, false);
    }
  }
}
