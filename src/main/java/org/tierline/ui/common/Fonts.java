package org.tierline.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The fonts that the desk brings, which style sheets call by their family. In code and not in a
 * sheet, so that they can be read before the first window is made, and sheets be kept in their
 * binary form. For any thread.
 */
public final class Fonts {
  private static final List<String> FILES =
      List.of(
          "TierlineSans-Regular.otf",
          "TierlineSans-Bold.otf",
          "TierlineCode-Regular.otf",
          "TierlineCode-Bold.otf",
          "TierlineIcons.ttf");

  /** The regular and the bold face of words are all that the first thing to be seen has. */
  private static final int FIRST = 2;

  /** So many of them are read, in this order. */
  private static int loaded;

  private Fonts() {}

  /** Reads them, once a process; whoever comes meanwhile waits. */
  public static void load() {
    load(FILES.size());
  }

  /** Reads those of the first thing that is seen. */
  public static void loadFirst() {
    load(FIRST);
  }

  private static synchronized void load(int wanted) {
    while (loaded < wanted) {
      load(FILES.get(loaded));
      loaded++;
    }
  }

  private static void load(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
      if (in == null || Font.loadFont(in, Font.getDefault().getSize()) == null) {
        throw new IllegalStateException("The font " + file + " of the desk cannot be read");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
