package org.tierline.app.rehearsal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The arguments of a step. Whatever makes no sense is an {@link IllegalArgumentException} that
 * names the argument; it fails the step, not the run.
 */
record Arguments(JsonNode node) {

  /** Text, or null if it was not said. */
  @Nullable String text(String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new IllegalArgumentException(name + " must be text");
    }
    return value.stringValue();
  }

  /** Text that must be there. */
  String needed(String name) {
    String value = text(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  /** Text, empty if it was not said. */
  String textOrEmpty(String name) {
    String value = text(name);
    return value == null ? "" : value;
  }

  /** A constant, or null if it was not said. */
  <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, value);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(name + " is no " + type.getSimpleName(), unknown);
    }
  }

  /** A constant that must be there. */
  <E extends Enum<E>> E neededConstant(String name, Class<E> type) {
    E value = constant(name, type);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  /** True or false; false if it was not said. */
  boolean flag(String name) {
    return Boolean.TRUE.equals(flagIfSaid(name));
  }

  /** A whole number, or null if it was not said. */
  @Nullable Long wholeNumber(String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.canConvertToLong()) {
      throw new IllegalArgumentException(name + " must be a whole number");
    }
    return value.longValue();
  }

  /** True or false, or null if it was not said. */
  @Nullable Boolean flagIfSaid(String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isBoolean()) {
      throw new IllegalArgumentException(name + " must be true or false");
    }
    return value.booleanValue();
  }

  /** A date, or null if it was not said. */
  @Nullable LocalDate date(String name) {
    String value = text(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(name + " is no date like 2026-11-24", wrong);
    }
  }

  /** A date that must be there. */
  LocalDate neededDate(String name) {
    LocalDate value = date(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  /** A list of constants; empty if it was not said. */
  <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
    Set<E> found = EnumSet.noneOf(type);
    for (String text : texts(name)) {
      found.add(
          Stream.of(type.getEnumConstants())
              .filter(constant -> constant.name().equals(text))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException(name + " is no " + type.getSimpleName())));
    }
    return found;
  }

  /** Arguments within an argument; empty if it was not said. */
  Optional<Arguments> inner(String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isObject()) {
      throw new IllegalArgumentException(name + " must be an object");
    }
    return Optional.of(new Arguments(value));
  }

  /** The names of all arguments. */
  Collection<String> names() {
    return node.propertyNames();
  }

  /** The members of a list; empty if it was not said. */
  List<JsonNode> list(String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      throw new IllegalArgumentException(name + " must be a list");
    }
    return value.valueStream().toList();
  }

  /** The members of a list of text. */
  List<String> texts(String name) {
    return list(name).stream().map(member -> textOf(name, member)).toList();
  }

  private static String textOf(String name, JsonNode member) {
    if (!member.isString()) {
      throw new IllegalArgumentException(name + " must be a list of text");
    }
    return member.stringValue();
  }

  /** An instant that must be there. */
  Instant instant(String name) {
    try {
      return OffsetDateTime.parse(needed(name)).toInstant();
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(name + " is no instant like 2026-11-24T15:00:00Z", wrong);
    }
  }

  /** The key of something, as an earlier result gave it. */
  UUID key(String name) {
    try {
      return UUID.fromString(needed(name));
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(name + " is nothing that an earlier step gave", wrong);
    }
  }
}
