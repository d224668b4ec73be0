package org.tierline.app.rehearsal;

import java.util.Map;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.OutboundFinding;
import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of what leaves a contact in writing. */
final class MessageVerbs {
  private MessageVerbs() {}

  static Map<String, Verb> all() {
    return Map.of("draftMessage", MessageVerbs::draft);
  }

  private static ObjectNode draft(Stage stage, StaffSession session, Arguments arguments) {
    OutboundAnswer answer =
        stage
            .services()
            .outbound()
            .check(
                session,
                stage.contact(session, arguments),
                new OutboundDraft(
                    arguments.neededConstant("channel", MessageChannel.class),
                    arguments.text("to"),
                    arguments.needed("text")));
    ObjectNode result = Results.of(answer.outcome(), answer.rules());
    ArrayNode reasons = result.putArray("reasons");
    ArrayNode findings = result.putArray("findings");
    for (OutboundFinding finding : answer.blocking()) {
      reasons.add(stage.phrasebook().say(finding.why()));
      findings
          .addObject()
          .put("kind", finding.kind().name())
          .put("start", finding.start())
          .put("end", finding.end());
    }
    ArrayNode lifted = result.putArray("lifted");
    answer.lifted().forEach(finding -> lifted.add(finding.kind().name()));
    return result;
  }
}
