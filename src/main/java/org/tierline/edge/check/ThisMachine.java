package org.tierline.edge.check;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import javax.print.PrintServiceLookup;

/** What can be seen of the machine that this runs on. */
public final class ThisMachine {
  private ThisMachine() {}

  /** The memory of the whole machine, in bytes; 0 if it does not tell. */
  public static long memoryBytes() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : 0;
  }

  /**
   * What this user may still write where a file lies or would lie, in bytes; 0 if the disk does not
   * tell.
   */
  public static long freeBytes(Path file) {
    Path place = file.toAbsolutePath();
    while (!Files.exists(place) && place.getParent() != null) {
      place = place.getParent();
    }
    // Asked of the disk itself: in a changed root Java knows no mount that a file would lie on.
    return place.toFile().getUsableSpace();
  }

  /**
   * Whether everybody at this machine may read a file, its group aside: people who share a store
   * are made a group. Not if it is not there, nor where the system has no such permissions.
   *
   * @throws IOException if the disk does not tell
   */
  public static boolean isShownToEverybody(Path file) throws IOException {
    return Files.isRegularFile(file)
        && file.getFileSystem().supportedFileAttributeViews().contains("posix")
        && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
  }

  /** How many printers are set up for this user. */
  public static int printers() {
    return PrintServiceLookup.lookupPrintServices(null, null).length;
  }

  /** How many authorities are trusted to vouch for a server; 0 also if they cannot be read. */
  public static int authorities() {
    try {
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init((KeyStore) null);
      return Arrays.stream(trust.getTrustManagers())
          .filter(X509TrustManager.class::isInstance)
          .mapToInt(each -> ((X509TrustManager) each).getAcceptedIssuers().length)
          .sum();
    } catch (GeneralSecurityException unreadable) {
      return 0;
    }
  }
}
