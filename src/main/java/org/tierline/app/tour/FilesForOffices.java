package org.tierline.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** The open requests of the day go out to their offices, at the desk of a supervisor. */
final class FilesForOffices {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  FilesForOffices(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  /** In the review. */
  void work() {
    Path folder = desk.scratch().resolve("offices");
    try {
      Files.createDirectory(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT5);
    steps.fill("#from", "2026-01-01");
    steps.fill("#place", folder.toString());
    hands.press(KeyCode.ENTER);
    boolean told = hands.comes(() -> steps.words(".message").contains(folder.toString()));
    desk.picture("review-office-files");
    long lines = lines(folder);
    checks.that(
        "S9",
        "the open requests go out, a file an office, and how many and where is told",
        told && lines > 0,
        steps.words(".message"));
  }

  private static long lines(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      long lines = 0;
      for (Path file : files.toList()) {
        lines += Files.readAllLines(file).size();
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
