package org.tierline.proof.gate;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.store.TestStores;

/** Tries a gate that may have a fault; run in a class loader that has it. */
public final class Trial {
  private Trial() {}

  /**
   * The first thing found: by the pure rules, else by the gate on a store.
   *
   * @param file a new store that nobody has opened
   * @return empty if the fault was not found
   */
  public static String found(Path file) {
    DecisionTable table = DecisionTable.read();
    List<Cell> cells = table.some();
    Optional<String> pure = first(table, cells, PureGate::answer);
    if (pure.isPresent()) {
      return "pure rules, " + pure.get();
    }
    try (RealGate gate = new RealGate(TestStores.reopen(file))) {
      return first(table, cells, gate::answer).map(found -> "gate, " + found).orElse("");
    }
  }

  private static Optional<String> first(
      DecisionTable table, List<Cell> cells, Function<Cell, VerificationAnswer> gate) {
    Set<VerificationAnswer> failures = new HashSet<>();
    for (Cell cell : cells) {
      VerificationAnswer answer = gate.apply(cell);
      if (answer.outcome() == VerificationOutcome.NOT_VERIFIED) {
        failures.add(answer);
      }
      Optional<String> difference = table.difference(cell, answer);
      if (difference.isPresent()) {
        return difference;
      }
      if (failures.size() > 1) {
        return Optional.of(cell + ": this failure has a face of its own");
      }
    }
    return Optional.empty();
  }
}
