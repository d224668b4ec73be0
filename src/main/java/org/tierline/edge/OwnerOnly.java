package org.tierline.edge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files that only their owner may read: by permissions where there are some, else by a list. */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.complementOf(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  private OwnerOnly() {}

  /**
   * Makes an empty file; nobody else could ever open it.
   *
   * @throws java.nio.file.FileAlreadyExistsException if something is there
   */
  public static void create(Path file) throws IOException {
    if (supports(file, "posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return;
    }
    Files.createFile(file);
    AclFileAttributeView list = Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (list != null) {
      list.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(list.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .build()));
    }
  }

  /** Whether this is a file, no link to one, and nobody but its owner may read or change it. */
  public static boolean isOwnersAlone(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    return !supports(file, "posix")
        || Files.getPosixFilePermissions(file).stream().noneMatch(OTHERS::contains);
  }

  private static boolean supports(Path file, String view) {
    return file.getFileSystem().supportedFileAttributeViews().contains(view);
  }
}
