package org.tierline.store.move;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as both stores have it.
 *
 * @param name in both
 * @param place with its schema, in the shared store
 * @param columns with what each holds, in the order in which they are read and written
 * @param key columns that tell rows apart; empty where nothing does
 * @param clustered whether the local store keeps rows by their key and without a number
 * @param watched whether the shared store does something of its own when a row is written
 */
record MovedTable(
    String name,
    String place,
    Map<String, ColumnKind> columns,
    List<String> key,
    boolean clustered,
    boolean watched) {

  /** The names of the columns, in order. */
  List<String> names() {
    return List.copyOf(columns.keySet());
  }

  /** Rows of the local store that come after one, in the order in which they are copied. */
  String selectAfter(@Nullable String last) {
    String order = clustered ? listed(key) : "rowid";
    String after = last == null ? "" : " WHERE (%s) > (%s)".formatted(order, last);
    return "SELECT %s%s FROM %s%s ORDER BY %s"
        .formatted(listed(names()), clustered ? "" : ", rowid", quoted(name), after, order);
  }

  /** Where a row of the local store stands in that order. */
  String standingOf(@Nullable Object[] row, long rowNumber) {
    if (!clustered) {
      return String.valueOf(rowNumber);
    }
    List<String> names = names();
    return key.stream()
        .map(column -> ColumnKind.literal(row[names.indexOf(column)]))
        .collect(Collectors.joining(", "));
  }

  /** Adds a row to the shared store. */
  String insert() {
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(
            place,
            listed(names()),
            IntStream.range(0, columns.size()).mapToObj(_ -> "?").collect(Collectors.joining(",")));
  }

  /** All rows of the local store, in an order that does not depend on where they are kept. */
  String inLocal() {
    return ordered(quoted(name));
  }

  /** All rows of the shared store, in the same order. */
  String inShared() {
    return ordered(place);
  }

  private String ordered(String where) {
    String order =
        key.isEmpty()
            ? names().stream()
                .map(column -> quoted(column) + " NULLS FIRST")
                .collect(Collectors.joining(", "))
            : listed(key);
    return "SELECT %s FROM %s ORDER BY %s".formatted(listed(names()), where, order);
  }

  private static String listed(List<String> names) {
    return names.stream().map(MovedTable::quoted).collect(Collectors.joining(", "));
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
