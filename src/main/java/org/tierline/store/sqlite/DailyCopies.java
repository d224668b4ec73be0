package org.tierline.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tierline.model.Sentence;
import org.tierline.model.check.StoreFacts;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;

/**
 * The copies of a local store that are made by themselves, one a day, in the folder {@code backups}
 * beside it. The newest seven are kept, so that a week of work days can be gone back to.
 */
public final class DailyCopies {
  private static final String FOLDER = "backups";
  private static final int KEPT = 7;
  private static final long LEFT_FREE = 256L << 20;

  private final Path folder;
  private final String name;
  private final Pattern named;

  /** The copies of the store that lies, or would lie, there. */
  public DailyCopies(Path store) {
    this.folder = SqlitePlace.folder(store).resolve(FOLDER);
    this.name = String.valueOf(store.getFileName());
    this.named = Pattern.compile(Pattern.quote(name) + "-\\d{4}-\\d{2}-\\d{2}");
  }

  /** Makes a copy under a name that is not there yet. */
  @FunctionalInterface
  public interface Making {
    /** Makes it whole or not at all. */
    void into(Path copy);
  }

  /** The folder of the copies; it may not be there yet. */
  public Path folder() {
    return folder;
  }

  /**
   * Makes the copy of a day unless it is there, or another desk is at it; then removes what is
   * older than a week of copies.
   *
   * @return whether it was made now
   * @throws org.tierline.store.StoreTrouble if it cannot be made; no older copy is removed then
   */
  public boolean make(LocalDate day, Making making) {
    Path copy = folder.resolve(name + "-" + day);
    if (Files.exists(copy)) {
      return false;
    }
    try {
      Files.createDirectories(folder);
      requireRoom();
      return aloneWith(copy, making);
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    }
  }

  /** A copy must not take the room that the desk itself needs. */
  private void requireRoom() throws IOException {
    Path store = folder.resolveSibling(name);
    long needed = (Files.exists(store) ? Files.size(store) : 0) + LEFT_FREE;
    if (folder.toFile().getUsableSpace() < needed) {
      throw new StoreTrouble(
          Kind.DISK_FULL,
          Sentence.of("say.store.noRoomForCopy", needed / 1_000_000),
          new IOException("no room for a copy"));
    }
  }

  private boolean aloneWith(Path copy, Making making) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(name + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null || Files.exists(copy)) {
        return false;
      }
      making.into(copy);
      removeOlder();
      return true;
    } catch (OverlappingFileLockException inThisProcess) {
      return false;
    }
  }

  private void removeOlder() throws IOException {
    List<Path> present = present();
    for (Path older : present.subList(Math.min(KEPT, present.size()), present.size())) {
      Files.deleteIfExists(older);
    }
  }

  /** The copies that are there, the newest first. */
  public List<Path> present() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (named.matcher(String.valueOf(file.getFileName())).matches()) {
          found.add(file);
        }
      }
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    }
    found.sort(Comparator.comparing(Path::getFileName).reversed());
    return List.copyOf(found);
  }

  /**
   * The newest copy that is whole and that this program can open. Reads copies from end to end
   * until it has found one.
   */
  public Optional<GoodCopy> lastGood() {
    for (Path copy : present()) {
      if (SqliteLook.at(copy) instanceof StoreFacts.Looked looked
          && looked.isSound()
          && looked.version() <= looked.ours()) {
        return Optional.of(new GoodCopy(copy, day(copy)));
      }
    }
    return Optional.empty();
  }

  /** The day of the newest copy, whole or not, if there is one. */
  public Optional<LocalDate> lastDay() {
    return present().stream().findFirst().map(this::day);
  }

  private LocalDate day(Path copy) {
    return LocalDate.parse(String.valueOf(copy.getFileName()).substring(name.length() + 1));
  }

  /** A copy that can be put back, and the day it was made on. */
  public record GoodCopy(Path file, LocalDate day) {}
}
