package org.tierline.app.rehearsal;

import java.util.Map;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of what is watched over: broken glass, incidents, locked numbers. */
final class OversightVerbs {
  private OversightVerbs() {}

  static Map<String, Verb> all() {
    return Map.of("breakGlass", OversightVerbs::breakGlass);
  }

  private static ObjectNode breakGlass(Stage stage, StaffSession session, Arguments arguments) {
    GlassAnswer answer =
        stage
            .services()
            .glass()
            .breakGlass(
                session,
                new GlassWish(
                    stage.services().desk().ids().get(),
                    CaseVerbs.receiptNumber(arguments),
                    arguments.neededConstant("reason", BreakGlassReason.class),
                    arguments.textOrEmpty("words")));
    ObjectNode result =
        switch (answer) {
          case GlassAnswer.Open open -> CaseVerbs.disclosed(open.view(), open.rules());
          case GlassAnswer.Refused refused -> Results.of("REFUSED", refused.rules());
        };
    return result.put("say", stage.phrasebook().say(answer.say()));
  }
}
