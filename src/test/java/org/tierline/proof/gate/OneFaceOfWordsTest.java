package org.tierline.proof.gate;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.TestStores;

/** A number said among words has the face of any other, whatever it belongs to (P7). */
class OneFaceOfWordsTest {
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

  @Test
  void aNumberAmongTheWordsOfAnEscalationHasOneFace() {
    Map<String, String> numbers = gate.numbers();
    StaffSession who = gate.rig.person(Role.TIER_1, false);
    gate.assertOneFace(
        numbers,
        number -> {
          UUID contact = gate.fresh(who);
          EscalationWish wish =
              new EscalationWish(
                  EscalationClass.REGULAR,
                  EscalationReason.OTHER,
                  "Asks about " + number,
                  null,
                  TracedGate.CALLBACK);
          return TracedGate.withoutNumbers(gate.escalations.escalate(who, contact, wish));
        });
  }

  @Test
  void aNumberSaidAfterAnEscalationHasOneFace() {
    Map<String, String> numbers = gate.numbers();
    StaffSession who = gate.rig.person(Role.TIER_1, false);
    Relationship applicant = Relationship.APPLICANT_OR_PETITIONER;
    Said wrong = gate.said(Situation.WRONG_NAME, Protection.NONE, applicant);
    gate.assertOneFace(
        numbers,
        number -> {
          UUID contact = escalatedBefore(who);
          return gate.rig
              .gate()
              .verify(who, contact, applicant, SaidOtherwise.withNumber(wrong, number), true)
              .toString();
        });
    gate.assertOneFace(
        numbers,
        number -> {
          UUID contact = escalatedBefore(who);
          return gate.cases.open(who, contact, new ReceiptNumber(number)).toString();
        });
    gate.assertOneFace(
        numbers,
        number -> {
          UUID contact = escalatedBefore(who);
          return gate.requests.preview(who, contact, TracedGate.wish(number)).toString();
        });
    gate.assertOneFace(
        numbers,
        number -> {
          UUID contact = escalatedBefore(who);
          String made =
              gate.store
                  .read(t -> t.escalations().ofContact(contact))
                  .getFirst()
                  .number()
                  .toString();
          gate.store.takeTrace();
          return TracedGate.withoutNumbers(
              gate.changes.addWords(who, gate.fresh(who), made, "It is " + number));
        });
  }

  /** A contact with an escalation that somebody without the clearance holds, traced from here. */
  private UUID escalatedBefore(StaffSession who) {
    UUID contact = gate.fresh(who);
    gate.escalations.escalate(
        who, contact, TracedGate.wish(EscalationReason.OTHER, "IOE9900000002"));
    UUID made = gate.store.read(t -> t.escalations().ofContact(contact)).getFirst().id();
    UUID holder = gate.rig.person(Role.TIER_2, false).id();
    gate.store.write(tx -> {
      tx.claims().claim(made, holder, TestStores.NOW);
      return true;
    });
    gate.store.takeTrace();
    return contact;
  }
}
