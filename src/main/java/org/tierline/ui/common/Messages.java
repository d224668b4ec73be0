package org.tierline.ui.common;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The words of the desk in the language that is switched on. Reading is safe from any thread; the
 * language is switched on the FX thread, and whoever shows words listens to {@link
 * #languageProperty()}.
 */
public final class Messages {
  private final ObjectProperty<Language> language;

  /** Starts in the language given; the words of a language are read when they are needed first. */
  public Messages(Language language) {
    this.language = new SimpleObjectProperty<>(this, "language", language);
  }

  /** Reads the words of a language, so that nobody waits for them later. For any thread. */
  public static void readAhead(Language language) {
    MessageFiles.of(language);
  }

  /** Reads the words of all languages, so that nobody waits for them later. For any thread. */
  public static void readAhead() {
    for (Language each : Language.values()) {
      readAhead(each);
    }
  }

  /** The language that is switched on. */
  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** The language that is switched on. */
  public Language language() {
    return language.get();
  }

  /** The words of the present language, for {@code %keys} in FXML. */
  public ResourceBundle bundle() {
    return bundleOf(language());
  }

  /**
   * The text of a key, with its places filled in the manner of {@link MessageFormat}.
   *
   * @throws java.util.MissingResourceException if no file has the key
   */
  public String text(String key, @Nullable Object... values) {
    return textIn(language(), key, values);
  }

  /**
   * As {@link #text}, in a language of choice: the words to say follow the caller, not the desk.
   */
  public String textIn(Language chosen, String key, @Nullable Object... values) {
    String pattern = bundleOf(chosen).getString(key);
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern, chosen.locale()).format(values);
  }

  /** The words of a language of choice. */
  public ResourceBundle bundleOf(Language chosen) {
    return MessageFiles.of(chosen);
  }
}
