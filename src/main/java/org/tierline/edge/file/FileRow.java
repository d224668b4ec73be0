package org.tierline.edge.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file: named values, none of them trusted. What makes no sense is an {@link
 * IllegalArgumentException} that names the column and not what stands there.
 */
public final class FileRow {
  private static final int LONGEST = 4_000;

  private final long line;
  private final Function<String, @Nullable String> values;

  /**
   * A row.
   *
   * @param line where it begins, from 1
   * @param values by the name of the column; null where there is no such column
   */
  public FileRow(long line, Function<String, @Nullable String> values) {
    this.line = line;
    this.values = values;
  }

  /** Where it begins, from 1. */
  public long line() {
    return line;
  }

  /** Text without spaces around it, or null where there is none. */
  public @Nullable String text(String name) {
    String value = values.apply(name);
    String plain = value == null ? "" : value.strip();
    if (plain.length() > LONGEST) {
      throw new IllegalArgumentException(name + " is longer than " + LONGEST + " characters");
    }
    return plain.isEmpty() ? null : plain;
  }

  /** Text, empty where there is none. */
  public String textOrEmpty(String name) {
    String value = text(name);
    return value == null ? "" : value;
  }

  /** Text that must be there. */
  public String needed(String name) {
    String value = text(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  /**
   * Text that must be there and have a form.
   *
   * @param form in words, such as {@code five digits}
   */
  public String needed(String name, Pattern pattern, String form) {
    String value = needed(name);
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException(name + " is not " + form);
    }
    return value;
  }

  /** A constant that must be there. */
  public <E extends Enum<E>> E constant(String name, Class<E> type) {
    String value = needed(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(value))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                name + " is none of " + Arrays.toString(type.getEnumConstants())));
  }

  /** A day that must be there, such as {@code 2026-11-24}. */
  public LocalDate day(String name) {
    try {
      return LocalDate.parse(needed(name));
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(name + " is no day like 2026-11-24", wrong);
    }
  }

  /** An instant that must be there, with its offset. */
  public Instant instant(String name) {
    try {
      return OffsetDateTime.parse(needed(name)).toInstant();
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(
          name + " is no instant like 2026-11-24T09:00:00-06:00", wrong);
    }
  }

  /** A number between two others, or null where there is none. */
  public @Nullable Double number(String name, double least, double most) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    try {
      double number = Double.parseDouble(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException(name + " is no number", wrong);
    }
    throw new IllegalArgumentException(name + " is not between " + least + " and " + most);
  }
}
