package org.tierline.proof.gate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffSession;

/**
 * A wrong item, no such case, a protected case and a locked one ask the same of the store: the same
 * statements in the same order, with values of the same types, and the same rows read and written
 * (P7). Here at the gate and for what is done with a number that failed there.
 */
class OneFaceTest {
  @TempDir Path folder;
  private TracedGate gate;

  @BeforeEach
  void open() {
    gate = new TracedGate(folder);
  }

  @AfterEach
  void close() {
    gate.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"TIER_1", "TIER_2", "SUPERVISOR"})
  void everyFailureAtTheGateHasOneFace(Role role) {
    Relationship third = Relationship.AUTHORIZED_THIRD_PARTY;
    Said right = gate.said(gate.file(Situation.ALL_RIGHT, Protection.NONE), third);
    Map<String, Said> faces = new LinkedHashMap<>();
    faces.put("no such number", SaidOtherwise.withNumber(right, TracedGate.NO_SUCH_NUMBER));
    faces.put("wrong name", gate.said(Situation.WRONG_NAME, Protection.NONE, third));
    faces.put("wrong date", gate.said(Situation.WRONG_DATE, Protection.NONE, third));
    faces.put("wrong extra items", SaidOtherwise.wrongExtras(right));
    faces.put("not on file", gate.said(Situation.STANDING_OF_ANOTHER, Protection.NONE, third));
    faces.put("Section 1367", gate.said(Situation.ALL_RIGHT, Protection.SECTION_1367, third));
    faces.put("asylum", gate.said(Situation.CONSENT_OF_ANOTHER_HAND, Protection.ASYLUM, third));
    faces.put("organization", gate.said(Situation.ORGANIZATION_NO_EXTRA, Protection.NONE, right));
    if (role == Role.TIER_1) {
      faces.put("locked number", gate.said(Situation.NUMBER_LOCKED, Protection.NONE, third));
    }
    faces.put(
        "Section 1367, wrong name",
        gate.said(Situation.WRONG_NAME, Protection.SECTION_1367, third));
    gate.assertOneFace(faces, said -> gate.verify(gate.rig.person(role, false), third, said));
    gate.assertOneFace(faces, said -> gate.verify(gate.rig.person(role, true), third, said));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"TIER_1", "TIER_2", "SUPERVISOR"})
  void everyFailureByTheANumberHasOneFace(Role role) {
    Relationship applicant = Relationship.APPLICANT_OR_PETITIONER;
    Said right = gate.said(Situation.A_NUMBER_ALONE, Protection.NONE, applicant);
    Map<String, Said> faces = new LinkedHashMap<>();
    faces.put("no such number", SaidOtherwise.withANumber(right, "A999999999"));
    faces.put("wrong extra items", SaidOtherwise.wrongExtras(right));
    for (Protection protection : Protection.values()) {
      faces.put(
          "two cases " + protection,
          gate.said(Situation.A_NUMBER_OF_TWO_CASES, protection, applicant));
      if (protection != Protection.NONE) {
        faces.put(protection.name(), gate.said(Situation.A_NUMBER_ALONE, protection, applicant));
      }
    }
    if (role == Role.TIER_1) {
      CaseFile locked = gate.file(Situation.NUMBER_LOCKED, Protection.NONE);
      faces.put(
          "locked by its receipt number",
          SaidOtherwise.byItsANumber(gate.said(locked, applicant), locked));
    }
    gate.assertOneFace(faces, said -> gate.verify(gate.rig.person(role, false), applicant, said));
    gate.assertOneFace(faces, said -> gate.verify(gate.rig.person(role, true), applicant, said));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"TIER_1", "TIER_2", "SUPERVISOR"})
  void whatIsDoneWithANumberThatFailedHasOneFace(Role role) {
    Map<String, String> numbers = gate.numbers();
    StaffSession who = gate.rig.person(role, false);
    gate.assertOneFace(
        numbers,
        number -> {
          UUID contact = gate.afterAFailure(who, number);
          return gate.cases.open(who, contact, new ReceiptNumber(number)).toString();
        });
    gate.assertOneFace(
        numbers,
        number -> {
          UUID contact = gate.afterAFailure(who, number);
          return gate.requests.create(who, contact, TracedGate.wish(number)).toString();
        });
    gate.assertOneFace(
        numbers,
        number -> {
          UUID contact = gate.afterAFailure(who, number);
          return gate.requests.preview(who, contact, TracedGate.wish(number)).toString();
        });
    for (EscalationReason reason : EscalationReason.values()) {
      gate.assertOneFace(
          numbers,
          number -> {
            UUID contact = gate.afterAFailure(who, number);
            return TracedGate.withoutNumbers(
                gate.escalations.escalate(who, contact, TracedGate.wish(reason, number)));
          });
    }
  }
}
