package org.tierline.edge.loopback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.edge.OwnerOnly;

/**
 * The file in which the desk of one person on one store leaves where it listens. Only its owner may
 * read it. Its name is a digest, so that no name leads out of the folder or is seen in it.
 */
public final class AddressFile {
  private static final Pattern CONTENT = Pattern.compile("([1-9][0-9]{0,4}) ([0-9a-f]{64})\\s*");
  private static final int LONGEST = 100;

  private final Path file;

  private AddressFile(Path file) {
    this.file = file;
  }

  /**
   * The folder of all desks of one user.
   *
   * @param usualStore where the store of this user lies if they name no other
   */
  public static Path folderBeside(Path usualStore) {
    return usualStore.resolveSibling("desks");
  }

  /**
   * That of a desk.
   *
   * @param folder in the data folder of whoever runs the desk
   * @param store the file of the store that the desk was opened on
   * @param name the name with which the person signed in
   */
  public static AddressFile of(Path folder, Path store, String name) {
    return ofKind(folder, "desk", store, name.strip().toLowerCase(Locale.ROOT));
  }

  /** That of whoever takes the chats of a store. */
  public static AddressFile ofChats(Path folder, Path store) {
    return ofKind(folder, "chats", store, "");
  }

  /**
   * That of the first window of a user on a store.
   *
   * @param store the path of its file, or the address of a shared one
   */
  public static AddressFile ofWindow(Path folder, String store) {
    return ofKind(folder, "window", store, "");
  }

  private static AddressFile ofKind(Path folder, String kind, Path store, String name) {
    return ofKind(folder, kind, store.toAbsolutePath().normalize().toString(), name);
  }

  private static AddressFile ofKind(Path folder, String kind, String store, String name) {
    String desk = store + "\n" + name;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(desk.getBytes(StandardCharsets.UTF_8));
      return new AddressFile(folder.resolve(kind + "-" + HexFormat.of().formatHex(digest, 0, 16)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  /** The file whose lock says that somebody listens there. */
  Path lock() {
    return file.resolveSibling(file.getFileName() + ".lock");
  }

  /** Leaves an address, in the place of whatever was there. */
  public void write(LoopAddress address) throws IOException {
    Files.createDirectories(file.getParent());
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(beside);
    OwnerOnly.create(beside);
    Files.writeString(beside, address.port() + " " + address.token() + "\n");
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The address, if a desk left one that nobody else could have read or changed. */
  public Optional<LoopAddress> read() throws IOException {
    if (!OwnerOnly.isOwnersAlone(file) || Files.size(file) > LONGEST) {
      return Optional.empty();
    }
    Matcher content = CONTENT.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
    return content.matches()
        ? Optional.of(new LoopAddress(Integer.parseInt(content.group(1)), content.group(2)))
        : Optional.empty();
  }

  /** Takes an address away, unless another desk has left its own meanwhile. */
  public void remove(LoopAddress address) throws IOException {
    if (read().filter(address::equals).isPresent()) {
      Files.deleteIfExists(file);
    }
  }
}
