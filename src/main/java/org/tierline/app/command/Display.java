package org.tierline.app.command;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out whether a window can be shown, before JavaFX is asked and fails for good. */
final class Display {
  private static final String GTK = "libgtk-3.so.0";

  /** Where systems of these processors keep it: looking costs nothing beside asking the linker. */
  private static final List<String> USUAL =
      List.of(
          "/usr/lib/x86_64-linux-gnu",
          "/usr/lib/aarch64-linux-gnu",
          "/usr/lib64",
          "/usr/lib",
          "/lib64");

  private Display() {}

  /** Why no window can be shown, in one sentence; empty if one can. */
  static Optional<String> whyNoWindow() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("windows") || system.contains("mac")) {
      return Optional.empty();
    }
    if ("Headless".equals(System.getProperty("glass.platform"))) {
      return Optional.of("The headless platform is switched on, so no window can be shown.");
    }
    if (isBlank(System.getenv("DISPLAY")) && isBlank(System.getenv("WAYLAND_DISPLAY"))) {
      return Optional.of("There is no display here, so no window can be shown.");
    }
    return USUAL.stream().anyMatch(folder -> Files.exists(Path.of(folder, GTK))) || linkerFindsGtk()
        ? Optional.empty()
        : Optional.of("GTK 3 is not installed, so no window can be shown.");
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  @SuppressWarnings("restricted") // the launcher switches native access on
  private static boolean linkerFindsGtk() {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(GTK, arena);
      return true;
    } catch (IllegalArgumentException absent) {
      return false;
    }
  }
}
