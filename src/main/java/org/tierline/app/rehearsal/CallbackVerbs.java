package org.tierline.app.rehearsal;

import java.util.Map;
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
        "claimNext", CallbackVerbs::claimNext, "startCallback", CallbackVerbs::startCallback);
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
}
