package org.tierline.proof.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.model.staff.Role;
import org.tierline.proof.gate.People.Person;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;

/** What comes of a case by the ways that need no verification, and what does not (P8, P13). */
class OtherWaysTest {
  private static final CallbackWish CALLBACK =
      new CallbackWish("+12145550100", "75201", List.of(), "en", false);

  @TempDir Path folder;
  private CanaryDesk desk;

  @BeforeEach
  void open() {
    desk = new CanaryDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @EnumSource(Protection.class)
  void throughBrokenGlassASupervisorSeesThatCaseAndNobodyElseAnything(Protection protection) {
    ReceiptNumber number = new ReceiptNumber(CanaryCases.receiptNumber(protection));
    for (Map.Entry<Person, StaffSession> person : desk.people().entrySet()) {
      GlassAnswer answer =
          desk.services()
              .glass()
              .breakGlass(
                  person.getValue(),
                  new GlassWish(
                      Samples.id(), number, BreakGlassReason.COMPLAINT, "A complaint came in."));
      boolean may =
          person.getKey().role() == Role.SUPERVISOR
              && (protection != Protection.SECTION_1367 || person.getKey().cleared());
      Set<Canary> seen = desk.cases().seenIn(Strings.of(answer));
      assertThat(seen)
          .as("%s", person.getKey())
          .containsExactlyInAnyOrderElementsOf(
              may
                  ? desk.cases().shownAt(DisclosureLevel.CASE_DETAILS, protection)
                  : Set.<Canary>of());
    }
  }

  @Test
  void aCallbackInSpecialHandlingTellsTheSafeContactAndNothingElse() {
    Contact contact = desk.refused(desk.person(Role.TIER_1, false), Protection.SECTION_1367);
    desk.services()
        .escalations()
        .escalate(
            desk.person(Role.TIER_1, false),
            contact.id(),
            new EscalationWish(
                EscalationClass.URGENT, EscalationReason.OTHER, "words", null, CALLBACK));
    StaffSession officer = desk.person(Role.TIER_2, true);
    ClaimAnswer claimed = desk.services().callbacks().claimNext(officer, null);
    Escalation escalation = ((ClaimAnswer.Claimed) claimed).escalation();
    Object started = desk.services().callbackStart().start(officer, escalation.number().toString());
    assertThat(desk.cases().seenIn(Strings.of(List.of(claimed, started))))
        .extracting(Canary::field)
        .containsExactly("safeContact");
  }
}
