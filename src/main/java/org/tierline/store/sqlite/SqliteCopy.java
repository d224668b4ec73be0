package org.tierline.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.tierline.model.check.StoreFacts;
import org.tierline.store.StoreTrouble.Kind;

/**
 * Copies a store as it is at one moment, while others write on. The copy is made anew from the
 * rows, so nothing of what was deleted is in it, and is looked over before it gets its name.
 */
final class SqliteCopy {
  private SqliteCopy() {}

  /**
   * Makes a copy that its owner alone can read.
   *
   * @param copy is not there yet
   * @param patience how long to wait for another writer
   * @throws org.tierline.store.StoreTrouble if it cannot be made; nothing is left then
   */
  static void make(Path file, Path copy, Duration patience) {
    try {
      // Under a name that nobody has; where there are permissions its owner alone can read it.
      Path unfinished = Files.createTempFile(SqlitePlace.folder(copy), null, ".part");
      try {
        write(file, unfinished, patience);
        requireSound(unfinished);
        Files.move(unfinished, copy);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (SQLException e) {
      throw SqliteTroubles.translated(e);
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    }
  }

  private static void write(Path file, Path unfinished, Duration patience)
      throws SQLException, IOException {
    try (Connection looking = new SqliteConnections(file, patience).looking();
        PreparedStatement into = looking.prepareStatement("VACUUM INTO ?")) {
      into.setString(1, unfinished.toAbsolutePath().toString());
      into.execute();
    }
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void requireSound(Path unfinished) throws IOException {
    if (!(SqliteLook.at(unfinished) instanceof StoreFacts.Looked looked && looked.isSound())) {
      throw new IOException("the copy is not whole");
    }
  }
}
