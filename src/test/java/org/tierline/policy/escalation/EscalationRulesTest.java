package org.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.policy.PolicyBook;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.calendar.Holidays;

class EscalationRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final PolicyBook BOOK = PolicyBook.read(PolicyBook.shippedFiles());
  private static final BusinessCalendar CALENDAR = Holidays.calendar();

  @ParameterizedTest
  @CsvSource({"URGENT, 2026-11-30", "REGULAR, 2027-01-08"})
  void theCallerIsPromisedBusinessDays(EscalationClass escalationClass, LocalDate due) {
    assertThat(
            EscalationDue.of(
                escalationClass, LocalDate.of(2026, 11, 24), CALENDAR, BOOK.at(NOW).deadlines()))
        .isEqualTo(due);
  }

  @Test
  void withoutE2ItIsDueToday() {
    LocalDate today = LocalDate.of(2026, 11, 24);
    assertThat(
            EscalationDue.of(
                EscalationClass.REGULAR,
                today,
                CALENDAR,
                BOOK.without(Set.of("E2")).at(NOW).deadlines()))
        .isEqualTo(today);
  }

  @ParameterizedTest
  @EnumSource(EscalationReason.class)
  void aProtectedNumberGoesToSpecialHandlingForAnyReason(EscalationReason reason) {
    assertThat(QueueChoice.choose(reason, true)).isEqualTo(EscalationQueue.SPECIAL_HANDLING);
  }

  @ParameterizedTest
  @CsvSource({
    "APPOINTMENT, APPOINTMENTS",
    "MILITARY, MILITARY",
    "COMPLEX_INQUIRY, GENERAL",
    "EMERGENCY, GENERAL",
    "IDENTITY, GENERAL",
    "CHANGE_OF_ADDRESS, GENERAL",
    "BIOMETRICS_EXPEDITE, GENERAL",
    "ROUTING, GENERAL",
    "OTHER, GENERAL",
  })
  void otherwiseTheReasonChoosesTheQueue(EscalationReason reason, EscalationQueue queue) {
    assertThat(QueueChoice.choose(reason, false)).isEqualTo(queue);
  }
}
