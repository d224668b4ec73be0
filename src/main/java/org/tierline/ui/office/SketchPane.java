package org.tierline.ui.office;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * A paper for sketches of thousands of dots: one canvas whose inks and letters come from the style
 * sheets, so that it changes with theme and text size. Silent for screen readers; a sentence stands
 * for it.
 */
final class SketchPane extends Region {
  private static final StyleablePropertyFactory<SketchPane> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final CssMetaData<SketchPane, Paint> SERVED =
      FACTORY.createPaintCssMetaData("-sketch-served", s -> s.served, Color.BLUE, false);
  private static final CssMetaData<SketchPane, Paint> OTHER =
      FACTORY.createPaintCssMetaData("-sketch-other", s -> s.other, Color.GRAY, false);
  private static final CssMetaData<SketchPane, Paint> INK =
      FACTORY.createPaintCssMetaData("-sketch-ink", s -> s.ink, Color.BLACK, false);
  private static final CssMetaData<SketchPane, Paint> QUIET =
      FACTORY.createPaintCssMetaData("-sketch-quiet", s -> s.quiet, Color.GRAY, false);
  private static final CssMetaData<SketchPane, Paint> PAPER =
      FACTORY.createPaintCssMetaData("-sketch-paper", s -> s.paper, Color.WHITE, false);

  private final SketchInk served = new SketchInk(this, SERVED, Color.BLUE);
  private final SketchInk other = new SketchInk(this, OTHER, Color.GRAY);
  private final SketchInk ink = new SketchInk(this, INK, Color.BLACK);
  private final SketchInk quiet = new SketchInk(this, QUIET, Color.GRAY);
  private final SketchInk paper = new SketchInk(this, PAPER, Color.WHITE);
  private final Canvas canvas = new Canvas();
  private final Label letters = new Label();
  private final Label strongLetters = new Label();
  private Consumer<SketchPen> sketch = pen -> {};

  SketchPane() {
    getStyleClass().add("sketch");
    letters.getStyleClass().add("map-label");
    strongLetters.getStyleClass().addAll("map-label", "strong");
    for (Label each : List.of(letters, strongLetters)) {
      each.setVisible(false);
      each.setManaged(false);
      each.fontProperty().subscribe(font -> requestLayout());
    }
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    getChildren().addAll(canvas, letters, strongLetters);
  }

  /** Paints a sketch, now and whenever size, theme or letters change. */
  void paint(Consumer<SketchPen> wanted) {
    sketch = wanted;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    SketchPen pen =
        new SketchPen(
            canvas.getGraphicsContext2D(),
            new SketchPen.Inks(served.get(), other.get(), ink.get(), quiet.get(), paper.get()),
            letters.getFont(),
            strongLetters.getFont());
    pen.wipe();
    sketch.accept(pen);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }
}
