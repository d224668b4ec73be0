package org.tierline.app.rehearsal;

import java.util.Map;
import java.util.UUID;
import org.tierline.model.contact.Contact;
import org.tierline.model.danger.DangerAnswer;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.danger.DangerScript;
import org.tierline.model.danger.Hotline;
import org.tierline.service.danger.DangerScripts;
import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.node.ObjectNode;

/** The verb of danger: the words come up, and that they were read is recorded. */
final class DangerVerbs {
  private DangerVerbs() {}

  static Map<String, Verb> all() {
    return Map.of("readDangerScript", DangerVerbs::read);
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
}
