package org.tierline.app.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationFound;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.office.FoundOffice;
import org.tierline.model.office.OfficeAnswer;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.office.OfficeQuery;
import org.tierline.service.escalation.EscalationChanges;
import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of work that leaves the contact, and of finding offices. */
final class WorkVerbs {
  private WorkVerbs() {}

  static Map<String, Verb> all() {
    return Map.of(
        "findOffices", WorkVerbs::findOffices,
        "escalate", WorkVerbs::escalate,
        "findEscalation", WorkVerbs::findEscalation,
        "addWords", WorkVerbs::addWords,
        "correctEscalation", WorkVerbs::correct,
        "cancel", WorkVerbs::cancel);
  }

  private static ObjectNode findOffices(Stage stage, StaffSession session, Arguments arguments) {
    OfficeAnswer answer =
        stage
            .services()
            .offices()
            .find(
                new OfficeQuery(
                    arguments.text("text"),
                    arguments.text("zip"),
                    arguments.text("city"),
                    arguments.text("state"),
                    arguments.text("country"),
                    arguments.text("province"),
                    arguments.text("code"),
                    arguments.constant("kind", OfficeKind.class)));
    ObjectNode result =
        Results.of(
            answer.offices().isEmpty() && answer.places().isEmpty() ? "NONE" : "FOUND",
            List.of("A5"));
    ArrayNode offices = result.putArray("offices");
    answer.offices().forEach(found -> offices.add(office(found)));
    return result;
  }

  private static ObjectNode office(FoundOffice found) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("code", found.office().code())
        .put("name", found.office().name())
        .put("kind", found.office().kind().name())
        .put("basis", Results.text(found.basis()))
        .put("closedToday", found.closedToday() != null);
  }

  private static ObjectNode escalate(Stage stage, StaffSession session, Arguments arguments) {
    EscalationAnswer answer =
        stage
            .services()
            .escalations()
            .escalate(
                session,
                stage.contact(session, arguments),
                new EscalationWish(
                    arguments.neededConstant("class", EscalationClass.class),
                    arguments.neededConstant("reason", EscalationReason.class),
                    arguments.textOrEmpty("words"),
                    arguments.text("receiptNumber"),
                    arguments.inner("callback").map(WorkVerbs::callback).orElse(NO_WISH)));
    ObjectNode result =
        Results.of(answer.outcome(), answer.rules())
            .put("number", Results.text(answer.number()))
            .put("due", Results.text(answer.due()))
            .put("callableFrom", Results.text(answer.callableFrom()))
            .put("callableUntil", Results.text(answer.callableUntil()))
            .put("say", stage.phrasebook().say(answer.say()));
    result.set("zones", Results.texts(answer.zones()));
    return result;
  }

  private static final CallbackWish NO_WISH = new CallbackWish(null, null, List.of(), null, false);

  private static CallbackWish callback(Arguments wish) {
    return new CallbackWish(
        wish.text("phone"),
        wish.text("zip"),
        wish.list("windows").stream().map(WorkVerbs::window).toList(),
        wish.text("language"),
        wish.flagIfSaid("textAhead"));
  }

  private static CallWindow window(JsonNode window) {
    Arguments ends = new Arguments(window);
    return new CallWindow(ends.instant("from"), ends.instant("to"));
  }

  private static ObjectNode findEscalation(Stage stage, StaffSession session, Arguments arguments) {
    Optional<EscalationFound> found =
        stage.services().escalations().find(session, arguments.needed("number"));
    if (found.isEmpty()) {
      return Results.of("NONE", List.of("E10"));
    }
    ObjectNode result =
        Results.of("FOUND", List.of("E10"))
            .put("class", found.get().escalationClass().name())
            .put("due", found.get().due().toString());
    ArrayNode windows = result.putArray("windows");
    found
        .get()
        .windows()
        .forEach(window ->
            windows
                .addObject()
                .put("from", window.from().toString())
                .put("to", window.to().toString()));
    return result;
  }

  private static ObjectNode addWords(Stage stage, StaffSession session, Arguments arguments) {
    if (RequestVerbs.isRequest(arguments)) {
      return RequestVerbs.addWords(stage, session, arguments);
    }
    return changed(
        stage,
        changes(stage)
            .addWords(
                session,
                stage.contact(session, arguments),
                arguments.needed("number"),
                arguments.textOrEmpty("words")));
  }

  private static ObjectNode correct(Stage stage, StaffSession session, Arguments arguments) {
    return changed(
        stage,
        changes(stage)
            .correct(
                session,
                stage.contact(session, arguments),
                arguments.needed("number"),
                arguments.textOrEmpty("words"),
                arguments.inner("callback").map(WorkVerbs::callback).orElse(null),
                arguments.wholeNumber("version")));
  }

  private static ObjectNode cancel(Stage stage, StaffSession session, Arguments arguments) {
    if (RequestVerbs.isRequest(arguments)) {
      return RequestVerbs.cancel(stage, session, arguments);
    }
    return changed(
        stage,
        changes(stage)
            .cancel(
                session,
                stage.contact(session, arguments),
                arguments.needed("number"),
                arguments.textOrEmpty("words"),
                arguments.wholeNumber("version")));
  }

  private static EscalationChanges changes(Stage stage) {
    return stage.services().escalationChanges();
  }

  private static ObjectNode changed(Stage stage, EscalationChange change) {
    return Results.of(change.outcome(), change.rules())
        .put("say", stage.phrasebook().say(change.say()));
  }
}
