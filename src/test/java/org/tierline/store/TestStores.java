package org.tierline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.tierline.store.sqlite.SqliteStore;

/** Stores for tests: each a copy of one that was made once. */
public final class TestStores {
  /** The moment at which every test store was made. */
  public static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

  /** A clock that stands still. */
  public static final InstantSource CLOCK = () -> NOW;

  private TestStores() {}

  /** A new store in a folder. */
  public static SqliteStore open(Path folder) {
    return reopen(file(folder));
  }

  /** A store that is there, or a whole new one. */
  public static SqliteStore reopen(Path file) {
    return SqliteStore.open(file, CLOCK, () -> {}, (_, _) -> {});
  }

  /** The file that all others are copied from; nobody opens it. */
  public static Path template() {
    return Template.FILE;
  }

  /** The file of a new store that nobody has opened. */
  public static Path file(Path folder) {
    try {
      return Files.copy(template(), folder.resolve("tierline.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Template {
    private static final Path FILE = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("tierline-template");
        Path file = folder.resolve("tierline.db");
        reopen(file).close();
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
