package org.tierline.ui.contact;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/** A dot for each attempt of a contact, hollow once it is used; the words stand beside. */
final class AttemptDots {
  private static final int ATTEMPTS = 3;

  private AttemptDots() {}

  static List<Region> of(int left) {
    return IntStream.range(0, ATTEMPTS).mapToObj(number -> dot(number < left)).toList();
  }

  private static Region dot(boolean left) {
    Region dot = new Region();
    dot.getStyleClass().add("try");
    if (!left) {
      dot.getStyleClass().add("used");
    }
    return dot;
  }
}
