package org.tierline.ui.office;

import javafx.css.CssMetaData;
import javafx.css.StyleableObjectProperty;
import javafx.scene.paint.Paint;

/** One ink of a sketch, as the style sheets name it; a new one means painting again. */
final class SketchInk extends StyleableObjectProperty<Paint> {
  private final SketchPane pane;
  private final CssMetaData<SketchPane, Paint> name;

  SketchInk(SketchPane pane, CssMetaData<SketchPane, Paint> name, Paint usual) {
    super(usual);
    this.pane = pane;
    this.name = name;
  }

  @Override
  protected void invalidated() {
    get();
    pane.requestLayout();
  }

  @Override
  public Object getBean() {
    return pane;
  }

  @Override
  public String getName() {
    return name.getProperty();
  }

  @Override
  public CssMetaData<SketchPane, Paint> getCssMetaData() {
    return name;
  }
}
