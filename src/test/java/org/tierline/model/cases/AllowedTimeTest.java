package org.tierline.model.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A time that the next step asks to allow says since when it is over. */
class AllowedTimeTest {
  private static final LocalDate MAILED = LocalDate.of(2026, 9, 1);

  private static CaseView.StatusPart status(@Nullable LocalDate on, @Nullable String next) {
    return new CaseView.StatusPart(
        new ReceiptNumber("IOE0912345678"), "I-765", "Card", MAILED, "Card Was Mailed", on, next);
  }

  @Test
  void it_is_over_on_the_day_that_many_days_after_the_status() {
    CaseView.StatusPart status = status(MAILED, "Allow 30 days for delivery.");
    assertThat(status.overSince(LocalDate.of(2026, 9, 30))).isNull();
    assertThat(status.overSince(LocalDate.of(2026, 10, 1))).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(status.overSince(LocalDate.of(2026, 11, 24))).isEqualTo(LocalDate.of(2026, 10, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We will send a notice.",
        "Wait for 15 business days.",
        "Allow 99999999999 days.",
        "Allow 0 days.",
        ""
      })
  void words_that_name_no_days_say_nothing(String next) {
    assertThat(status(MAILED, next).overSince(LocalDate.of(2030, 1, 1))).isNull();
  }

  @Test
  void without_a_day_or_a_next_step_nothing_is_over() {
    assertThat(status(null, "Allow 30 days.").overSince(LocalDate.of(2030, 1, 1))).isNull();
    assertThat(status(MAILED, null).overSince(LocalDate.of(2030, 1, 1))).isNull();
  }
}
