package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.app.desk.DeskStart;
import org.tierline.app.tour.Tour;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.store.sqlite.SqliteStore;

/**
 * A call that opens the desk. The plain ones, which are nearly all, are read here word by word:
 * making the whole command line ready takes longer than the first window does.
 *
 * @param practice on a throw-away store with invented people
 * @param another a window of its own, also where one is open on this store
 * @param store as {@code --store} names it; null means the local store of this computer
 * @param link a {@code tierline:} link that somebody followed, as it came; null if none
 */
public record DeskCall(
    boolean practice, boolean another, @Nullable String store, @Nullable String link) {
  private static final String STORE = "--store";
  private static final String ANOTHER = "--new-desk";

  /** Reads a call; empty if there is anything in it but what opens the desk. */
  public static Optional<DeskCall> of(String... arguments) {
    boolean practice = false;
    boolean another = false;
    String store = null;
    String link = null;
    for (int at = 0; at < arguments.length; at++) {
      String word = arguments[at];
      if (word.equals("--practice") && !practice) {
        practice = true;
      } else if (word.equals(ANOTHER) && !another) {
        another = true;
      } else if (DeskLink.isOne(word) && link == null) {
        link = word;
      } else if (word.equals(STORE) && store == null && at + 1 < arguments.length) {
        at++;
        store = arguments[at];
      } else if (word.startsWith(STORE + "=") && store == null) {
        store = word.substring(STORE.length() + 1);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new DeskCall(practice, another, store, link));
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

  private int openWindow() throws IOException {
    if (!practice && store != null && StoreUrl.isShared(store)) {
      DeskStart.runShared(StoreUrl.shared(store), another);
      return ExitCode.DONE;
    }
    Path file;
    try {
      file = StoreUrl.file(store);
    } catch (IllegalArgumentException e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    }
    if (link != null) {
      DeskLink.deliver(link, AddressFile.folderBeside(SqliteStore.defaultFile()), file);
    }
    if (practice) {
      DeskStart.runPractice(file);
    } else {
      DeskStart.runLocal(file, another);
    }
    return ExitCode.DONE;
  }

  /** Says nothing of the link: what it carries is about a caller. */
  @Override
  public String toString() {
    return "DeskCall[practice=%s, another=%s, store=%s]".formatted(practice, another, store);
  }
}
