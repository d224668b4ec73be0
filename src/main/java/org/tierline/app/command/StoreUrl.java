package org.tierline.app.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.sqlite.SqliteStore;

/** Where a store lies, as it is given on the command line. */
public final class StoreUrl {
  private static final String SQLITE = "sqlite:";

  private StoreUrl() {}

  /**
   * The file of a local store.
   *
   * @param url {@code sqlite:PATH} or a path; null means the default place
   * @throws IllegalArgumentException with a sentence, if it is another kind of store or no path
   */
  public static Path file(@Nullable String url) {
    if (url == null) {
      return SqliteStore.defaultFile();
    }
    if (isShared(url)) {
      throw new IllegalArgumentException(
          "This works on a local store only: write sqlite: and the path of a file.");
    }
    if (!url.startsWith(SQLITE) && url.matches("[a-z]{2,}:.*")) {
      throw new IllegalArgumentException(
          "A store is written sqlite: and the path of a file, or postgresql://host:port/database.");
    }
    String path = url.startsWith(SQLITE) ? url.substring(SQLITE.length()) : url;
    if (path.isBlank()) {
      throw new IllegalArgumentException("After sqlite: the path of a file is missing.");
    }
    try {
      return Path.of(path).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("This is no path of a file: " + path, e);
    }
  }

  /**
   * Makes sure that a local store can be made anew for a rehearsal.
   *
   * @throws CannotRun if it is of another kind, or has data already
   */
  static void fresh(String url) {
    if (Files.exists(understood(url, StoreUrl::file))) {
      throw new CannotRun("A rehearsal makes a store of its own; this one is there already.");
    }
  }

  /** Whether this is a store on a server. */
  static boolean isShared(@Nullable String url) {
    return url != null && url.startsWith(PostgresAddress.SCHEME + ":");
  }

  /**
   * Where a shared store is.
   *
   * @throws CannotRun with a sentence, if the address is none
   */
  static PostgresAddress shared(String url) {
    return understood(url, PostgresAddress::of);
  }

  private static <T> T understood(String url, Function<String, T> reading) {
    try {
      return reading.apply(url);
    } catch (IllegalArgumentException wrong) {
      throw new CannotRun(String.valueOf(wrong.getMessage()));
    }
  }
}
