package org.tierline.proof.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.store.TestStores;

/** Every cell of the privacy table is answered as the table written from the rules says. */
class DecisionTableTest {
  private static final DecisionTable TABLE = DecisionTable.read();
  private static final boolean WHOLE = Boolean.getBoolean("long");

  @TempDir Path folder;

  @Test
  void everyCellFitsExactlyOneRowAndEveryRowSomeCell() {
    Set<String> used = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    for (Cell cell : Cell.all()) {
      List<DecisionTable.Row> rows = TABLE.rowsOf(cell);
      if (rows.size() != 1) {
        wrong.add(cell + " fits rows " + rows.stream().map(DecisionTable.Row::name).toList());
      }
      rows.forEach(row -> used.add(row.name()));
    }
    assertThat(wrong).isEmpty();
    assertThat(TABLE.rows()).extracting(DecisionTable.Row::name).allMatch(used::contains);
  }

  @Test
  void thePureRulesAnswerEveryCellAsTheTableSays() {
    List<Cell> cells = Cell.all();
    List<String> differences = differences(cells, PureGate::answer);
    System.out.printf(
        "Decision table, pure rules: %d cells, differences: %d%n",
        cells.size(), differences.size());
    assertThat(differences.stream().limit(20)).isEmpty();
  }

  /** A cell of each situation of each row in every run, all of them in a long one. */
  @Test
  void theGateOnARealStoreAnswersAsTheTableSays() {
    List<Cell> cells = WHOLE ? Cell.all() : TABLE.some();
    Set<VerificationAnswer> failures = new HashSet<>();
    List<String> differences;
    try (RealGate gate = new RealGate(TestStores.open(folder))) {
      differences =
          differences(
              cells,
              cell -> {
                VerificationAnswer answer = gate.answer(cell);
                if (answer.outcome() == VerificationOutcome.NOT_VERIFIED) {
                  failures.add(answer);
                }
                return answer;
              });
    }
    System.out.printf(
        "Decision table, gate on SQLite: %d of %d cells, differences: %d%n",
        cells.size(), Cell.all().size(), differences.size());
    assertThat(differences.stream().limit(20)).isEmpty();
    assertThat(failures).as("all failures of a first attempt are one answer").hasSize(1);
  }

  private static List<String> differences(
      List<Cell> cells, Function<Cell, VerificationAnswer> gate) {
    return cells.stream()
        .flatMap(cell -> TABLE.difference(cell, gate.apply(cell)).stream())
        .toList();
  }
}
