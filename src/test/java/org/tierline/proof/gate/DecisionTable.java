package org.tierline.proof.gate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.tierline.model.privacy.VerificationAnswer;

/** What the gate has to answer, as written by hand from the rules. */
final class DecisionTable {
  private static final String ALL = "*";
  private static final long SEED = 20_261_124;

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, Map<String, String>> ceilings = new HashMap<>();
  private final List<Row> rows;

  private DecisionTable() {
    for (CSVRecord group : read("groups.csv")) {
      groups.put(group.get("name"), members(group.get("members")));
    }
    for (CSVRecord ceiling : read("ceilings.csv")) {
      ceilings.put(ceiling.get("channel"), ceiling.toMap());
    }
    rows = read("table.csv").stream().map(this::row).toList();
  }

  /** Reads it. */
  static DecisionTable read() {
    return new DecisionTable();
  }

  List<Row> rows() {
    return rows;
  }

  /** The rows that a cell fits; one, if the table is sound. */
  List<Row> rowsOf(Cell cell) {
    return rows.stream().filter(row -> row.fits(cell)).toList();
  }

  /** Outcome and level of a cell, such as {@code VERIFIED STATUS_ONLY}. */
  String answer(Cell cell) {
    Row row = rowsOf(cell).getFirst();
    String level =
        row.level.equals("CEILING")
            ? ceilings
                .getOrDefault(cell.channel().name(), Map.of())
                .getOrDefault(cell.role().name(), "no ceiling")
            : row.level;
    return row.outcome + " " + level;
  }

  /** A cell of each situation of each row, always the same ones. */
  List<Cell> some() {
    List<Cell> shuffled = new ArrayList<>(Cell.all());
    Collections.shuffle(shuffled, new Random(SEED));
    Map<String, Cell> first = new LinkedHashMap<>();
    for (Cell cell : shuffled) {
      first.putIfAbsent(rowsOf(cell).getFirst().name() + " " + cell.situation(), cell);
    }
    return List.copyOf(first.values());
  }

  /** What is wrong with an answer, or nothing. */
  Optional<String> difference(Cell cell, VerificationAnswer answer) {
    String came = answer.outcome() + " " + answer.level();
    return came.equals(answer(cell))
        ? Optional.empty()
        : Optional.of(
            cell
                + ": row "
                + rowsOf(cell).getFirst().name()
                + " says "
                + answer(cell)
                + ", the gate "
                + came);
  }

  private Row row(CSVRecord record) {
    return new Row(
        record.get("row"),
        set(record, "channel"),
        set(record, "role"),
        set(record, "relationship"),
        set(record, "protection"),
        set(record, "cleared"),
        set(record, "said"),
        record.get("outcome"),
        record.get("level"));
  }

  private Set<String> set(CSVRecord record, String column) {
    return members(record.get(column));
  }

  private Set<String> members(String text) {
    Set<String> members = new HashSet<>();
    for (String name : text.split("\\|", -1)) {
      members.addAll(groups.getOrDefault(name, Set.of(name)));
    }
    return members;
  }

  private static List<CSVRecord> read(String file) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(DecisionTable.class.getResourceAsStream("/gate/" + file)),
            StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row; each set holds names or {@code *}. */
  record Row(
      String name,
      Set<String> channels,
      Set<String> roles,
      Set<String> relationships,
      Set<String> protections,
      Set<String> cleared,
      Set<String> said,
      String outcome,
      String level) {

    boolean fits(Cell cell) {
      return has(channels, cell.channel().name())
          && has(roles, cell.role().name())
          && has(relationships, cell.relationship().name())
          && has(protections, cell.protection().name())
          && has(cleared, cell.cleared() ? "yes" : "no")
          && has(said, cell.situation().name());
    }

    private static boolean has(Set<String> set, String name) {
      return set.contains(ALL) || set.contains(name);
    }
  }
}
