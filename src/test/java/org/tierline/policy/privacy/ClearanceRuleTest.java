package org.tierline.policy.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.Sentence;
import org.tierline.model.staff.Role;

/** Who may be the second person of a clearance: each role, with and without holding it. */
class ClearanceRuleTest {
  private static final UUID ASKER = new UUID(0, 1);
  private static final UUID CONCERNED = new UUID(0, 2);
  private static final UUID SOMEBODY_ELSE = new UUID(0, 3);

  @ParameterizedTest
  @CsvSource({
    "TIER_1, false, say.clearance.notYours",
    "TIER_1, true, say.clearance.notYours",
    "TIER_2, false, say.clearance.notYours",
    "TIER_2, true, say.clearance.notYours",
    "SUPERVISOR, false, say.clearance.notYours",
    "SUPERVISOR, true, ",
    "ADMINISTRATOR, false, ",
    "ADMINISTRATOR, true, "
  })
  void anAdministratorConfirmsOrASupervisorWhoHoldsIt(Role role, boolean cleared, String refusal) {
    assertThat(ClearanceRule.refusalToConfirm(SOMEBODY_ELSE, role, cleared, ASKER, CONCERNED))
        .map(Sentence::key)
        .isEqualTo(Optional.ofNullable(refusal));
    for (UUID concernedBefore : new UUID[] {ASKER, CONCERNED}) {
      assertThat(ClearanceRule.refusalToConfirm(concernedBefore, role, cleared, ASKER, CONCERNED))
          .map(Sentence::key)
          .contains("say.clearance.anotherPerson");
    }
  }
}
