package org.tierline.ui.common;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * Feather drawings as text of the icon font, which has Ikonli's codes and thinner lines. A plain
 * {@link Text}, not a FontIcon: that one writes its size into an inline style, which no style sheet
 * can scale. An icon is silent for screen readers; the word beside it speaks.
 */
public final class Icons {
  private Icons() {}

  /**
   * A new icon, coloured and sized by the style class {@code icon}.
   *
   * @param name as Feather spells it, such as {@code lock} or {@code file-text}
   * @throws IllegalArgumentException if Feather has no such drawing
   */
  public static Text icon(String name) {
    Feather drawing = Feather.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    Text icon = new Text(Character.toString(drawing.getCode()));
    icon.getStyleClass().add("icon");
    icon.setAccessibleRole(AccessibleRole.NODE);
    icon.setAccessibleText("");
    return icon;
  }
}
