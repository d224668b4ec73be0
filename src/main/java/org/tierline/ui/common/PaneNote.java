package org.tierline.ui.common;

/**
 * What came of something, in the words of the desk.
 *
 * @param title what happened
 * @param text what was kept, and what to do
 */
public record PaneNote(Tone tone, String title, String text) {
  /** How it is dressed; the drawing says the same as the colour. */
  public enum Tone {
    GOOD("success", "check-circle"),
    WARNING("attention", "alert-triangle"),
    BAD("danger", "alert-octagon");

    private final String styleClass;
    private final String icon;

    Tone(String styleClass, String icon) {
      this.styleClass = styleClass;
      this.icon = icon;
    }

    /** The class of its colours. */
    public String styleClass() {
      return styleClass;
    }

    /** A Feather drawing. */
    public String icon() {
      return icon;
    }
  }
}
