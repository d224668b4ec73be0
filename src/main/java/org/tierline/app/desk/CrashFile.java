package org.tierline.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.ui.staff.LastCrash;

/**
 * A report beside the store of the first thing in a process that nobody expected: versions, kinds
 * of errors, and places in the program. The words of an error may repeat what somebody typed, so
 * they are left out.
 */
final class CrashFile implements LastCrash, Thread.UncaughtExceptionHandler {
  private static final int FRAMES = 60;
  private static final int LONGEST = 100_000;

  private final Path file;
  private final InstantSource clock;
  private final String version;
  private final AtomicBoolean written = new AtomicBoolean();

  CrashFile(Path file, InstantSource clock, String version) {
    this.file = file;
    this.clock = clock;
    this.version = version;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    if (!written.compareAndSet(false, true)) {
      return;
    }
    log().error("Something unexpected happened: {}", failure.getClass().getName());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text(thread, failure));
    } catch (IOException e) {
      log().error("The report of it cannot be written: {}", e.getClass().getName());
    }
  }

  /**
   * A desk ended without being closed and without a report of its own: one says so, unless there is
   * another already.
   *
   * @param began when that desk was opened
   */
  void tellOfEnd(Instant began) {
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          head(began)
              .append("ended without being closed: the Java machine broke down, or somebody ended")
              .append(" it, or the computer\n")
              .toString());
    } catch (IOException e) {
      log().error("The report of an end cannot be written: {}", e.getClass().getName());
    }
  }

  @Override
  public Optional<Report> report() {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
        return Optional.empty();
      }
      String text = Files.readString(file);
      List<String> lines = text.lines().limit(2).toList();
      return lines.size() < 2
          ? Optional.empty()
          : Optional.of(new Report(Instant.parse(lines.get(1)), text));
    } catch (IOException | DateTimeParseException _) {
      // What cannot be read is offered to nobody.
      return Optional.empty();
    }
  }

  @Override
  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StringBuilder head(Instant at) {
    StringBuilder text = new StringBuilder();
    text.append("Tierline ").append(version).append('\n').append(at).append('\n');
    for (String property :
        List.of("java.vendor.version", "javafx.runtime.version", "os.name", "os.arch")) {
      text.append(property).append(' ').append(System.getProperty(property, "")).append('\n');
    }
    return text;
  }

  private String text(Thread thread, Throwable failure) {
    StringBuilder text = head(clock.instant());
    text.append("on the thread that paints: ")
        .append(javafx.application.Platform.isFxApplicationThread() ? "yes" : "no")
        .append(thread.isVirtual() ? ", in the background" : "")
        .append('\n');
    Set<Throwable> told = new HashSet<>();
    @Nullable Throwable one = failure;
    while (one != null && told.add(one)) {
      text.append(told.size() == 1 ? "" : "because of ")
          .append(one.getClass().getName())
          .append('\n');
      StackTraceElement[] frames = one.getStackTrace();
      for (int at = 0; at < Math.min(frames.length, FRAMES); at++) {
        text.append("  at ").append(frames[at]).append('\n');
      }
      one = one.getCause();
    }
    return text.toString();
  }

  /** Not kept, so that no log is made ready before the first window shows. */
  private static Logger log() {
    return LoggerFactory.getLogger(CrashFile.class);
  }
}
