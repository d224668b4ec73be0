package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The kinds of value that a row of the record is written with. Somebody with the file can put a
 * number with a fraction, or bytes where there was text, and what is read of it is the same.
 *
 * @param numbers columns of whole numbers
 * @param texts columns of text
 * @param bytes columns of bytes; what is not there has no kind
 */
record WrittenKinds(List<String> numbers, List<String> texts, List<String> bytes) {
  static final WrittenKinds EVENT =
      new WrittenKinds(
          List.of("seq", "at"),
          List.of("action", "facts"),
          List.of("desk_id", "staff_id", "contact_id", "subject", "previous", "hash"));
  static final WrittenKinds HEAD =
      new WrittenKinds(List.of("count"), List.of(), List.of("desk_id", "hash"));
  static final WrittenKinds SEAL =
      new WrittenKinds(
          List.of("number", "at"), List.of("heads"), List.of("previous", "key", "signature"));

  /** Whether every value of a row is of its kind. */
  boolean areIn(ResultSet row) throws SQLException {
    for (String column : numbers) {
      Object value = row.getObject(column);
      if (!(value instanceof Long || value instanceof Integer)) {
        return false;
      }
    }
    for (String column : texts) {
      if (!(row.getObject(column) instanceof String)) {
        return false;
      }
    }
    for (String column : bytes) {
      Object value = row.getObject(column);
      if (value != null && !(value instanceof byte[])) {
        return false;
      }
    }
    return true;
  }
}
