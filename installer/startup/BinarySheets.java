import java.io.File;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.css.Stylesheet;

/**
 * Writes beside each style sheet of a folder the binary form of it. Sheets may not name files by
 * {@code url(…)}: such a name is looked for while it is converted, and is lost. On the platform of
 * JavaFX without windows, since sizes in {@code em} need a font.
 *
 * <p>{@code java -Dglass.platform=Headless -Dprism.order=sw BinarySheets.java FOLDER}; ends with 1
 * where a sheet has no binary form.
 */
public final class BinarySheets {
  private BinarySheets() {}

  public static void main(String[] arguments) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.startup(() -> {
      try {
        for (File sheet : new File(arguments[0]).listFiles(file -> isSheet(file.getName()))) {
          convert(sheet);
        }
        done.complete(null);
      } catch (IOException | RuntimeException e) {
        done.completeExceptionally(e);
      }
    });
    try {
      done.join();
    } finally {
      Platform.exit();
    }
  }

  private static void convert(File sheet) throws IOException {
    File binary = new File(sheet.getParentFile(), sheet.getName().replaceFirst("css$", "bss"));
    Stylesheet.convertToBinary(sheet, binary);
    Stylesheet read = Stylesheet.loadBinary(binary.toURI().toURL());
    if (read == null || read.getRules().isEmpty()) {
      throw new IllegalStateException(sheet.getName() + " has no binary form");
    }
  }

  private static boolean isSheet(String name) {
    return name.endsWith(".css");
  }
}
