package org.tierline.policy.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.contact.Disposition;
import org.tierline.policy.contact.Dispositions.Done;

class DispositionsTest {
  @ParameterizedTest
  @CsvSource({
    "DANGER_SCRIPT_USED, EMERGENCY_SERVICES",
    "SUPERVISOR_TOOK, SUPERVISOR_HANDLED",
    "ESCALATED, ESCALATED",
    "REQUEST_CREATED, SERVICE_REQUEST_CREATED",
    "REFERRED_INTERNATIONAL, REFERRED_INTERNATIONAL",
    "REFERRED_OTHER_AGENCY, REFERRED_OTHER_AGENCY",
    "CASE_DISCLOSED, ANSWERED",
    "ANSWER_SENT, ANSWERED",
    "GENERAL_ANSWER_GIVEN, ANSWERED",
    "VERIFICATION_FAILED, NOT_VERIFIED",
  })
  void oneThingDoneProposesItsDisposition(Done done, Disposition disposition) {
    assertThat(Dispositions.propose(Set.of(done))).contains(disposition);
  }

  @ParameterizedTest
  @CsvSource({
    "VERIFICATION_FAILED, CASE_DISCLOSED, ANSWERED",
    "VERIFICATION_FAILED, ANSWER_SENT, ANSWERED",
    "VERIFICATION_FAILED, GENERAL_ANSWER_GIVEN, ANSWERED",
    "ANSWER_SENT, REQUEST_CREATED, SERVICE_REQUEST_CREATED",
    "VERIFICATION_FAILED, ESCALATED, ESCALATED",
    "CASE_DISCLOSED, REQUEST_CREATED, SERVICE_REQUEST_CREATED",
    "REQUEST_CREATED, ESCALATED, ESCALATED",
    "ESCALATED, SUPERVISOR_TOOK, SUPERVISOR_HANDLED",
    "SUPERVISOR_TOOK, DANGER_SCRIPT_USED, EMERGENCY_SERVICES",
  })
  void ofSeveralTheMostTellingIsProposed(Done one, Done other, Disposition disposition) {
    assertThat(Dispositions.propose(EnumSet.of(one, other))).contains(disposition);
  }

  @Test
  void nothingDoneProposesNothing() {
    assertThat(Dispositions.propose(Set.of())).isEmpty();
  }
}
