package org.tierline.app.rehearsal;

import java.util.Map;
import java.util.UUID;
import org.tierline.model.contact.Contact;
import org.tierline.model.danger.DangerAnswer;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.danger.DangerScript;
import org.tierline.model.danger.Hotline;
import org.tierline.model.helper.HelperAnswer;
import org.tierline.model.helper.HelperKind;
import org.tierline.model.helper.HelperSide;
import org.tierline.model.helper.HelperWish;
import org.tierline.model.referral.ReferralAnswer;
import org.tierline.service.danger.DangerScripts;
import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of danger, of referrals to other agencies, and of who helps a caller to speak. */
final class CareVerbs {
  private CareVerbs() {}

  static Map<String, Verb> all() {
    return Map.of(
        "readDangerScript", CareVerbs::read,
        "referToAgency", CareVerbs::refer,
        "noteHelper", CareVerbs::help);
  }

  private static ObjectNode read(Stage stage, StaffSession session, Arguments arguments) {
    UUID contactId = stage.contact(session, arguments);
    DangerKind kind = arguments.neededConstant("kind", DangerKind.class);
    DangerScripts scripts = stage.services().dangerScripts();
    Contact contact = stage.services().contacts().find(session, contactId);
    DangerScript script = scripts.script(kind, contact.channel(), contact.caller().country());
    DangerAnswer answer = scripts.used(session, contactId, kind);
    ObjectNode result =
        Results.of(answer.outcome(), answer.rules())
            .put("say", stage.phrasebook().say(script.say()));
    result.set("numbers", Results.texts(script.hotlines().stream().map(Hotline::number).toList()));
    return result;
  }

  private static ObjectNode refer(Stage stage, StaffSession session, Arguments arguments) {
    ReferralAnswer answer =
        stage
            .services()
            .agencyReferrals()
            .refer(session, stage.contact(session, arguments), arguments.needed("agency"));
    ObjectNode result =
        Results.of(answer.outcome(), answer.rules())
            .put("say", stage.phrasebook().say(answer.say()));
    result.put("written", answer.written());
    result.set("contactInformation", Results.texts(answer.contactInformation()));
    return result;
  }

  private static ObjectNode help(Stage stage, StaffSession session, Arguments arguments) {
    HelperAnswer answer =
        stage
            .services()
            .callHelpers()
            .note(
                session,
                stage.contact(session, arguments),
                new HelperWish(
                    stage.services().desk().ids().get(),
                    arguments.neededConstant("kind", HelperKind.class),
                    arguments.neededConstant("side", HelperSide.class),
                    arguments.text("language"),
                    arguments.textOrEmpty("name"),
                    arguments.node().path("present").asBoolean(true),
                    arguments.node().path("agreed").asBoolean(true)));
    return Results.of(answer.outcome(), answer.rules())
        .put("say", stage.phrasebook().say(answer.say()));
  }
}
