package org.tierline.model;

import java.util.List;

/**
 * A sentence to read or show, by its key in the phrase files, with what stands in its gaps. It is
 * put into English or Spanish only where it is shown, so that a rule never chooses a language.
 *
 * @param key the key in {@code i18n/say_*.properties}, such as {@code say.notVerified}
 * @param gaps what fills {@code {0}}, {@code {1}} …: text, a {@link java.time.LocalDate}, a number,
 *     an enum constant or a {@link ReadAloudNumber}; each is written as the language wants it
 */
public record Sentence(String key, List<Object> gaps) {
  public Sentence {
    gaps = List.copyOf(gaps);
  }

  /** A sentence with its gaps filled in order. */
  public static Sentence of(String key, Object... gaps) {
    return new Sentence(key, List.of(gaps));
  }

  @Override
  public String toString() {
    return "Sentence[" + key + "]";
  }
}
