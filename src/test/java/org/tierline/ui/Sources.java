package org.tierline.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that contract tests read. */
final class Sources {
  static final Path FXML = Path.of("fxml");
  static final Path STYLES = Path.of("styles");
  static final Path WORDS = Path.of("src/main/resources/i18n");
  static final Path POLICY = Path.of("src/main/resources/policy");
  static final Path JAVA = Path.of("src/main/java");
  static final Path PARTS = Path.of("src/test/resources/parts");

  private Sources() {}

  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
