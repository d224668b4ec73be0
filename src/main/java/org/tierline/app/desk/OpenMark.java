package org.tierline.app.desk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An empty file for each desk that is open, named by its process, in a folder beside the store. It
 * goes when the process ends in order; one that is still there without its process tells the next
 * start that the Java machine broke down or somebody ended it.
 */
final class OpenMark {
  /** A process of the same number that began later than its mark is another one. */
  private static final Duration BEFORE_ITS_MARK = Duration.ofMinutes(1);

  private final Path folder;

  /** Marks in a folder, which is made with the first of them. */
  OpenMark(Path folder) {
    this.folder = folder;
  }

  /** Marks this process as open until it ends in order. */
  void set() {
    Path mark = folder.resolve(String.valueOf(ProcessHandle.current().pid()));
    try {
      Files.createDirectories(folder);
      Files.write(mark, new byte[0]);
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> remove(mark)));
    } catch (IOException e) {
      log().warn("That a desk is open cannot be marked: {}", e.getClass().getSimpleName());
    }
  }

  /** When the latest of those that did not end in order began; each is told of once. */
  Optional<Instant> takeLeftBehind() {
    List<Instant> began = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, "[0-9]*")) {
      for (Path mark : marks) {
        Instant set = Files.getLastModifiedTime(mark).toInstant();
        if (!isOpen(mark, set)) {
          began.add(set);
          remove(mark);
        }
      }
    } catch (IOException | NumberFormatException e) {
      log().warn("Whether a desk broke down cannot be seen: {}", e.getClass().getSimpleName());
    }
    return began.stream().max(Instant::compareTo);
  }

  private static boolean isOpen(Path mark, Instant set) {
    return ProcessHandle.of(Long.parseLong(String.valueOf(mark.getFileName())))
        .flatMap(process -> process.info().startInstant())
        .filter(began -> began.minus(BEFORE_ITS_MARK).isBefore(set))
        .isPresent();
  }

  private static void remove(Path mark) {
    try {
      Files.deleteIfExists(mark);
    } catch (IOException e) {
      log().warn("The mark of an open desk cannot be removed: {}", e.getClass().getSimpleName());
    }
  }

  /** Not kept, so that no log is made ready before the first window shows. */
  private static Logger log() {
    return LoggerFactory.getLogger(OpenMark.class);
  }
}
