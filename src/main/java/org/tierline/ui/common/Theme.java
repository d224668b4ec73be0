package org.tierline.ui.common;

/** How the desk is coloured. */
public enum Theme {
  LIGHT("light"),
  DARK("dark"),
  CONTRAST("contrast");

  private final String styleClass;

  Theme(String styleClass) {
    this.styleClass = styleClass;
  }

  /** Class of the root, and name of the style sheet. */
  public String styleClass() {
    return styleClass;
  }
}
