package org.tierline.app.rehearsal;

import java.util.List;
import java.util.Map;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of the privacy gate. */
final class CaseVerbs {
  private static final JsonMapper JSON = new JsonMapper();

  private CaseVerbs() {}

  static Map<String, Verb> all() {
    return Map.of("verify", CaseVerbs::verify, "openCase", CaseVerbs::openCase);
  }

  private static ObjectNode verify(Stage stage, StaffSession session, Arguments arguments) {
    VerificationAnswer answer =
        stage
            .services()
            .gate()
            .verify(
                session,
                stage.contact(session, arguments),
                arguments.neededConstant("relationship", Relationship.class),
                arguments.inner("said").map(CaseVerbs::said).orElse(Said.NOTHING),
                arguments.flag("safeContactConfirmed"));
    return Results.of(answer.outcome(), answer.rules())
        .put("level", answer.level().name())
        .put("attemptsLeft", answer.attemptsLeft())
        .put("say", stage.phrasebook().say(answer.say()));
  }

  private static Said said(Arguments said) {
    return new Said(
        said.text("receiptNumber"),
        said.text("aNumber"),
        said.text("name"),
        said.date("dateOfBirth"),
        said.text("address"),
        said.text("zip"),
        said.text("phone"),
        said.text("email"),
        said.text("representativeName"),
        said.text("firm"),
        said.text("callerName"));
  }

  private static ObjectNode openCase(Stage stage, StaffSession session, Arguments arguments) {
    ReceiptNumber number = receiptNumber(arguments);
    CaseAnswer answer =
        stage.services().cases().open(session, stage.contact(session, arguments), number);
    return switch (answer) {
      case CaseAnswer.Refused(var say, var rules) ->
          Results.of("REFUSED", rules).put("say", stage.phrasebook().say(say));
      case CaseAnswer.Disclosed(CaseView view, var rules) -> disclosed(view, rules);
    };
  }

  /** A case that is shown, with the names and the values of what is shown. */
  static ObjectNode disclosed(CaseView view, List<String> rules) {
    ObjectNode shown = shown(view);
    ObjectNode result = Results.of("DISCLOSED", rules).put("level", view.level().name());
    result.set("fields", Results.texts(shown.propertyNames()));
    result.set("case", shown);
    return result;
  }

  /** The values shown, by the names at the end of section P. */
  private static ObjectNode shown(CaseView view) {
    ObjectNode shown = JSON.valueToTree(view.status());
    shown.put("receiptNumber", view.status().receiptNumber().value());
    if (view.details() != null) {
      ObjectNode details = JSON.valueToTree(view.details());
      if (view.details().aNumber() != null) {
        details.put("aNumber", view.details().aNumber().value());
      }
      shown.setAll(details);
    }
    return shown;
  }

  /** The receipt number of a step. */
  static ReceiptNumber receiptNumber(Arguments arguments) {
    return ReceiptNumber.parse(arguments.needed("receiptNumber"))
        .orElseThrow(() -> new IllegalArgumentException("receiptNumber is no receipt number"));
  }
}
