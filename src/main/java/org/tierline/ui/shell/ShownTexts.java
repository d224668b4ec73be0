package org.tierline.ui.shell;

import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * JavaFX keeps how it laid out the last texts that were shown, and with it the texts, until so many
 * other characters were laid out. There is no other way to make it forget than to show it others.
 */
final class ShownTexts {
  /** So many characters does JavaFX keep. */
  private static final int KEPT = 0x10000;

  /** Longer texts are not kept. */
  private static final int LONGEST = 250;

  private ShownTexts() {}

  /** Pushes out whatever was kept; to be used on the FX thread. */
  static void forget() {
    for (int number = 0; number <= KEPT / LONGEST; number++) {
      String filling = number + ".".repeat(LONGEST);
      Text text = new Text(filling.substring(0, LONGEST));
      // Only texts that stand as those of labels and fields do are kept.
      text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
      text.getLayoutBounds();
    }
  }
}
