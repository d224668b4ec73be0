package org.tierline.app.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.DocumentKind;
import org.tierline.model.request.ExpediteCriterion;
import org.tierline.model.request.GivenAnswer;
import org.tierline.model.request.RequestAnswer;
import org.tierline.model.request.RequestChange;
import org.tierline.model.request.RequestFound;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of service requests (section S). */
final class RequestVerbs {
  private RequestVerbs() {}

  static Map<String, Verb> all() {
    return Map.of(
        "createServiceRequest", RequestVerbs::createServiceRequest,
        "findRequest", RequestVerbs::findRequest,
        "answerRequest", RequestVerbs::answer,
        "relocateRequest", RequestVerbs::relocate);
  }

  private static ObjectNode createServiceRequest(
      Stage stage, StaffSession session, Arguments arguments) {
    RequestAnswer answer =
        stage
            .services()
            .requests()
            .create(
                session,
                stage.contact(session, arguments),
                new RequestWish(
                    CaseVerbs.receiptNumber(arguments),
                    arguments.neededConstant("type", ServiceRequestType.class),
                    arguments.textOrEmpty("words"),
                    arguments.constant("criterion", ExpediteCriterion.class),
                    arguments.constant("documentKind", DocumentKind.class),
                    arguments.inner("newAddress").map(RequestVerbs::address).orElse(null),
                    arguments.flag("unresolved"),
                    arguments.flag("biometrics")));
    return Results.of(answer.decision().outcome(), answer.decision().rules())
        .put("number", Results.text(answer.number()))
        .put("office", answer.decision().office())
        .put("due", Results.text(answer.decision().due()))
        .put("possibleOn", Results.text(answer.decision().possibleOn()))
        .put("contactInformation", answer.contactInformation())
        .put("say", stage.phrasebook().say(answer.say()));
  }

  private static Address address(Arguments said) {
    return new Address(
        said.textOrEmpty("street"),
        said.textOrEmpty("city"),
        said.textOrEmpty("state"),
        said.textOrEmpty("zip"),
        Optional.ofNullable(said.text("country")).orElse("US"));
  }

  private static ObjectNode findRequest(Stage stage, StaffSession session, Arguments arguments) {
    return stage
        .services()
        .requests()
        .find(session, stage.contact(session, arguments), arguments.needed("number"))
        .map(found -> found(stage, found))
        .orElseGet(() -> Results.of("NONE", List.of("S12")));
  }

  private static ObjectNode found(Stage stage, RequestFound found) {
    ObjectNode result =
        Results.of("FOUND", List.of("S12")).put("say", stage.phrasebook().say(found.say()));
    ServiceRequest request = found.verified();
    return request == null
        ? result
        : result
            .put("state", request.state().name())
            .put("office", request.office())
            .put("due", Results.text(request.due()));
  }

  private static ObjectNode answer(Stage stage, StaffSession session, Arguments arguments) {
    return changed(
        stage,
        stage
            .services()
            .requestAnswers()
            .answer(
                session,
                arguments.needed("number"),
                new GivenAnswer(arguments.textOrEmpty("words"), arguments.flag("final")),
                arguments.text("office"),
                arguments.wholeNumber("version")));
  }

  private static ObjectNode relocate(Stage stage, StaffSession session, Arguments arguments) {
    return changed(
        stage,
        stage
            .services()
            .requestAnswers()
            .relocate(
                session,
                arguments.needed("number"),
                arguments.needed("office"),
                arguments.textOrEmpty("words"),
                arguments.wholeNumber("version")));
  }

  /** Whether a step is about a request and not about an escalation. */
  static boolean isRequest(Arguments arguments) {
    return arguments
        .needed("number")
        .strip()
        .toUpperCase(Locale.ROOT)
        .startsWith(ReadAloudNumber.SERVICE_REQUEST);
  }

  static ObjectNode addWords(Stage stage, StaffSession session, Arguments arguments) {
    return changed(
        stage,
        stage
            .services()
            .requestChanges()
            .addWords(
                session,
                stage.contact(session, arguments),
                arguments.needed("number"),
                arguments.textOrEmpty("words")));
  }

  static ObjectNode cancel(Stage stage, StaffSession session, Arguments arguments) {
    return changed(
        stage,
        stage
            .services()
            .requestChanges()
            .cancel(
                session,
                stage.contact(session, arguments),
                arguments.needed("number"),
                arguments.textOrEmpty("words"),
                arguments.wholeNumber("version")));
  }

  private static ObjectNode changed(Stage stage, RequestChange change) {
    return Results.of(change.outcome(), change.rules())
        .put("state", Results.text(change.state()))
        .put("say", stage.phrasebook().say(change.say()));
  }
}
