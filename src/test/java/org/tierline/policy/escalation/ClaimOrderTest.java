package org.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.FirstBecause;

/** Why a caller is claimed before the one behind (E5). */
class ClaimOrderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "URGENT,  3, 9, REGULAR, 1, 1, URGENT",
    "URGENT,  0, 9, REGULAR, 1, 1, DUE_TODAY",
    "URGENT, -1, 9, REGULAR, 1, 1, LATE",
    "REGULAR, 0, 9, REGULAR, 1, 1, DUE_TODAY",
    "REGULAR,-2, 9, REGULAR, 1, 1, LATE",
    "URGENT,  1, 9, URGENT,  2, 1, DUE_EARLIER",
    "REGULAR,-1, 9, URGENT,  2, 1, DUE_EARLIER",
    "REGULAR, 4, 9, REGULAR, 5, 1, DUE_EARLIER",
    "URGENT,  2, 1, URGENT,  2, 2, OLDER",
    "REGULAR, 0, 1, URGENT,  0, 2, OLDER",
    "REGULAR, 5, 1, REGULAR, 5, 2, OLDER"
  })
  void whoever_is_first_is_so_for_one_reason(
      EscalationClass first,
      int due,
      int created,
      EscalationClass second,
      int dueBehind,
      int createdBehind,
      FirstBecause because) {
    assertThat(
            ClaimOrder.first(
                facts(first, due, created), facts(second, dueBehind, createdBehind), TODAY))
        .isEqualTo(because);
  }

  @Test
  void nobody_behind_is_a_reason_too() {
    assertThat(ClaimOrder.first(facts(EscalationClass.URGENT, -3, 1), null, TODAY))
        .isEqualTo(FirstBecause.ALONE);
  }

  private static ClaimOrder.Facts facts(EscalationClass escalationClass, int due, int created) {
    return new ClaimOrder.Facts(
        escalationClass, TODAY.plusDays(due), Instant.EPOCH.plusSeconds(created));
  }
}
