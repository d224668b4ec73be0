package org.tierline.app.desk;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps where the window stood, in a small file beside the store, so that whoever works here finds
 * it there again. A place on a screen that is gone does not count. For the FX thread.
 */
final class WindowFile {
  /** So much of the window must be on a screen that it can be taken hold of. */
  private static final double SEEN = 100;

  private final Path file;
  private Rectangle2D unmaximized = Rectangle2D.EMPTY;

  WindowFile(Path file) {
    this.file = file;
  }

  /** Puts a window where it stood, if that is known and still on a screen. */
  void place(Stage stage) {
    read()
        .ifPresent(kept -> {
          unmaximized = new Rectangle2D(kept.x(), kept.y(), kept.width(), kept.height());
          if (isSeen(unmaximized)) {
            stage.setX(kept.x());
            stage.setY(kept.y());
            stage.setWidth(kept.width());
            stage.setHeight(kept.height());
          }
          stage.setMaximized(kept.isMaximized());
        });
  }

  /** Keeps where a window stands; on a full disk it is not kept, and nothing else happens. */
  void keep(Stage stage) {
    if (!stage.isMaximized() && !stage.isIconified()) {
      unmaximized =
          new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
    Properties kept = new Properties();
    kept.setProperty("x", String.valueOf(unmaximized.getMinX()));
    kept.setProperty("y", String.valueOf(unmaximized.getMinY()));
    kept.setProperty("width", String.valueOf(unmaximized.getWidth()));
    kept.setProperty("height", String.valueOf(unmaximized.getHeight()));
    kept.setProperty("maximized", String.valueOf(stage.isMaximized()));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(file)) {
        kept.store(writer, null);
      }
    } catch (IOException e) {
      log().warn("Where the window stands cannot be kept: {}", e.getClass().getSimpleName());
    }
  }

  private Optional<Place> read() {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      kept.load(reader);
      return Optional.of(
          new Place(
              number(kept, "x"),
              number(kept, "y"),
              number(kept, "width"),
              number(kept, "height"),
              Boolean.parseBoolean(kept.getProperty("maximized"))));
    } catch (IOException | IllegalArgumentException unreadable) {
      // Where a window stood is not worth a desk that does not open.
      return Optional.empty();
    }
  }

  private static double number(Properties kept, String name) {
    double number = Double.parseDouble(kept.getProperty(name, ""));
    if (!Double.isFinite(number)) {
      throw new NumberFormatException(name);
    }
    return number;
  }

  /** Whether the window can be taken hold of where it stands. */
  static boolean isSeen(Stage stage) {
    return isSeen(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
  }

  private static boolean isSeen(Rectangle2D window) {
    return Screen.getScreens().stream()
        .map(Screen::getVisualBounds)
        .anyMatch(screen ->
            shared(window.getMinX(), window.getMaxX(), screen.getMinX(), screen.getMaxX()) >= SEEN
                && window.getMinY() >= screen.getMinY()
                && window.getMinY() + SEEN <= screen.getMaxY());
  }

  private static double shared(double from, double to, double otherFrom, double otherTo) {
    return Math.min(to, otherTo) - Math.max(from, otherFrom);
  }

  record Place(double x, double y, double width, double height, boolean isMaximized) {}

  /** Not kept, so that no log is made ready before the first window shows. */
  private static Logger log() {
    return LoggerFactory.getLogger(WindowFile.class);
  }
}
