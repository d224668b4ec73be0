package org.tierline.store.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tierline.model.Sentence;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;
import org.tierline.store.move.LocalTables.Local;
import org.tierline.store.move.SharedTables.Shared;

/**
 * Which tables are copied: what the catalogues of both stores name. What only one of them needs, to
 * find words and to notice changes, is made anew by the other; a table or column beyond that is not
 * left behind in silence.
 */
public final class MoveTables {
  /** What only a local store has. */
  public static final Set<String> OF_LOCAL =
      Set.of("contact_word_row", "change_count", "flyway_schema_history");

  /** What only a shared store has. */
  public static final Set<String> OF_SHARED =
      Set.of("contact_word", "change", "ticket", "recorded", "rehearsed", "flyway_schema_history");

  private MoveTables() {}

  /**
   * Those that are copied, each after those it refers to.
   *
   * @throws StoreTrouble with a sentence, if one store has what the other does not know
   */
  static List<MovedTable> of(Connection local, Connection shared) throws SQLException {
    Map<String, Local> here = LocalTables.of(local);
    Map<String, Shared> there = SharedTables.of(shared);
    here.keySet().removeAll(OF_LOCAL);
    there.keySet().removeAll(OF_SHARED);
    requireSame(here.keySet(), there.keySet(), "");
    List<MovedTable> ordered = new ArrayList<>();
    Map<String, Shared> left = new TreeMap<>(there);
    while (!left.isEmpty()) {
      String next = next(left);
      left.remove(next);
      ordered.add(
          table(
              next,
              Objects.requireNonNull(here.get(next)),
              Objects.requireNonNull(there.get(next))));
    }
    return List.copyOf(ordered);
  }

  /** A table or column that no copy is known of. */
  static StoreTrouble unknown(String name) {
    return new StoreTrouble(
        Kind.OUT_OF_REACH,
        Sentence.of("say.move.unknown", name),
        new IllegalStateException("no copy is known of a table or column"));
  }

  private static String next(Map<String, Shared> left) {
    return left.entrySet().stream()
        .filter(table -> table.getValue().refersTo().stream().noneMatch(left::containsKey))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> unknown(left.keySet().iterator().next()));
  }

  private static MovedTable table(String name, Local here, Shared there) {
    requireSame(here.columns().keySet(), there.columns().keySet(), name + ".");
    Map<String, ColumnKind> columns = new LinkedHashMap<>();
    here.columns()
        .forEach((column, declared) ->
            columns.put(
                column,
                ColumnKind.of(declared)
                    .filter(kind -> isKind(kind, there.columns().getOrDefault(column, "")))
                    .orElseThrow(() -> unknown(name + "." + column))));
    return new MovedTable(
        name, there.place(), columns, here.key(), here.clustered(), there.watched());
  }

  private static boolean isKind(ColumnKind kind, String declared) {
    return Optional.of(kind).equals(ColumnKind.of(declared));
  }

  private static void requireSame(Set<String> here, Set<String> there, String before) {
    Set<String> all = new TreeSet<>(here);
    all.addAll(there);
    Stream<String> alone =
        all.stream().filter(name -> !here.contains(name) || !there.contains(name));
    alone
        .findFirst()
        .ifPresent(name -> {
          throw unknown(before + name);
        });
  }
}
