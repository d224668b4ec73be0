package org.tierline.policy.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierline.model.privacy.Burst;
import org.tierline.model.privacy.Burst.Kind;
import org.tierline.policy.privacy.Bursts.Peak;
import org.tierline.policy.privacy.Bursts.Who;

/** P6: lines of the review out of single peaks. */
class BurstsTest {
  private static final Instant NINE = Instant.parse("2026-11-24T14:00:00Z");

  private static Peak peak(String name, int minutes, int count) {
    return new Peak(
        new Who(Kind.STAFF_MEMBER, name), NINE.plus(Duration.ofMinutes(minutes)), count);
  }

  private static Burst burst(String name, int first, int last, int most) {
    return new Burst(
        Kind.STAFF_MEMBER,
        name,
        NINE.plus(Duration.ofMinutes(first)),
        NINE.plus(Duration.ofMinutes(last)),
        most);
  }

  @Test
  void peaksWithinAnHourAreOneLineOfEachPerson() {
    assertThat(
            Bursts.lines(
                List.of(
                    peak("ana", 0, 10),
                    peak("omar", 1, 10),
                    peak("ana", 60, 14),
                    peak("ana", 90, 12),
                    peak("ana", 151, 10))))
        .containsExactly(
            burst("ana", 0, 90, 14), burst("omar", 1, 1, 10), burst("ana", 151, 151, 10));
  }

  @Test
  void withoutPeaksThereIsNothing() {
    assertThat(Bursts.lines(List.of())).isEmpty();
  }

  @Test
  void aPersonAndANumberOfOneNameAreTwo() {
    assertThat(
            Bursts.lines(
                List.of(peak("+1", 0, 10), new Peak(new Who(Kind.CALLER_NUMBER, "+1"), NINE, 10))))
        .hasSize(2);
  }
}
