package org.tierline.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KolmogorovSmirnovTest {

  /** The usual critical values of Kolmogorov's distribution. */
  @ParameterizedTest
  @CsvSource({
    "0.8276, 0.50",
    "1.2238, 0.10",
    "1.3581, 0.05",
    "1.4802, 0.025",
    "1.6276, 0.01",
    "1.9495, 0.001"
  })
  void theTailIsAsItStandsInTables(double x, double p) {
    assertThat(KolmogorovSmirnov.tail(x)).isCloseTo(p, within(p / 500));
  }

  @Test
  void theStatisticIsTheLargestDistanceOfTheTwoFunctions() {
    long[] one = {1, 2, 3, 4};
    long[] other = {3, 4, 5, 6};
    assertThat(KolmogorovSmirnov.of(one, other).statistic()).isEqualTo(0.5);
  }

  @Test
  void equalValuesMakeNoDistance() {
    long[] one = {1, 1, 2, 2};
    long[] other = {1, 2};
    assertThat(KolmogorovSmirnov.of(one, other)).isEqualTo(new KolmogorovSmirnov(0, 1));
  }

  @Test
  void samplesThatDoNotTouchAreWholeApart() {
    long[] one = LongStream.range(0, 50).toArray();
    long[] other = LongStream.range(100, 150).toArray();
    KolmogorovSmirnov apart = KolmogorovSmirnov.of(one, other);
    assertThat(apart.statistic()).isEqualTo(1);
    assertThat(apart.p()).isLessThan(1e-10);
  }

  /** Of many pairs of samples from one distribution a twentieth has a p below 0.05. */
  @Test
  void pIsTheShareOfPairsThatAreAsFarApartByChance() {
    Random random = new Random(7);
    int below = 0;
    for (int i = 0; i < 2_000; i++) {
      if (KolmogorovSmirnov.of(sample(random), sample(random)).p() < 0.05) {
        below++;
      }
    }
    assertThat(below).isBetween(60, 140);
  }

  private static long[] sample(Random random) {
    return random.longs(200, 0, 1_000_000_000L).toArray();
  }
}
