package org.tierline.store.move;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column holds: read, written and hashed in the same way on both sides. */
enum ColumnKind {
  /** Keys, digests, what is sealed. */
  BYTES(Types.BINARY),
  /** Whole numbers: instants, versions, flags. */
  NUMBER(Types.BIGINT),
  /** Numbers with a fraction. */
  REAL(Types.DOUBLE),
  /** Text. */
  TEXT(Types.VARCHAR);

  private static final HexFormat HEX = HexFormat.of();

  private final int sqlType;

  ColumnKind(int sqlType) {
    this.sqlType = sqlType;
  }

  /** By what either dialect calls it; empty for what no table of ours has. */
  static Optional<ColumnKind> of(String declared) {
    return switch (declared.toLowerCase(Locale.ROOT)) {
      case "blob", "bytea" -> Optional.of(BYTES);
      case "integer", "bigint", "smallint" -> Optional.of(NUMBER);
      case "real", "double precision" -> Optional.of(REAL);
      case "text" -> Optional.of(TEXT);
      default -> Optional.empty();
    };
  }

  /** A value of a row, or null. */
  @Nullable Object read(ResultSet row, int position) throws SQLException {
    Object value =
        switch (this) {
          case BYTES -> row.getBytes(position);
          case NUMBER -> row.getLong(position);
          case REAL -> row.getDouble(position);
          case TEXT -> row.getString(position);
        };
    return row.wasNull() ? null : value;
  }

  /** Binds a value that {@link #read} gave. */
  void bind(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
    switch (value) {
      case null -> statement.setNull(position, sqlType);
      case byte[] bytes -> statement.setBytes(position, bytes);
      case Long number -> statement.setLong(position, number);
      case Double real -> statement.setDouble(position, real);
      default -> statement.setString(position, value.toString());
    }
  }

  /** Adds a value to a hash, with its kind and length before it, so that none runs into another. */
  static void digest(MessageDigest hash, @Nullable Object value) {
    switch (value) {
      case null -> hash.update((byte) 0);
      case byte[] bytes -> digest(hash, (byte) 1, bytes);
      case Long number -> hash.update(eight((byte) 2, number));
      case Double real -> hash.update(eight((byte) 3, Double.doubleToLongBits(real)));
      default -> digest(hash, (byte) 4, value.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void digest(MessageDigest hash, byte tag, byte[] bytes) {
    hash.update(ByteBuffer.allocate(1 + Integer.BYTES).put(tag).putInt(bytes.length).array());
    hash.update(bytes);
  }

  private static byte[] eight(byte tag, long bits) {
    return ByteBuffer.allocate(1 + Long.BYTES).put(tag).putLong(bits).array();
  }

  /** A value of a key as SQLite writes it in a statement. */
  static String literal(@Nullable Object value) {
    return switch (value) {
      case null -> throw new IllegalArgumentException("a key has no gaps");
      case byte[] bytes -> "x'" + HEX.formatHex(bytes) + "'";
      case Long number -> number.toString();
      default -> "'" + value.toString().replace("'", "''") + "'";
    };
  }
}
