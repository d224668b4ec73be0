package org.tierline.app.desk;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.PreferenceStore;
import org.tierline.ui.common.Preferences;
import org.tierline.ui.common.Theme;

/**
 * Keeps the look of the desk in a small file beside the store, and that of each person in another;
 * until somebody chooses, the desk speaks the language of the system. Nothing personal is in it.
 */
final class PreferenceFile implements PreferenceStore {
  private final Path file;
  private final Preferences usual;

  /**
   * @param system what language the system shows things in
   */
  PreferenceFile(Path file, Locale system) {
    this.file = file;
    this.usual = new Preferences(null, Language.nearest(system), Preferences.USUAL.textPercent());
  }

  @Override
  public Preferences load() {
    return read(file).orElse(usual);
  }

  @Override
  public void save(Preferences preferences) {
    write(file, preferences);
  }

  @Override
  public Optional<Preferences> loadOf(UUID person) {
    return read(fileOf(person));
  }

  @Override
  public void saveOf(UUID person, Preferences preferences) {
    write(fileOf(person), preferences);
  }

  private Path fileOf(UUID person) {
    return file.resolveSibling("looks").resolve(person + ".properties");
  }

  private Optional<Preferences> read(Path from) {
    if (!Files.isReadable(from)) {
      return Optional.empty();
    }
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(from)) {
      kept.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      // Somebody's own theme is not worth a desk that does not open.
      return Optional.empty();
    }
    return Optional.of(
        new Preferences(
            constant(Theme.class, kept.getProperty("theme")).orElse(null),
            constant(Language.class, kept.getProperty("language")).orElse(usual.language()),
            number(kept.getProperty("textPercent"))));
  }

  private static void write(Path into, Preferences preferences) {
    Properties kept = new Properties();
    Theme theme = preferences.theme();
    if (theme != null) {
      kept.setProperty("theme", theme.name());
    }
    kept.setProperty("language", preferences.language().name());
    kept.setProperty("textPercent", String.valueOf(preferences.textPercent()));
    try {
      Files.createDirectories(into.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(into)) {
        kept.store(writer, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
    for (E each : type.getEnumConstants()) {
      if (name != null && each.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("[0-9]{2,3}")
        ? Integer.parseInt(text)
        : Preferences.USUAL.textPercent();
  }
}
