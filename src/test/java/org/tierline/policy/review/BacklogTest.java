package org.tierline.policy.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacklogTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1357 | 121   | 6   | 17   | 1376 1395 1414 1433 1452 1471 1490 1509 1528 1547",
        "1357 | 121   | 8   | 17   | 1342 1327 1312 1297 1282 1267 1252 1237 1222 1207",
        "1357 | 121   | 0   | 17   | 1478 1599 1720 1841 1962 2083 2204 2325 2446 2567",
        "30   | 5     | 1   | 17   | 18 6 0 0 0 0 0 0 0 0",
        "0    | 0     | 3   | 0    | 0 0 0 0 0 0 0 0 0 0",
        "10   | 0.4   | 0   | 5    | 10 11 11 12 12 12 13 13 14 14",
        "10   | 2.5   | 1   | 2    | 11 11 12 12 13 13 14 14 15 15"
      })
  void a_day_ends_with_what_was_open_plus_arrivals_less_what_officers_do(
      long open, double arrivals, int officers, double handled, String ahead) {
    List<Long> wanted = Arrays.stream(ahead.split(" ")).map(Long::valueOf).toList();
    assertThat(Backlog.ahead(new Backlog.Pace(open, arrivals, handled), officers, 10))
        .isEqualTo(wanted);
  }

  @Test
  void the_middle_is_of_the_values_in_order() {
    assertThat(Backlog.middle(List.of())).isZero();
    assertThat(Backlog.middle(List.of(9, 1, 4))).isEqualTo(4);
    assertThat(Backlog.middle(List.of(9, 1, 4, 6))).isEqualTo(5);
  }

  /** By its definition: the smallest of all that so many do not exceed. */
  @Test
  void a_share_is_the_smallest_value_that_so_many_do_not_exceed() {
    for (int count = 1; count < 60; count++) {
      List<Long> values = LongStream.range(0, count).map(i -> i * i / 7).boxed().toList();
      for (int share : new int[] {1, 50, 90, 100}) {
        int of = share;
        long wanted =
            values.stream()
                .filter(value ->
                    100 * values.stream().filter(other -> other <= value).count()
                        >= (long) of * values.size())
                .findFirst()
                .orElseThrow();
        assertThat(Shares.of(share, values)).isEqualTo(wanted);
      }
    }
  }

  @Test
  void nobody_has_no_share() {
    Stream.<Runnable>of(
            () -> Shares.rank(50, 0), () -> Shares.rank(0, 5), () -> Shares.rank(101, 5))
        .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(RuntimeException.class));
    assertThat(IntStream.rangeClosed(1, 100).mapToLong(share -> Shares.rank(share, 100)))
        .isSorted();
  }
}
