package org.tierline.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** The open requests of the day go out to their offices, at the desk of a supervisor. */
final class FilesForOffices {
  private static final Pattern REQUEST =
      Pattern.compile("\"number\":\"(SR-[^\"]+)\".*\"office\":\"(\\w+)\"");

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
    answered(folder);
  }

  /** An office answers the first request of its file, and the supervisor takes that in. */
  private void answered(Path folder) {
    Path file = desk.scratch().resolve("answers.ndjson");
    try {
      Files.writeString(file, answer(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    steps.fill("#answersFile", file.toString());
    hands.press(KeyCode.ENTER);
    boolean told = hands.comes(() -> steps.words(".message").contains("One answer was read"));
    desk.picture("review-office-answers");
    checks.that("S11", "an office's answer is taken in at the desk", told, steps.words(".message"));
  }

  private static String answer(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      String asked = Files.readAllLines(files.sorted().findFirst().orElseThrow()).getFirst();
      Matcher request = REQUEST.matcher(asked);
      if (!request.find()) {
        throw new IllegalStateException("no request stands in the file");
      }
      return "{\"number\":\"%s\",\"office\":\"%s\",\"answeredOn\":\"2026-11-24\",\"words\":\"Looked at.\",\"final\":false}"
          .formatted(request.group(1), request.group(2));
    }
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
