package org.tierline.service.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two to eight desks at one shared store do what chance chooses, all at once. */
class ManyDesksTest {
  private static final int HISTORIES = Boolean.getBoolean("long") ? 10_000 : 40;
  private static final int UNTIL_FOUND = 200;

  @Test
  void nobody_is_claimed_twice_passed_over_written_over_or_made_two() {
    try (ManyDesks desks = new ManyDesks(Map.of())) {
      for (long seed = 0; seed < HISTORIES; seed++) {
        assertThat(desks.history(seed)).as("history " + seed).isEmpty();
      }
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
