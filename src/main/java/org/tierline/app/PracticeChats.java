package org.tierline.app;

import java.nio.file.Path;
import org.tierline.edge.loopback.AddressFile;

/** Where the practice desk of this user is found by callers who practise. */
public final class PracticeChats {
  private PracticeChats() {}

  /**
   * Its address.
   *
   * @param folder of all desks of the user
   */
  public static AddressFile address(Path folder) {
    return AddressFile.ofChats(folder, folder.resolve("practice"));
  }
}
