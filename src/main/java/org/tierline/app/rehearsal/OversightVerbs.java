package org.tierline.app.rehearsal;

import java.util.Map;
import org.tierline.model.incident.IncidentAnswer;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.model.privacy.UnlockAnswer;
import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of what is watched over: broken glass, incidents, locked numbers. */
final class OversightVerbs {
  private OversightVerbs() {}

  static Map<String, Verb> all() {
    return Map.of(
        "breakGlass", OversightVerbs::breakGlass,
        "reportIncident", OversightVerbs::reportIncident,
        "unlockCase", OversightVerbs::unlockCase);
  }

  private static ObjectNode reportIncident(Stage stage, StaffSession session, Arguments arguments) {
    IncidentAnswer answer =
        stage
            .services()
            .incidents()
            .report(
                session,
                new IncidentReport(
                    stage.services().desk().ids().get(),
                    stage.contactIfAny(session, arguments).orElse(null),
                    arguments.text("receiptNumber"),
                    arguments.textOrEmpty("words")));
    return Results.of("REPORTED", answer.rules())
        .put("dueBy", answer.dueBy().toString())
        .put("say", stage.phrasebook().say(answer.say()));
  }

  private static ObjectNode unlockCase(Stage stage, StaffSession session, Arguments arguments) {
    UnlockAnswer answer =
        stage
            .services()
            .gateLocks()
            .unlock(
                session,
                stage.services().desk().ids().get(),
                CaseVerbs.receiptNumber(arguments).value());
    return Results.of(answer.outcome(), answer.rules())
        .put("say", stage.phrasebook().say(answer.say()));
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
