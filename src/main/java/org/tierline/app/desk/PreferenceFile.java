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
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.PreferenceStore;
import org.tierline.ui.common.Preferences;
import org.tierline.ui.common.Theme;

/**
 * Keeps the look of the desk in a small file beside the store; until somebody chooses, the desk
 * speaks the language of the system. Nothing personal is in it.
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
    if (!Files.isReadable(file)) {
      return usual;
    }
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      // Somebody's own theme is not worth a desk that does not open.
      return usual;
    }
    return new Preferences(
        constant(Theme.class, kept.getProperty("theme")).orElse(null),
        constant(Language.class, kept.getProperty("language")).orElse(usual.language()),
        number(kept.getProperty("textPercent")));
  }

  @Override
  public void save(Preferences preferences) {
    Properties kept = new Properties();
    Theme theme = preferences.theme();
    if (theme != null) {
      kept.setProperty("theme", theme.name());
    }
    kept.setProperty("language", preferences.language().name());
    kept.setProperty("textPercent", String.valueOf(preferences.textPercent()));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(file)) {
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
