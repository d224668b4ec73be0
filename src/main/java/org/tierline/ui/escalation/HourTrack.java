package org.tierline.ui.escalation;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Places its children by the hour of the day. */
final class HourTrack extends Pane {
  static final int FROM = StripModel.FIRST_HOUR - 1;
  static final int TO = StripModel.END_HOUR + 1;

  private final List<Placed> placed = new ArrayList<>();

  HourTrack() {
    getStyleClass().add("hour-track");
    setMinWidth(0);
  }

  /** A child that reaches from an hour to another. */
  void between(Node node, double from, double until) {
    add(new Placed(node, from, until, false));
  }

  /**
   * A child as wide as it likes, its middle at an hour; it hides if its neighbours are too near.
   */
  void at(Node node, double hour, boolean mayHide) {
    add(new Placed(node, hour, hour, mayHide));
  }

  void empty() {
    placed.clear();
    getChildren().clear();
  }

  private void add(Placed child) {
    placed.add(child);
    getChildren().add(child.node());
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double hour = getWidth() / (TO - FROM);
    double height = getHeight() - insets.getTop() - insets.getBottom();
    double taken = Double.NEGATIVE_INFINITY;
    for (Placed child : placed) {
      double middle = (child.from() - FROM) * hour;
      if (child.from() < child.until()) {
        double left = snapPositionX(middle);
        double right = snapPositionX((child.until() - FROM) * hour);
        child.node().resizeRelocate(left, insets.getTop(), right - left, height);
      } else {
        double width = Math.ceil(child.node().prefWidth(-1));
        double tall = Math.min(child.node().prefHeight(-1), getHeight());
        double left =
            snapPositionX(Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width)));
        child.node().resizeRelocate(left, snapPositionY((getHeight() - tall) / 2), width, tall);
        if (child.mayHide()) {
          child.node().setOpacity(left < taken ? 0 : 1);
          taken = left < taken ? taken : left + width + 2;
        }
      }
    }
  }

  private record Placed(Node node, double from, double until, boolean mayHide) {}
}
