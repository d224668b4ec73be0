package org.tierline.ui.office;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws on a sketch; writes no name over another. */
final class SketchPen {
  private final GraphicsContext paper;
  private final Inks inks;
  private final Font letters;
  private final Font strongLetters;
  private final List<Bounds> taken = new ArrayList<>();

  SketchPen(GraphicsContext paper, Inks inks, Font letters, Font strongLetters) {
    this.paper = paper;
    this.inks = inks;
    this.letters = letters;
    this.strongLetters = strongLetters;
  }

  /** The colours of a sketch. */
  record Inks(Paint served, Paint other, Paint ink, Paint quiet, Paint paper) {}

  double width() {
    return paper.getCanvas().getWidth();
  }

  double height() {
    return paper.getCanvas().getHeight();
  }

  /** The height of the letters, by which everything else is measured. */
  double unit() {
    return letters.getSize() / 11;
  }

  Inks inks() {
    return inks;
  }

  void wipe() {
    paper.clearRect(0, 0, width(), height());
    taken.clear();
  }

  void dot(double x, double y, double radius, Paint ink, double strength) {
    paper.setGlobalAlpha(strength);
    paper.setFill(ink);
    paper.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    paper.setGlobalAlpha(1);
  }

  void square(double x, double y, double half, Paint fill, Paint edge) {
    paper.setFill(fill);
    paper.fillRect(x - half, y - half, 2 * half, 2 * half);
    paper.setStroke(edge);
    paper.setLineWidth(1.5 * unit());
    paper.strokeRect(x - half, y - half, 2 * half, 2 * half);
    take(x - half, y - half, 2 * half, 2 * half);
  }

  void ring(double x, double y, double radius, double line) {
    paper.setStroke(inks.ink());
    paper.setLineWidth(line);
    paper.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** A mark that hides what is under it. */
  void filledRing(double x, double y, double radius, double line) {
    dot(x, y, radius, inks.paper(), 1);
    ring(x, y, radius, line);
    take(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  void dashes(double fromX, double fromY, double toX, double toY) {
    paper.setStroke(inks.ink());
    paper.setLineWidth(1.5 * unit());
    paper.setLineDashes(4 * unit(), 4 * unit());
    paper.strokeLine(fromX, fromY, toX, toY);
    paper.setLineDashes();
  }

  /** Writes a name with a halo, unless it would lie upon another or off the paper. */
  boolean name(String name, double x, double y, TextAlignment from, boolean strong) {
    Bounds place = placeOf(name, x, y, from, strong);
    boolean free =
        place.getMinX() >= 0
            && place.getMaxX() <= width()
            && place.getMinY() >= 0
            && place.getMaxY() <= height()
            && taken.stream().noneMatch(place::intersects);
    if (free) {
      write(name, x, y, from, strong);
      taken.add(place);
    }
    return free;
  }

  /** Keeps a place free of names. */
  void take(double x, double y, double width, double height) {
    taken.add(new BoundingBox(x, y, width, height));
  }

  private void write(String name, double x, double y, TextAlignment from, boolean strong) {
    paper.setFont(strong ? strongLetters : letters);
    paper.setTextAlign(from);
    paper.setTextBaseline(VPos.CENTER);
    paper.setStroke(inks.paper());
    paper.setLineWidth(3 * unit());
    paper.strokeText(name, x, y);
    paper.setFill(strong ? inks.ink() : inks.quiet());
    paper.fillText(name, x, y);
  }

  private Bounds placeOf(String name, double x, double y, TextAlignment from, boolean strong) {
    Text measured = new Text(name);
    measured.setFont(strong ? strongLetters : letters);
    double width = measured.getLayoutBounds().getWidth();
    double height = measured.getLayoutBounds().getHeight();
    double left =
        switch (from) {
          case RIGHT -> x - width;
          case CENTER -> x - width / 2;
          case LEFT, JUSTIFY -> x;
        };
    return new BoundingBox(left, y - height / 2, width, height);
  }
}
