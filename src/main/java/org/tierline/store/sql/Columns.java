package org.tierline.store.sql;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;

/** How values lie in columns. */
public final class Columns {
  private static final long MICROS = 1_000_000;

  private Columns() {}

  /** The sixteen bytes of a key. */
  public static byte[] bytes(UUID key) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(key.getMostSignificantBits())
        .putLong(key.getLeastSignificantBits())
        .array();
  }

  /** The key of sixteen bytes. */
  public static UUID key(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  /** Microseconds since 1970; far instants become the farthest that can be stored. */
  static long micros(Instant instant) {
    try {
      return Math.addExact(
          Math.multiplyExact(instant.getEpochSecond(), MICROS), instant.getNano() / 1_000);
    } catch (ArithmeticException _) {
      return instant.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  static UUID key(ResultSet row, String column) throws SQLException {
    return key(row.getBytes(column));
  }

  static @Nullable UUID keyOrNull(ResultSet row, String column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? null : key(bytes);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return instant(row.getLong(column));
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    long micros = row.getLong(column);
    return row.wasNull() ? null : instant(micros);
  }

  static LocalDate day(ResultSet row, String column) throws SQLException {
    return LocalDate.parse(row.getString(column));
  }

  static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
    String day = row.getString(column);
    return day == null ? null : LocalDate.parse(day);
  }

  static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type)
      throws SQLException {
    return Enum.valueOf(type, row.getString(column));
  }

  static <E extends Enum<E>> @Nullable E constantOrNull(ResultSet row, String column, Class<E> type)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** A number that is read aloud, from the column of that name. */
  static ReadAloudNumber number(ResultSet row, String prefix) throws SQLException {
    return ReadAloudNumber.parse(prefix, row.getString("number"))
        .orElseThrow(() -> new IllegalStateException("a number in the store is not well-formed"));
  }

  /** Short words in one column, sorted, with spaces between. */
  static String spaced(Collection<?> words) {
    return words.stream().map(String::valueOf).sorted().collect(Collectors.joining(" "));
  }

  static Set<String> unspaced(String words) {
    return Arrays.stream(words.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Instant instant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000);
  }
}
