package org.tierline.store.vault;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Takes an object of JSON apart by its keys. Whatever is wrong is said with the path of the key and
 * never with a value. Keys that nobody asked for are collected.
 */
final class JsonFields {
  private final JsonNode object;
  private final String path;
  private final String pointer;
  private final Map<String, String> unknown;
  private final Set<String> asked = new LinkedHashSet<>();

  private JsonFields(JsonNode object, String path, String pointer, Map<String, String> unknown) {
    this.object = object;
    this.path = path;
    this.pointer = pointer;
    this.unknown = unknown;
  }

  /** The whole document. */
  static JsonFields of(JsonNode root) {
    if (!root.isObject()) {
      throw new IllegalArgumentException("the line: is no object");
    }
    return new JsonFields(root, "", "", new LinkedHashMap<>());
  }

  String text(String key) {
    return optionalText(key).orElseThrow(() -> wrong(key, "is missing"));
  }

  @Nullable String textOrNull(String key) {
    return optionalText(key).orElse(null);
  }

  /** A code of form, category or office, in capitals as the reference data has it. */
  String code(String key) {
    return text(key).strip().toUpperCase(Locale.ROOT);
  }

  @Nullable String codeOrNull(String key) {
    return optionalText(key).isPresent() ? code(key) : null;
  }

  String textOrEmpty(String key) {
    return optionalText(key).orElse("");
  }

  <T> T parsed(String key, Function<String, Optional<T>> parse, String wrong) {
    return parse.apply(text(key)).orElseThrow(() -> wrong(key, wrong));
  }

  <T> @Nullable T parsedOrNull(String key, Function<String, Optional<T>> parse, String wrong) {
    Optional<String> text = optionalText(key);
    return text.isEmpty() ? null : parse.apply(text.get()).orElseThrow(() -> wrong(key, wrong));
  }

  LocalDate day(String key) {
    return parsed(key, JsonFields::parsedDay, "is no date");
  }

  @Nullable LocalDate dayOrNull(String key) {
    return this.<LocalDate>parsedOrNull(key, JsonFields::parsedDay, "is no date");
  }

  Instant instant(String key) {
    return parsed(key, JsonFields::parsedInstant, "is no time with its offset");
  }

  <E extends Enum<E>> E constant(String key, Class<E> type) {
    return parsed(key, text -> named(text, type), "is none of " + names(type));
  }

  <E extends Enum<E>> E constantOr(String key, Class<E> type, E usual) {
    return optionalText(key).isPresent() ? constant(key, type) : usual;
  }

  boolean flag(String key) {
    Optional<JsonNode> node = node(key);
    if (node.isEmpty()) {
      return false;
    }
    if (!node.get().isBoolean()) {
      throw wrong(key, "is neither true nor false");
    }
    return node.get().booleanValue();
  }

  int count(String key) {
    Optional<JsonNode> node = node(key);
    if (node.isEmpty()) {
      return 0;
    }
    if (!node.get().isInt() || node.get().intValue() < 0) {
      throw wrong(key, "is no number of times");
    }
    return node.get().intValue();
  }

  Optional<JsonFields> object(String key) {
    return node(key).map(node -> inside(node, key, path(key), pointer(key)));
  }

  <T> List<T> list(String key, Function<JsonFields, T> read) {
    Optional<JsonNode> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!node.get().isArray()) {
      throw wrong(key, "is no list");
    }
    List<T> items = new ArrayList<>();
    for (JsonNode item : node.get()) {
      String place = "[" + items.size() + "]";
      JsonFields fields =
          inside(item, key + place, path(key) + place, pointer(key) + "/" + items.size());
      items.add(read.apply(fields));
      fields.end();
    }
    return items;
  }

  /** Collects the keys of this object that nobody asked for. */
  void end() {
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      if (!asked.contains(entry.getKey())) {
        unknown.put(
            UnknownKeys.name(pointer, entry.getKey()),
            CaseJson.JSON.writeValueAsString(entry.getValue()));
      }
    }
  }

  /** Every key that nobody asked for, here and inside; ask last. */
  Map<String, String> unknown() {
    end();
    return unknown;
  }

  IllegalArgumentException wrong(String key, String wrong) {
    return new IllegalArgumentException(path(key) + ": " + wrong);
  }

  private JsonFields inside(JsonNode node, String key, String path, String pointer) {
    if (!node.isObject()) {
      throw wrong(key, "is no object");
    }
    return new JsonFields(node, path + ".", pointer, unknown);
  }

  private Optional<JsonNode> node(String key) {
    asked.add(key);
    return Optional.ofNullable(object.get(key)).filter(node -> !node.isNull());
  }

  private Optional<String> optionalText(String key) {
    Optional<JsonNode> node = node(key);
    if (node.isPresent() && !node.get().isString()) {
      throw wrong(key, "is no text");
    }
    return node.map(JsonNode::stringValue).filter(text -> !text.isBlank());
  }

  private String path(String key) {
    return path + key;
  }

  private String pointer(String key) {
    return pointer + "/" + key;
  }

  private static Optional<LocalDate> parsedDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> parsedInstant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> Optional<E> named(String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst();
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }
}
