package org.tierline.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.tierline.store.StoreTrouble.Kind;
import org.tierline.store.sql.Jdbis;
import org.tierline.store.sql.NewStore;

/**
 * Makes a new store. It is filled under another name beside its place and moved there when it is
 * whole, so that a first start that is killed leaves nothing behind that looks like a store, and of
 * two desks that start at once one is first.
 */
final class SqliteMaking {
  private static final String MARK = ".making-";
  private static final Duration FORGOTTEN = Duration.ofMinutes(10);

  private final Path file;
  private final InstantSource clock;
  private final Supplier<UUID> keys;

  SqliteMaking(Path file, InstantSource clock, Supplier<UUID> keys) {
    this.file = file;
    this.clock = clock;
    this.keys = keys;
  }

  /** Makes it, unless somebody else has by then. */
  void make(NewStore.Progress progress) throws SQLException {
    Path unfinished = file.resolveSibling(file.getFileName() + MARK + keys.get());
    try {
      try {
        SqliteSchema.migrate(unfinished);
        fill(unfinished, progress);
        keepToItsOwner(unfinished);
        force(unfinished);
        moveIntoPlace(unfinished);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    }
  }

  /** Removes what killed first starts left. */
  void tidy() {
    // Files carry the time of the machine, whatever clock the desk runs by.
    Instant before = Instant.now().minus(FORGOTTEN);
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(SqlitePlace.folder(file), file.getFileName() + MARK + "*")) {
      for (Path unfinished : left) {
        if (Files.getLastModifiedTime(unfinished).toInstant().isBefore(before)) {
          Files.deleteIfExists(unfinished);
        }
      }
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    }
  }

  private void fill(Path unfinished, NewStore.Progress progress) throws SQLException {
    SqliteConnections connections = new SqliteConnections(unfinished, Duration.ZERO);
    try (Connection connection = connections.making();
        Handle handle = Jdbis.over(() -> connection).open()) {
      handle.execute("BEGIN IMMEDIATE");
      new NewStore(handle, keys).fill(clock.instant(), progress);
      handle.execute("COMMIT");
    }
  }

  /** Whoever shares a store with others at one machine gives it to their group by hand. */
  private static void keepToItsOwner(Path unfinished) throws IOException {
    if (isPosix(unfinished)) {
      Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static void force(Path unfinished) throws IOException {
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void moveIntoPlace(Path unfinished) throws IOException {
    try {
      if (Files.exists(file) && Files.size(file) == 0) {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.createLink(file, unfinished);
      }
    } catch (FileAlreadyExistsException _) {
      // Another desk was first; its store is as good.
      return;
    } catch (UnsupportedOperationException | FileSystemException _) {
      // This file system knows no links; a move does not replace either.
      moveWithoutLink(unfinished);
    }
    forceFolder();
  }

  private void moveWithoutLink(Path unfinished) throws IOException {
    try {
      Files.move(unfinished, file);
    } catch (FileAlreadyExistsException _) {
      // Another desk was first; its store is as good.
      return;
    }
  }

  /** So that the name survives a power cut too, where folders can be forced. */
  private void forceFolder() throws IOException {
    if (!isPosix(file)) {
      return;
    }
    try (FileChannel folder = FileChannel.open(SqlitePlace.folder(file), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }
}
