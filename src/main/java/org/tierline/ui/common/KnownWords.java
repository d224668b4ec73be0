package org.tierline.ui.common;

import java.util.Locale;

/** Words that come from files, in the language of the desk as far as it knows them. */
public final class KnownWords {
  private final Messages messages;

  /** Words of a desk. */
  public KnownWords(Messages messages) {
    this.messages = messages;
  }

  /** The name of a federal holiday, such as {@code Thanksgiving Day}. */
  public String holiday(String name) {
    String key = "common.holiday." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return messages.bundle().containsKey(key) ? messages.text(key) : name;
  }

  /** Why an office is closed, within a sentence: {@code weather}. */
  public String reason(String reason) {
    String text = reason.strip();
    String key = "common.reason." + text.toLowerCase(Locale.ROOT);
    if (messages.bundle().containsKey(key)) {
      return messages.text(key);
    }
    int first = Math.min(1, text.length());
    return text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first);
  }
}
