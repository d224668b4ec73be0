package org.tierline.service.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two to eight desks at one shared store do what chance chooses, all at once. */
class ManyDesksTest {
  private static final int HISTORIES =
      Integer.getInteger("histories", Boolean.getBoolean("long") ? 10_000 : 40);

  /** Where a run goes on that was begun before. */
  private static final int FIRST = Integer.getInteger("histories.first", 0);

  /** As many take place in one store: all that were there before are looked through each time. */
  private static final int IN_ONE_STORE = 100;

  /** Stores at once: a history waits longer than it works. */
  private static final int AT_ONCE = 4;

  private static final int UNTIL_FOUND = 200;

  @Test
  void nobody_is_claimed_twice_passed_over_written_over_or_made_two()
      throws InterruptedException, ExecutionException {
    assertThat(wrong()).isEmpty();
  }

  /** What is wrong with which history, of each store the first. */
  private static List<String> wrong() throws InterruptedException, ExecutionException {
    List<Callable<List<String>>> stores = new ArrayList<>();
    for (int from = FIRST; from < FIRST + HISTORIES; from += IN_ONE_STORE) {
      long first = from;
      long until = Math.min(FIRST + HISTORIES, from + IN_ONE_STORE);
      stores.add(() -> wrong(first, until));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<String> wrong = new ArrayList<>();
      for (Future<List<String>> store : threads.invokeAll(stores)) {
        wrong.addAll(store.get());
      }
      return wrong;
    }
  }

  private static List<String> wrong(long first, long until) {
    try (ManyDesks desks = new ManyDesks(Map.of())) {
      return LongStream.range(first, until)
          .mapToObj(seed -> Map.entry(seed, desks.history(seed)))
          .filter(history -> !history.getValue().isEmpty())
          .map(history -> "history " + history.getKey() + ": " + history.getValue())
          .limit(1)
          .toList();
    }
  }

  /** Each would be seen, so that the histories above mean something. */
  @ParameterizedTest
  @EnumSource
  void a_fault_is_found(Fault fault) {
    try (ManyDesks desks = new ManyDesks(fault.instead)) {
      assertThat(
              LongStream.range(0, UNTIL_FOUND)
                  .mapToObj(desks::history)
                  .filter(wrong -> wrong.contains(fault.seenAs))
                  .findFirst())
          .isPresent();
    }
  }

  // The maps are immutable.
  @SuppressWarnings("ImmutableEnumChecker")
  enum Fault {
    /** Whoever claims takes what somebody else is taking. */
    SKIPS_NOTHING(
        Map.of(" FOR UPDATE OF e SKIP LOCKED", "", " AND version = ?", " AND ? IS NOT NULL"),
        "claimed twice"),
    /** Nobody waits for who has the same contact, and no version is asked for. */
    ASKS_FOR_NO_VERSION(
        Map.of(
            "SELECT pg_advisory_xact_lock(?)", "SELECT abs(?)",
            " AND version = ?", " AND ? IS NOT NULL"),
        "saved over what was not seen"),
    /** Nobody waits for who has the same case. */
    WAITS_FOR_NOBODY(
        Map.of("SELECT pg_advisory_xact_lock(?)", "SELECT abs(?)"), "one story was made two"),
    /** What was changed is told to nobody. */
    TELLS_NOTHING(
        Map.of("LEFT JOIN change c ON", "LEFT JOIN change c ON false AND"),
        "a desk shows what is not so");

    private final Map<String, String> instead;
    private final String seenAs;

    Fault(Map<String, String> instead, String seenAs) {
      this.instead = instead;
      this.seenAs = seenAs;
    }
  }
}
