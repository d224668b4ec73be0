package org.tierline.edge.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tierline.edge.draft.DraftFile;

/**
 * Small files in a folder, each with a key and whole on the disk or not there. It knows nothing of
 * what is in them; what it gets is encrypted already. Safe for any thread, and beside other
 * programs that use the same folder.
 */
public final class KeptFiles {
  private static final String SET_ASIDE = ".damaged";

  private final Path folder;
  private final String ending;

  /**
   * @param folder need not exist yet
   * @param ending what the names of these files end with, with a dot
   */
  public KeptFiles(Path folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /** Keeps something; when this returns it survives a loss of power. */
  public void keep(UUID key, byte[] sealed) {
    new DraftFile(file(key)).write(sealed);
  }

  /** The keys of what is kept, the smallest first. */
  public List<UUID> keys() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .flatMap(name -> key(name).stream())
          .sorted((one, other) -> one.toString().compareTo(other.toString()))
          .toList();
    } catch (NoSuchFileException absent) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<UUID> key(String name) {
    try {
      return Optional.of(UUID.fromString(name.substring(0, name.length() - ending.length())));
    } catch (IllegalArgumentException foreign) {
      // Somebody else's file: it is none of these.
      return Optional.empty();
    }
  }

  /** What is kept under a key; empty if it is gone. */
  public Optional<byte[]> read(UUID key) {
    return new DraftFile(file(key)).read();
  }

  /** It is not kept any more; again changes nothing. */
  public void remove(UUID key) {
    try {
      Files.deleteIfExists(file(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets it lie where it is, for somebody to look at, under a name that is none of these. */
  public void setAside(UUID key) {
    try {
      Files.move(
          file(key), folder.resolve(key + ending + SET_ASIDE), StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException gone) {
      // Another window did so.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(UUID key) {
    return folder.resolve(key + ending);
  }
}
