package org.tierline.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/**
 * Bars side by side, each of two pieces one above the other; the highest as high as there is room.
 * A line stands behind each of some bars.
 */
final class AgeBars extends Region {
  private final List<Bar> bars = new ArrayList<>();
  private final List<Region> pieces = new ArrayList<>();
  private final List<Integer> lineAfter = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();

  AgeBars() {
    getStyleClass().add("queue-bars");
  }

  /** A piece of a bar: what it counts, not negative, and the style class of its look. */
  record Piece(long count, String look) {}

  /** A bar. */
  record Bar(Piece lower, Piece upper) {
    long count() {
      return lower.count() + upper.count();
    }
  }

  /**
   * Shows other bars.
   *
   * @param after behind which bars a line stands, counted from 0
   */
  void show(List<Bar> wanted, List<Integer> after) {
    bars.clear();
    bars.addAll(wanted);
    lineAfter.clear();
    lineAfter.addAll(after);
    pieces.clear();
    lines.clear();
    for (Bar bar : bars) {
      pieces.add(drawn("queue-bar", bar.lower().look()));
      pieces.add(drawn("queue-bar", bar.upper().look()));
    }
    after.forEach(line -> lines.add(drawn("due-line")));
    getChildren().setAll(pieces);
    getChildren().addAll(lines);
    requestLayout();
  }

  private static Region drawn(String... looks) {
    Region region = new Region();
    region.getStyleClass().addAll(looks);
    return region;
  }

  @Override
  protected void layoutChildren() {
    double top = snappedTopInset();
    double left = snappedLeftInset();
    double height = getHeight() - top - snappedBottomInset();
    double step = (getWidth() - left - snappedRightInset()) / Math.max(1, bars.size());
    long most = Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
    for (int i = 0; i < bars.size(); i++) {
      double bottom = top + height;
      double from = snapPositionX(left + i * step);
      double width = snapSizeX(step * 3 / 4);
      double lower = height * bars.get(i).lower().count() / most;
      double upper = height * bars.get(i).upper().count() / most;
      pieces.get(2 * i).resizeRelocate(from, bottom - lower, width, lower);
      pieces.get(2 * i + 1).resizeRelocate(from, bottom - lower - upper, width, upper);
    }
    for (int i = 0; i < lines.size(); i++) {
      double at = left + (lineAfter.get(i) + 1) * step - step / 8;
      lines.get(i).resizeRelocate(snapPositionX(at), top, 1, height);
    }
  }
}
