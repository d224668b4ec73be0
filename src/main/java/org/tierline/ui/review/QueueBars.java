package org.tierline.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** Bars side by side, as high as what they count, the highest as high as there is room. */
final class QueueBars extends Region {
  private final List<Bar> bars = new ArrayList<>();

  QueueBars() {
    getStyleClass().add("queue-bars");
  }

  /**
   * A bar.
   *
   * @param count what it counts, not negative
   * @param look style class of its colour
   */
  record Bar(long count, String look) {}

  void show(List<Bar> wanted) {
    bars.clear();
    bars.addAll(wanted);
    getChildren().setAll(bars.stream().map(QueueBars::drawn).toList());
    requestLayout();
  }

  private static Region drawn(Bar bar) {
    Region region = new Region();
    region.getStyleClass().addAll("queue-bar", bar.look());
    return region;
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    long most = bars.stream().mapToLong(Bar::count).max().orElse(0);
    double step = bars.isEmpty() ? 0 : width / bars.size();
    for (int i = 0; i < bars.size(); i++) {
      double high = most == 0 ? 0 : height * bars.get(i).count() / most;
      double from = snapPositionX(left + i * step);
      getChildren()
          .get(i)
          .resizeRelocate(
              from,
              snapPositionY(snappedTopInset() + height - high),
              snapSizeX(step * 3 / 4),
              snapSizeY(high));
    }
  }
}
