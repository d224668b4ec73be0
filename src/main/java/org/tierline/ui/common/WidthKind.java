package org.tierline.ui.common;

/**
 * How much room the desk has, measured in its own text size: a window at 200 % has half the room.
 */
public enum WidthKind {
  /** One column, under 900. */
  NARROW("narrow"),
  /** Columns with less air, 900 to 1199. */
  COMPACT("compact"),
  /** The three columns as drawn, from 1200. */
  FULL("full"),
  /** Wider side columns, from 1680. */
  WIDE("wide");

  private final String styleClass;

  WidthKind(String styleClass) {
    this.styleClass = styleClass;
  }

  /** Class of the root while the desk has this width. */
  public String styleClass() {
    return styleClass;
  }

  /** The kind of a width at a size of text. */
  public static WidthKind of(double width, int textPercent) {
    double room = width * 100 / textPercent;
    if (room < 900) {
      return NARROW;
    }
    if (room < 1200) {
      return COMPACT;
    }
    return room < 1680 ? FULL : WIDE;
  }
}
