package org.tierline.app.rehearsal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
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
      throw new IllegalArgumentException(
          name + " is no " + type.getSimpleName() + ": " + value, unknown);
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
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return false;
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
}
