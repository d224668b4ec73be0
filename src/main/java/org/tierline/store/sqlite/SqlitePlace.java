package org.tierline.store.sqlite;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;

/** Where a store lies: the usual place, and whether a place will do. */
final class SqlitePlace {
  private static final String FOLDER = "Tierline";
  private static final String FILE = "tierline.db";

  /** Locks of these are not to be relied on; SQLite's own advice is to stay away. */
  private static final Set<String> NETWORK_TYPES =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "9p",
          "afs",
          "afpfs",
          "ncpfs",
          "webdav",
          "davfs",
          "fuse.sshfs",
          "fuse.davfs",
          "fuse.glusterfs",
          "glusterfs",
          "ceph",
          "fuse.ceph",
          "lustre",
          "beegfs",
          "vboxsf",
          "prl_fs",
          "fuse.vmhgfs-fuse");

  private SqlitePlace() {}

  /** The usual place on an operating system. */
  static Path usual(String os, Map<String, String> environment, Path home) {
    String system = os.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      Path base = local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
      return base.resolve(FOLDER).resolve(FILE);
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(FOLDER).resolve(FILE);
    }
    // XDG: a path that is not absolute is to be ignored.
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    Path base = data.startsWith("/") ? Path.of(data) : home.resolve(".local").resolve("share");
    return base.resolve("tierline").resolve(FILE);
  }

  /**
   * Makes the folder if it is not there.
   *
   * @throws StoreTrouble if the place will not do
   */
  static void prepare(Path file) {
    Path folder = folder(file);
    try {
      requireLocal(existing(folder));
      if (Files.exists(file)) {
        // A link may lead to a share.
        requireLocal(file);
      }
      Files.createDirectories(folder);
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      throw SqliteTroubles.of(Kind.READ_ONLY, e);
    } catch (FileAlreadyExistsException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    } catch (FileSystemException e) {
      throw SqliteTroubles.of(isReadOnly(e) ? Kind.READ_ONLY : Kind.OUT_OF_REACH, e);
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    }
    requireUsable(file);
  }

  /**
   * Requires that a store that is there lies where it can be worked on; nothing is made.
   *
   * @throws StoreTrouble if the place will not do
   */
  static void require(Path file) {
    try {
      requireLocal(file);
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    }
    requireUsable(file);
  }

  private static void requireUsable(Path file) {
    if (!Files.isWritable(folder(file)) || (Files.exists(file) && !Files.isWritable(file))) {
      throw SqliteTroubles.of(Kind.READ_ONLY, new AccessDeniedException(FILE));
    }
    if (Files.isDirectory(file)) {
      throw SqliteTroubles.of(Kind.DAMAGED, new IOException("a folder is no store"));
    }
  }

  static boolean isNetworkType(String type) {
    return NETWORK_TYPES.contains(type.toLowerCase(Locale.ROOT));
  }

  static Path folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, new IOException("a store needs a folder"));
    }
    return folder;
  }

  private static void requireLocal(Path place) throws IOException {
    boolean share = place.toAbsolutePath().toString().startsWith("\\\\");
    if (share || isNetworkType(typeOf(place))) {
      throw SqliteTroubles.of(Kind.NETWORK_SHARE, new IOException("on a network share"));
    }
  }

  /** Empty in a changed root, where Java finds no mount for what lies there. */
  private static String typeOf(Path place) throws IOException {
    try {
      return Files.getFileStore(place).type();
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException noMount) {
      return "";
    }
  }

  /** The nearest folder above that is there. */
  private static Path existing(Path folder) {
    Path found = folder;
    while (!Files.exists(found, LinkOption.NOFOLLOW_LINKS)) {
      Path parent = found.getParent();
      if (parent == null) {
        return found;
      }
      found = parent;
    }
    return found;
  }

  private static boolean isReadOnly(FileSystemException e) {
    String reason = e.getReason();
    return reason != null && reason.toLowerCase(Locale.ROOT).contains("read-only");
  }
}
