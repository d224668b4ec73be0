package org.tierline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00.123Z");

  @Test
  void keysCarryTheTimeAndTheVersion() {
    UUID key = new TimeOrderedIds(() -> NOW, new Random(1)).next();
    assertThat(key.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    assertThat(key.version()).isEqualTo(7);
    assertThat(key.variant()).isEqualTo(2);
  }

  @Test
  void keysGrowThoughTheClockStandsStillOrGoesBack() {
    List<Instant> times = new ArrayList<>(List.of(NOW));
    TimeOrderedIds ids = new TimeOrderedIds(times::getLast, new Random(2));
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      if (i == 5_000) {
        times.add(NOW.minusSeconds(60));
      }
      keys.add(ids.next().toString());
    }
    assertThat(keys).isSorted();
    assertThat(new HashSet<>(keys)).hasSize(10_000);
  }
}
