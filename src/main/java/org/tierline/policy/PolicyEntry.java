package org.tierline.policy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * One object of a policy file, read key by key. Whatever is missing, of the wrong kind or not known
 * is refused with its place, because a policy that is half understood must not decide anything.
 */
final class PolicyEntry {
  /** A slip of the hand must not make every desk count days for hours. */
  private static final int MOST = 10_000;

  private static final Duration LONGEST = Duration.ofDays(3_653);

  private final String place;
  private final JsonNode node;
  private final Set<String> read = new HashSet<>();

  PolicyEntry(String place, JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException(place + ": expected an object, found " + node);
    }
    this.place = place;
    this.node = node;
  }

  LocalDate date(String key) {
    return parsed(key, LocalDate::parse, "a date such as 2026-01-31");
  }

  LocalTime time(String key) {
    return parsed(key, LocalTime::parse, "a time of day such as 18:30");
  }

  /** Times of day, each after the one before. */
  List<LocalTime> times(String key) {
    List<LocalTime> times = new ArrayList<>();
    for (String text : texts(key)) {
      LocalTime time = time(key, text);
      if (!times.isEmpty() && !times.getLast().isBefore(time)) {
        throw wrong(key, "times of day, each after the one before", value(key));
      }
      times.add(time);
    }
    return times;
  }

  private LocalTime time(String key, String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          wrong(key, "times of day such as 18:30", value(key)).getMessage(), e);
    }
  }

  /** Refuses two times of which the second is not after the first. */
  void inOrder(String first, String second) {
    if (!time(first).isBefore(time(second))) {
      throw wrong(second, "a time after " + first, value(second));
    }
  }

  /** A duration longer than nothing, and not of more than ten years. */
  Duration duration(String key) {
    Duration duration = parsed(key, Duration::parse, "a duration such as PT30M");
    if (!duration.isPositive()) {
      throw wrong(key, "a duration longer than nothing", value(key));
    }
    if (duration.compareTo(LONGEST) > 0) {
      throw wrong(key, "a duration of at most ten years", value(key));
    }
    return duration;
  }

  /** A whole number of one or more, and no more than ten thousand. */
  int count(String key) {
    JsonNode value = value(key);
    if (!value.isInt() || value.intValue() < 1) {
      throw wrong(key, "a whole number of one or more", value);
    }
    if (value.intValue() > MOST) {
      throw wrong(key, "a whole number of at most ten thousand", value);
    }
    return value.intValue();
  }

  String text(String key) {
    return textOf(key, value(key));
  }

  /** Words for people, which decide nothing and may be missing. */
  void ignoreNote() {
    read.add("note");
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode member : list(key)) {
      texts.add(textOf(key, member));
    }
    return texts;
  }

  <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
    List<E> constants = new ArrayList<>();
    for (JsonNode member : list(key)) {
      constants.add(constant(key, textOf(key, member), type));
    }
    return constants;
  }

  <E extends Enum<E>> E constant(String key, Class<E> type) {
    return constant(key, text(key), type);
  }

  /** A value for each constant of a type; none may be left out. */
  <E extends Enum<E>, V> Map<E, V> each(
      String key, Class<E> type, BiFunction<PolicyEntry, String, V> reader) {
    PolicyEntry inner = object(key);
    Map<E, V> values = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      values.put(constant, reader.apply(inner, constant.name()));
    }
    inner.end();
    return values;
  }

  PolicyEntry object(String key) {
    return new PolicyEntry(at(key), value(key));
  }

  /** A part that files of before lack; empty if it is not there. */
  Optional<PolicyEntry> objectIfThere(String key) {
    return node.has(key) ? Optional.of(object(key)) : Optional.empty();
  }

  /** A duration that files of before lack; empty if it is not there. */
  Optional<Duration> durationIfThere(String key) {
    return node.has(key) ? Optional.of(duration(key)) : Optional.empty();
  }

  /** Refuses keys that nobody read: a misspelt figure would silently not hold. */
  void end() {
    Collection<String> unknown = new ArrayList<>(node.propertyNames());
    unknown.removeAll(read);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(place + ": unknown key " + String.join(", ", unknown));
    }
  }

  private JsonNode list(String key) {
    JsonNode value = value(key);
    if (!value.isArray()) {
      throw wrong(key, "a list", value);
    }
    return value;
  }

  private <E extends Enum<E>> E constant(String key, String name, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                at(key)
                    + ": expected one of "
                    + Arrays.toString(type.getEnumConstants())
                    + ", found "
                    + name));
  }

  private <T> T parsed(String key, Function<String, T> parser, String expected) {
    JsonNode value = value(key);
    try {
      return parser.apply(textOf(key, value));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(wrong(key, expected, value).getMessage(), e);
    }
  }

  private String textOf(String key, JsonNode value) {
    if (!value.isString() || value.stringValue().isBlank()) {
      throw wrong(key, "a text", value);
    }
    return value.stringValue();
  }

  private JsonNode value(String key) {
    read.add(key);
    JsonNode value = node.get(key);
    if (value == null) {
      throw new IllegalArgumentException(place + ": key " + key + " is missing");
    }
    return value;
  }

  private String at(String key) {
    return place + ", key " + key;
  }

  private IllegalArgumentException wrong(String key, String expected, JsonNode found) {
    return new IllegalArgumentException(at(key) + ": expected " + expected + ", found " + found);
  }
}
