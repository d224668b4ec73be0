package org.tierline.app.rehearsal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.model.appointment.AppointmentAnswer;
import org.tierline.model.appointment.AppointmentDecision;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingWish;
import org.tierline.model.link.LinkAnswer;
import org.tierline.model.link.LinkWish;
import org.tierline.service.office.Mail;
import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of visits, links and filing addresses. */
final class AppointmentVerbs {
  private AppointmentVerbs() {}

  static Map<String, Verb> all() {
    return Map.of(
        "requestAppointment", AppointmentVerbs::request,
        "scheduleAppointment", AppointmentVerbs::schedule,
        "sendLink", AppointmentVerbs::sendLink,
        "mailingAddress", AppointmentVerbs::mailingAddress);
  }

  private static ObjectNode request(Stage stage, StaffSession session, Arguments arguments) {
    AppointmentAnswer answer =
        stage
            .services()
            .visits()
            .request(
                session,
                stage.contact(session, arguments),
                new AppointmentWish(
                    stage.services().desk().ids().get(),
                    arguments.neededConstant("reason", AppointmentReason.class),
                    arguments.textOrEmpty("words"),
                    arguments.text("zip"),
                    arguments.text("country"),
                    arguments.text("province"),
                    days(arguments.texts("preferred")),
                    arguments.text("receiptNumber"),
                    arguments.textOrEmpty("accommodation"),
                    true));
    AppointmentDecision decision = answer.decision();
    ObjectNode result =
        Results.of(decision.outcome(), decision.rules())
            .put("office", decision.office())
            .put("basis", Results.text(decision.basis()))
            .put("number", Results.text(answer.number()))
            .put("contactInformation", decision.contactInformation())
            .put("link", decision.link())
            .put("say", stage.phrasebook().say(answer.say()));
    ArrayNode bring = result.putArray("bring");
    decision.bring().forEach(thing -> bring.add(stage.phrasebook().say(thing.item())));
    ArrayNode marked = result.putArray("marked");
    decision
        .marked()
        .forEach(day ->
            marked
                .addObject()
                .put("day", day.day().toString())
                .put("why", stage.phrasebook().say(day.why())));
    return result;
  }

  private static List<LocalDate> days(List<String> texts) {
    try {
      return texts.stream().map(LocalDate::parse).toList();
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException("preferred is no list of dates", wrong);
    }
  }

  /** Who plays a scenario has asked the office about an urgent one, unless they say otherwise. */
  private static ObjectNode schedule(Stage stage, StaffSession session, Arguments arguments) {
    SchedulingAnswer answer =
        stage
            .services()
            .scheduling()
            .schedule(
                session,
                arguments.needed("number"),
                new SchedulingWish(
                    arguments.instant("at"),
                    arguments.text("office"),
                    arguments.node().path("officeAgreed").asBoolean(true),
                    null));
    return Results.of(answer.outcome(), answer.rules())
        .put("state", Results.text(answer.state()))
        .put("say", stage.phrasebook().say(answer.say()));
  }

  /** Who plays a scenario has asked the caller, unless they say otherwise. */
  private static ObjectNode sendLink(Stage stage, StaffSession session, Arguments arguments) {
    LinkAnswer answer =
        stage
            .services()
            .links()
            .send(
                session,
                stage.contact(session, arguments),
                new LinkWish(
                    arguments.needed("to"),
                    arguments.needed("url"),
                    arguments.node().path("agreed").asBoolean(true)));
    return Results.of(answer.outcome(), answer.rules())
        .put("say", stage.phrasebook().say(answer.say()));
  }

  private static ObjectNode mailingAddress(Stage stage, StaffSession session, Arguments arguments) {
    Optional<Mail> mail =
        stage
            .services()
            .officeCards()
            .mail(
                arguments.needed("form"),
                arguments.needed("state"),
                Optional.ofNullable(arguments.text("carrier")).orElse("USPS"));
    ObjectNode result = Results.of(mail.isPresent() ? "FOUND" : "NONE", List.of("A6"));
    mail.ifPresent(found -> {
      result.put("form", found.form()).put("asOf", found.asOf());
      result.set("lines", Results.texts(found.lines()));
    });
    return result;
  }
}
