package org.tierline.ui.staff;

/**
 * What came of something, in the words of the desk.
 *
 * @param title what happened
 * @param text what was kept, and what to do
 */
record SetUpNote(Tone tone, String title, String text) {
  /** How it is dressed; the drawing says the same as the colour. */
  enum Tone {
    GOOD("success", "check-circle"),
    WARNING("attention", "alert-triangle"),
    BAD("danger", "alert-octagon");

    private final String styleClass;
    private final String icon;

    Tone(String styleClass, String icon) {
      this.styleClass = styleClass;
      this.icon = icon;
    }

    String styleClass() {
      return styleClass;
    }

    String icon() {
      return icon;
    }
  }
}
