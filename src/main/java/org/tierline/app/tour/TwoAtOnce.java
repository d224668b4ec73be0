package org.tierline.app.tour;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.contact.Disposition;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;

/** Two people correct one callback: the later one sees both versions side by side and decides. */
final class TwoAtOnce {
  private static final String LATER = "+13125550177";

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;
  private final Calls calls;

  TwoAtOnce(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
    this.calls = new Calls(desk);
  }

  void work() {
    PracticeCase told = desk.caseOf("GREEN_CARD", 9);
    UUID elsewhere = calls.verified(told);
    String number = escalate(elsewhere, told);
    steps.openPhoneContact();
    steps.readThePrompt();
    steps.say(told, told.receiptNumber());
    steps.verify();
    steps.waitUntilOpen();
    steps.takeInHand(KeyCode.DIGIT7);
    hands.awaitNode("#number");
    steps.fill("#number", number);
    hands.comes(() -> hands.isSeen("#add"));
    hands.tabTo("#add");
    hands.press(KeyCode.RIGHT);
    steps.fill("#phone", LATER);
    correctElsewhere(elsewhere, number);
    steps.submit();
    boolean both = hands.comes(() -> hands.isSeen("#keepMine"));
    boolean said = hands.comes(() -> steps.words(".say-text").contains("which holds"));
    hands.tabTo("#keepMine");
    desk.picture("two-versions");
    boolean untouched = !LATER.equals(phone(elsewhere));
    hands.press(KeyCode.SPACE);
    boolean decided = hands.comes(() -> Steps.inBackground(() -> LATER.equals(phone(elsewhere))));
    checks.that(
        "E10",
        "who saves later sees what was changed meanwhile, and nothing is written before they"
            + " decide",
        both && said && untouched && decided,
        both + ", " + said + ", " + untouched + ", " + decided);
    steps.closeTheContact();
  }

  private String escalate(UUID contact, PracticeCase told) {
    return String.valueOf(
        desk.services()
            .escalations()
            .escalate(
                desk.witness(),
                contact,
                new EscalationWish(
                    EscalationClass.REGULAR,
                    EscalationReason.COMPLEX_INQUIRY,
                    "Asks why the card has another name.",
                    told.receiptNumber(),
                    new CallbackWish(
                        told.person().phone(),
                        told.person().place().zip(),
                        List.of(),
                        "en",
                        false)))
            .number());
  }

  private void correctElsewhere(UUID contact, String number) {
    desk.services()
        .escalationChanges()
        .correct(
            desk.witness(),
            contact,
            number,
            "Would rather speak Spanish.",
            new CallbackWish(null, null, List.of(), "es", null),
            null);
    desk.clock().advance(Duration.ofSeconds(30));
    calls.close(contact, Disposition.ESCALATED);
  }

  /** The number that is called, as the store has it. */
  private String phone(UUID contact) {
    return String.valueOf(
        desk.services()
            .desk()
            .store()
            .read(t -> t.escalations().ofContact(contact))
            .getFirst()
            .phone());
  }
}
