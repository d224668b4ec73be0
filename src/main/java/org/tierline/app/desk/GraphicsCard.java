package org.tierline.app.desk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether this computer has something that draws. Where it has not, JavaFX would load all of
 * OpenGL, 60 MB of it, to find that out, and then draw by itself all the same: desks of a center
 * are often virtual ones.
 */
final class GraphicsCard {
  private static final String ORDER = "prism.order";

  private GraphicsCard() {}

  /**
   * Lets JavaFX draw by itself at once where there is no card; before it is started. An order that
   * somebody asked for stays.
   *
   * @param devices where Linux shows its devices; elsewhere nothing is changed
   */
  static void letDrawWithoutOne(Path devices) {
    if (System.getProperty(ORDER) == null
        && System.getProperty("os.name", "").equals("Linux")
        && !isIn(devices)) {
      System.setProperty(ORDER, "sw");
    }
  }

  /** As the common drivers show one, that of NVIDIA, and that of Linux inside Windows. */
  static boolean isIn(Path devices) {
    return isFull(devices.resolve("dri"))
        || Files.exists(devices.resolve("nvidia0"))
        || Files.exists(devices.resolve("dxg"));
  }

  private static boolean isFull(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> cards = Files.newDirectoryStream(folder, "{card,renderD}*")) {
      return cards.iterator().hasNext();
    } catch (IOException unreadable) {
      // Then JavaFX finds out by itself.
      return true;
    }
  }
}
