package org.tierline.app.rehearsal;

import java.util.Map;
import org.tierline.model.escalation.AttemptAnswer;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of calling back. */
final class CallbackVerbs {
  private CallbackVerbs() {}

  static Map<String, Verb> all() {
    return Map.of(
        "claimNext", CallbackVerbs::claimNext,
        "recordAttempt", CallbackVerbs::recordAttempt,
        "startCallback", CallbackVerbs::startCallback,
        "resolve", CallbackVerbs::resolve,
        "returnToTier1", CallbackVerbs::returnToTier1,
        "reassign", CallbackVerbs::reassign);
  }

  private static ObjectNode claimNext(Stage stage, StaffSession session, Arguments arguments) {
    ClaimAnswer answer =
        stage
            .services()
            .callbacks()
            .claimNext(session, arguments.constant("queue", EscalationQueue.class));
    return switch (answer) {
      case ClaimAnswer.None none -> Results.of("NONE", none.rules());
      case ClaimAnswer.Claimed claimed ->
          Results.of("CLAIMED", claimed.rules())
              .put("number", claimed.escalation().number().toString())
              .put("priorContacts", claimed.priorContacts());
    };
  }

  private static ObjectNode startCallback(Stage stage, StaffSession session, Arguments arguments) {
    OpenAnswer answer = stage.services().callbackStart().start(session, arguments.needed("number"));
    return ContactVerbs.opened(stage, session, answer);
  }

  private static ObjectNode recordAttempt(Stage stage, StaffSession session, Arguments arguments) {
    AttemptAnswer answer =
        stage
            .services()
            .callbackAttempts()
            .record(
                session,
                arguments.needed("number"),
                arguments.neededConstant("attempt", AttemptOutcome.class));
    return Results.of(answer.outcome(), answer.rules())
        .put("state", Results.text(answer.state()))
        .put("attemptsLeft", answer.attemptsLeft())
        .put("nextCallableFrom", Results.text(answer.nextCallableFrom()))
        .put("say", stage.phrasebook().say(answer.say()));
  }

  private static ObjectNode resolve(Stage stage, StaffSession session, Arguments arguments) {
    return ended(
        stage,
        stage
            .services()
            .callbackEnds()
            .resolve(session, arguments.needed("number"), arguments.textOrEmpty("words")));
  }

  private static ObjectNode returnToTier1(Stage stage, StaffSession session, Arguments arguments) {
    return ended(
        stage,
        stage
            .services()
            .callbackEnds()
            .returnToTier1(session, arguments.needed("number"), arguments.textOrEmpty("words")));
  }

  private static ObjectNode reassign(Stage stage, StaffSession session, Arguments arguments) {
    return ended(
        stage,
        stage
            .services()
            .callbackEnds()
            .reassign(
                session,
                arguments.needed("number"),
                arguments.textOrEmpty("words"),
                stage.session(arguments.needed("to")).staff().name()));
  }

  private static ObjectNode ended(Stage stage, CallbackAnswer answer) {
    return Results.of(answer.outcome(), answer.rules())
        .put("state", Results.text(answer.state()))
        .put("say", stage.phrasebook().say(answer.say()));
  }
}
