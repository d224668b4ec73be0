package org.tierline.ui.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;

/**
 * A place in the rail. Its digit is fixed, so that a key means the same for everyone, whatever
 * their role may open.
 *
 * @param screenId the screen it opens; it is lit as well for screens named {@code <screenId>/…}
 * @param icon a Feather drawing
 * @param text message key of its name
 * @param digit opens it together with Alt
 * @param count what waits there; empty for nothing
 */
public record RailEntry(
    String screenId, String icon, String text, int digit, ObservableStringValue count) {

  /** A place where nothing is counted. */
  public static RailEntry of(String screenId, String icon, String text, int digit) {
    return new RailEntry(screenId, icon, text, digit, new SimpleStringProperty(""));
  }

  boolean leadsTo(String id) {
    return id.equals(screenId) || id.startsWith(screenId + "/");
  }
}
