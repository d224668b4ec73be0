package org.tierline.app.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where the window stands: at first as it was closed last on this computer, then, for whoever signs
 * in, as they left it. For the FX thread.
 */
final class WindowPlaces {
  private static final List<Integer> LOOKS_AFTER_FRAMES = List.of(6, 30);

  private final Stage stage;
  private final WindowFile last;
  private final Path folder;
  private @Nullable WindowFile persons;

  /**
   * Puts a window that is not shown yet where the last one stood.
   *
   * @param beside a file in whose folder the places are kept
   */
  WindowPlaces(Stage stage, Path beside) {
    this.stage = stage;
    this.last = new WindowFile(beside.resolveSibling("window.properties"));
    this.folder = beside.resolveSibling("looks");
    last.place(stage);
  }

  /**
   * The window is shown: where it came up with its title above the screen, as it does when a window
   * manager and JavaFX both place it, it is moved to where it can be taken hold of.
   */
  void shown() {
    for (int frames : LOOKS_AFTER_FRAMES) {
      AfterFrames.run(frames, this::bringIntoReach);
    }
  }

  void bringIntoReach() {
    if (stage.isShowing()
        && !stage.isMaximized()
        && !stage.isIconified()
        && !WindowFile.isSeen(stage)) {
      last.place(stage);
      if (!WindowFile.isSeen(stage)) {
        stage.centerOnScreen();
      }
    }
  }

  /** Somebody has signed in: the window goes where they left it, if they were here before. */
  void came(UUID person) {
    WindowFile file = new WindowFile(folder.resolve(person + ".window.properties"));
    persons = file;
    file.place(stage);
  }

  /** They leave, or the window is about to be closed: where it stands is kept for them. */
  void left() {
    WindowFile file = persons;
    persons = null;
    if (file != null) {
      file.keep(stage);
    }
  }

  /** The window was closed: the next one opens there. */
  void closed() {
    last.keep(stage);
  }
}
