package org.tierline.app.tour;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.contact.Disposition;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;

/** A caller who cannot be verified, and every cause with one face. */
final class RefusedCaller {
  private static final String NO_SUCH_CASE = "IOE9999999999";

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;
  private final Calls calls;

  RefusedCaller(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
    this.calls = new Calls(desk);
  }

  void work() {
    PracticeCase told = desk.caseOf("GREEN_CARD", 3);
    steps.openPhoneContact();
    UUID contact = steps.contact();
    steps.readThePrompt();
    steps.say(told, NO_SUCH_CASE);
    for (int failures = 1; failures <= 3; failures++) {
      int expected = failures;
      steps.verify();
      hands.await(
          "attempt " + failures + " is answered",
          () -> steps.attemptsLeft(contact) <= 3 - expected);
      hands.settle();
      if (failures == 1) {
        hands.awaitNode("#failure");
        desk.picture("not-verified");
      }
    }
    VerificationAnswer fourth =
        calls.verify(contact, told, NO_SUCH_CASE, Relationship.APPLICANT_OR_PETITIONER);
    checks.that(
        "P6",
        "three failures lock the gate of the contact",
        fourth.outcome() == VerificationOutcome.LOCKED && fourth.attemptsLeft() == 0,
        fourth.outcome());
    desk.picture("locked-for-this-contact");
    escalateInstead();
    steps.closeTheContact();
    oneFace(told);
    neverPermitted(told);
  }

  /** Told of a wrong item, no such case, or no standing: the same words and fields. */
  private void oneFace(PracticeCase told) {
    Set<String> faces = new HashSet<>();
    faces.add(face(told, NO_SUCH_CASE, Relationship.APPLICANT_OR_PETITIONER));
    faces.add(face(told, told.receiptNumber(), Relationship.REPRESENTATIVE));
    faces.add(
        face(
            desk.caseOf("GREEN_CARD", 4),
            told.receiptNumber(),
            Relationship.APPLICANT_OR_PETITIONER));
    faces.remove("");
    checks.that("P7", "every failure has one face", faces.size() == 1, faces);
    UUID contact = calls.open();
    VerificationAnswer wrong =
        calls.verify(
            contact,
            desk.caseOf("GREEN_CARD", 4),
            told.receiptNumber(),
            Relationship.APPLICANT_OR_PETITIONER);
    calls.close(contact, Disposition.NOT_VERIFIED);
    checks.that(
        "P5",
        "what somebody else would say is not enough",
        wrong.outcome() == VerificationOutcome.NOT_VERIFIED,
        wrong.outcome());
  }

  private void neverPermitted(PracticeCase told) {
    UUID contact = calls.open();
    VerificationAnswer answer =
        calls.verify(contact, told, told.receiptNumber(), Relationship.OTHER);
    checks.that(
        "P4",
        "whom no rule recognises is told so, and it costs no attempt",
        answer.outcome() == VerificationOutcome.NOT_PERMITTED
            && desk.services().gate().attemptsLeft(desk.witness(), contact) == 3,
        answer.outcome());
    calls.close(contact, Disposition.NOT_VERIFIED);
  }

  /** What the desk is told of a failure; empty if it was none. */
  private String face(PracticeCase says, String receiptNumber, Relationship relationship) {
    UUID contact = calls.open();
    VerificationAnswer answer = calls.verify(contact, says, receiptNumber, relationship);
    calls.close(contact, Disposition.NOT_VERIFIED);
    return answer.outcome() == VerificationOutcome.VERIFIED
        ? ""
        : List.of(
                answer.outcome(),
                answer.level(),
                answer.attemptsLeft(),
                answer.say(),
                answer.rules())
            .toString();
  }

  private void escalateInstead() {
    steps.takeInHand(KeyCode.DIGIT2);
    hands.awaitNode("#reason");
    desk.picture("escalate");
    hands.press(KeyCode.ESCAPE);
  }
}
