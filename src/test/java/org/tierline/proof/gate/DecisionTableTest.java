package org.tierline.proof.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;

/** Every cell of the privacy table is answered as the table written from the rules says. */
class DecisionTableTest {
  private static final DecisionTable TABLE = DecisionTable.read();
  private static final boolean WHOLE = Boolean.getBoolean("long");
  private static final int SOME = 500;
  private static final long SEED = 20_261_124;

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

  /** Some cells of each row in every run, all of them in a long one. */
  @Test
  void theGateOnARealStoreAnswersAsTheTableSays() {
    List<Cell> cells = WHOLE ? Cell.all() : someOfEachRow();
    Set<VerificationAnswer> failures = new HashSet<>();
    List<String> differences;
    try (RealGate gate = new RealGate(folder)) {
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
    List<String> differences = new ArrayList<>();
    for (Cell cell : cells) {
      VerificationAnswer answer = gate.apply(cell);
      String came = answer.outcome() + " " + answer.level();
      if (!came.equals(TABLE.answer(cell))) {
        differences.add(
            cell
                + ": row "
                + TABLE.rowsOf(cell).getFirst().name()
                + " says "
                + TABLE.answer(cell)
                + ", the gate "
                + came);
      }
    }
    return differences;
  }

  private static List<Cell> someOfEachRow() {
    List<Cell> shuffled = new ArrayList<>(Cell.all());
    Collections.shuffle(shuffled, new Random(SEED));
    Map<String, Cell> first = new LinkedHashMap<>();
    shuffled.forEach(cell -> first.putIfAbsent(TABLE.rowsOf(cell).getFirst().name(), cell));
    List<Cell> some = new ArrayList<>(first.values());
    some.addAll(shuffled.stream().limit(SOME).collect(Collectors.toList()));
    return some;
  }
}
