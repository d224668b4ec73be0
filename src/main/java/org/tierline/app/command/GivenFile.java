package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was given to be read to its end. */
final class GivenFile {
  private GivenFile() {}

  /**
   * Refuses what is no file on a disk before anything is read of it: a pipe and a device may never
   * end, and somebody would wait for it.
   */
  static void check(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new CannotRun(
          "The file " + file + " cannot be read; give a plain file, no pipe, device or folder.");
    }
  }

  /** A plain file of which the end was not reached all the same. */
  static CannotRun brokeOff(Path file, IOException failure) {
    CannotRun cannot =
        new CannotRun(
            "The file " + file + " cannot be read to its end; copy it to this disk, try again.");
    cannot.addSuppressed(failure);
    return cannot;
  }
}
