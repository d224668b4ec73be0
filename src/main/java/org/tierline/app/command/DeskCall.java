package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.app.desk.DeskStart;
import org.tierline.app.tour.Tour;

/**
 * A call that opens the desk. The plain ones, which are nearly all, are read here word by word:
 * making the whole command line ready takes longer than the first window does.
 *
 * @param practice on a throw-away store with invented people
 * @param store as {@code --store} names it; null means the local store of this computer
 */
public record DeskCall(boolean practice, @Nullable String store) {
  private static final String STORE = "--store";

  /** Reads a call; empty if there is anything in it but what opens the desk. */
  public static Optional<DeskCall> of(String... arguments) {
    boolean practice = false;
    String store = null;
    for (int at = 0; at < arguments.length; at++) {
      String word = arguments[at];
      if (word.equals("--practice") && !practice) {
        practice = true;
      } else if (word.equals(STORE) && store == null && at + 1 < arguments.length) {
        at++;
        store = arguments[at];
      } else if (word.startsWith(STORE + "=") && store == null) {
        store = word.substring(STORE.length() + 1);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new DeskCall(practice, store));
  }

  /** Opens the desk and gives the exit code when it is closed; a failure is said in a sentence. */
  public int run() {
    try {
      return open();
    } catch (IOException | RuntimeException failure) {
      System.err.println(Failures.sentence(failure));
      return ExitCode.COULD_NOT_RUN;
    }
  }

  int open() throws IOException {
    Optional<String> whyNot = Display.whyNoWindow();
    if (whyNot.isEmpty()) {
      return openWindow();
    }
    System.out.println(whyNot.get());
    if (!practice) {
      return ExitCode.COULD_NOT_RUN;
    }
    Path pictures = Files.createTempDirectory("tierline-tour-");
    System.out.println("Working the practice day without a window instead.");
    Tour.Report report = Tour.run(pictures, List.of());
    System.out.println(report.summary());
    System.out.println("The pictures are in " + pictures);
    return report.failed() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private int openWindow() {
    if (!practice && store != null && StoreUrl.isShared(store)) {
      DeskStart.runShared(StoreUrl.shared(store));
      return ExitCode.DONE;
    }
    Path file;
    try {
      file = StoreUrl.file(store);
    } catch (IllegalArgumentException e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    }
    DeskStart.run(practice ? DeskStart.Kind.PRACTICE : DeskStart.Kind.LOCAL, file);
    return ExitCode.DONE;
  }
}
