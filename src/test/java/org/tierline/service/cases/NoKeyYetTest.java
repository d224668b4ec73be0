package org.tierline.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** Who signed in before a colleague could hand the key of records on is told what to wait for. */
class NoKeyYetTest {
  private static final ReceiptNumber NUMBER = new ReceiptNumber("IOE0000000001");

  @Test
  void a_case_opens_once_somebody_who_holds_the_key_has_signed_in() {
    try (Oversight desk = new Oversight()) {
      desk.add("sam", Role.SUPERVISOR);
      desk.add("ana", Role.TIER_1);
      desk.cases(Oversight.parkCase(NUMBER.value(), "NONE"));
      assertThat(opened(desk, desk.signIn("ana")))
          .isInstanceOfSatisfying(
              CaseAnswer.Refused.class,
              refused -> assertThat(refused.say()).isEqualTo(Sentence.of("say.case.noKey")));
      desk.signIn("sam");
      assertThat(opened(desk, desk.signIn("ana"))).isInstanceOf(CaseAnswer.Disclosed.class);
    }
  }

  private static CaseAnswer opened(Oversight desk, StaffSession session) {
    UUID contact = desk.call(session);
    desk.verify(session, contact, Oversight.said(NUMBER.value(), "Lee Park"));
    return desk.services.cases().open(session, contact, NUMBER);
  }
}
