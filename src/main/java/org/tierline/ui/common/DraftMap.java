package org.tierline.ui.common;

import java.util.Map;
import java.util.function.Consumer;

/** Puts what was typed into the draft of a contact, and takes it out again. */
public final class DraftMap {
  private DraftMap() {}

  /** Puts a text in, unless it is blank. */
  public static void put(Map<String, String> draft, String key, String typed) {
    if (!typed.isBlank()) {
      draft.put(key, typed);
    }
  }

  /** Puts a field in if somebody typed in it; what was filled in will be filled in again. */
  public static void putTyped(Map<String, String> draft, String key, Prefilled<?> field) {
    Object value = field.get();
    if (field.isTyped() && value != null) {
      put(draft, key, value instanceof Enum<?> named ? named.name() : value.toString());
    }
  }

  /** Hands out what is there under a key. */
  public static void take(Map<String, String> draft, String key, Consumer<String> taker) {
    String value = draft.get(key);
    if (value != null) {
      taker.accept(value);
    }
  }
}
