package org.tierline.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Places its children by the hour of the day. */
public final class HourTrack extends Pane {
  /** The hour at its left edge, Eastern. */
  public static final int FROM = 6;

  /** The hour at its right edge, Eastern. */
  public static final int TO = 21;

  private static final double APART = 2;

  private final List<Placed> placed = new ArrayList<>();

  /** Nothing stands on it yet. */
  public HourTrack() {
    getStyleClass().add("hour-track");
    setMinWidth(0);
  }

  /** A child that reaches from an hour to another. */
  public void between(Node node, double from, double until) {
    add(new Placed(node, from, until, Stand.AT));
  }

  /**
   * A child as wide as it likes, its middle at an hour; it hides if its neighbours are too near.
   */
  public void at(Node node, double hour, boolean mayHide) {
    add(new Placed(node, hour, hour, mayHide ? Stand.AT_OR_HIDDEN : Stand.AT));
  }

  /** A child as wide as it likes, which ends just before an hour, so that the hour stays seen. */
  public void before(Node node, double hour) {
    add(new Placed(node, hour, hour, Stand.BEFORE));
  }

  /** Takes away all that stands on it. */
  public void clear() {
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
    List<Placed> givingWay = new ArrayList<>();
    List<Placed> standing = new ArrayList<>();
    for (Placed child : placed) {
      if (child.from() < child.until()) {
        double left = snapPositionX((child.from() - FROM) * hour);
        double right = snapPositionX((child.until() - FROM) * hour);
        child.node().resizeRelocate(left, insets.getTop(), right - left, height);
      } else {
        standAt(child.node(), (child.from() - FROM) * hour, child.stand());
        (child.stand() == Stand.AT_OR_HIDDEN ? givingWay : standing).add(child);
      }
    }
    for (Placed child : givingWay) {
      boolean tooNear = standing.stream().anyMatch(other -> near(child.node(), other.node()));
      child.node().setOpacity(tooNear ? 0 : 1);
      if (!tooNear) {
        standing.add(child);
      }
    }
  }

  private void standAt(Node node, double at, Stand stand) {
    double width = Math.ceil(node.prefWidth(-1));
    double middle = stand == Stand.BEFORE ? at - width / 2 - 2 * APART : at;
    double tall = Math.min(node.prefHeight(-1), getHeight());
    double left = snapPositionX(Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width)));
    node.resizeRelocate(left, snapPositionY((getHeight() - tall) / 2), width, tall);
  }

  private static boolean near(Node one, Node other) {
    Bounds a = one.getBoundsInParent();
    Bounds b = other.getBoundsInParent();
    return a.getMinX() < b.getMaxX() + APART && b.getMinX() < a.getMaxX() + APART;
  }

  private enum Stand {
    AT,
    AT_OR_HIDDEN,
    BEFORE
  }

  private record Placed(Node node, double from, double until, Stand stand) {}
}
