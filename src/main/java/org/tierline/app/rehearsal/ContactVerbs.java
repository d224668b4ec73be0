package org.tierline.app.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.HandOff;
import org.tierline.model.staff.Role;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.supervisor.SupervisorRequests.Taken;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of taking, ending and leaving a contact. */
final class ContactVerbs {
  private ContactVerbs() {}

  static Map<String, Verb> all() {
    return Map.of(
        "openContact", ContactVerbs::open,
        "readPrompt", ContactVerbs::readPrompt,
        "endCall", ContactVerbs::endCall,
        "closeContact", ContactVerbs::close,
        "requestSupervisor", ContactVerbs::requestSupervisor,
        "takeSupervisorRequest", ContactVerbs::takeSupervisorRequest,
        "transferToOffice", ContactVerbs::transfer,
        "lockDesk", ContactVerbs::lock,
        "unlockDesk", ContactVerbs::unlock,
        "signOut", ContactVerbs::signOut);
  }

  private static ObjectNode open(Stage stage, StaffSession session, Arguments arguments) {
    Channel channel = arguments.neededConstant("channel", Channel.class);
    Caller caller = arguments.inner("caller").map(ContactVerbs::caller).orElse(Caller.UNKNOWN);
    Optional<Arguments> handOff = arguments.inner("handOff");
    OpenAnswer answer =
        handOff.isPresent()
            ? taken(stage, session, channel, caller, handOff.get())
            : stage.services().contacts().open(session, channel, caller, Origin.CONNECTOR);
    return opened(stage, session, answer);
  }

  /** The result of opening a contact, which is the one that later steps act on. */
  static ObjectNode opened(Stage stage, StaffSession session, OpenAnswer answer) {
    return switch (answer) {
      case OpenAnswer.Refused refused ->
          Results.of("REFUSED", refused.rules()).put("say", stage.phrasebook().say(refused.say()));
      case OpenAnswer.Opened opened -> {
        stage.opened(session, opened.contact());
        yield Results.of("OPENED", opened.rules())
            .put("contact", opened.contact().number())
            .put("channel", opened.contact().channel().name())
            .put("ceiling", opened.ceiling().name())
            .put("replyDue", Results.text(opened.replyDue()));
      }
    };
  }

  private static OpenAnswer taken(
      Stage stage, StaffSession session, Channel channel, Caller caller, Arguments arguments) {
    HandOff handOff = handOff(stage, channel, caller, arguments);
    return stage
        .services()
        .handOffs()
        .openWith(session, caller, handOff)
        .orElseGet(() -> sameContact(stage, session, handOff));
  }

  /** The same external id twice is one contact. */
  private static OpenAnswer sameContact(Stage stage, StaffSession session, HandOff handOff) {
    Contact contact =
        stage.services().contacts().find(session, stage.contactOf(handOff.externalId()));
    return new OpenAnswer.Opened(
        contact,
        stage.services().ceilings().of(session, contact.channel()),
        null,
        List.of("P2", "P3"));
  }

  private static Caller caller(Arguments said) {
    return new Caller(
        said.text("name"),
        said.text("phone"),
        said.text("email"),
        said.text("zip"),
        said.text("country"),
        Optional.ofNullable(said.text("language")).orElse("en"),
        said.text("account"));
  }

  private static HandOff handOff(Stage stage, Channel channel, Caller caller, Arguments arguments) {
    Map<String, String> said = new HashMap<>();
    arguments
        .inner("said")
        .ifPresent(items -> items.names().forEach(item -> said.put(item, items.needed(item))));
    return new HandOff(
        Optional.ofNullable(arguments.text("externalId")).orElse(UUID.randomUUID().toString()),
        channel,
        firstOf(caller.phone(), arguments.text("callerNumber")),
        caller.name(),
        Optional.ofNullable(arguments.text("language")).orElse(caller.language()),
        arguments.texts("ivrPath"),
        said,
        arguments.texts("linksSent"),
        List.of(),
        Optional.ofNullable(arguments.text("at"))
            .map(at -> arguments.instant("at"))
            .orElseGet(stage.services().desk()::now));
  }

  private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }

  private static ObjectNode readPrompt(Stage stage, StaffSession session, Arguments arguments) {
    Contact contact =
        stage.services().contacts().confirmPrompt(session, stage.contact(session, arguments));
    if (contact.promptReadAt() == null || contact.state() != ContactState.OPEN) {
      return Results.of("REFUSED", List.of("P10"));
    }
    return Results.of("CONFIRMED", List.of("P1"));
  }

  private static ObjectNode endCall(Stage stage, StaffSession session, Arguments arguments) {
    return Results.of(
        stage.services().contacts().endCall(session, stage.contact(session, arguments)).state(),
        List.of("P10"));
  }

  private static ObjectNode close(Stage stage, StaffSession session, Arguments arguments) {
    return Results.of(
        stage
            .services()
            .contacts()
            .close(
                session,
                stage.contact(session, arguments),
                arguments.neededConstant("disposition", Disposition.class),
                arguments.textOrEmpty("notes"))
            .state(),
        List.of("P10"));
  }

  private static ObjectNode requestSupervisor(
      Stage stage, StaffSession session, Arguments arguments) {
    SupervisorRequest request =
        stage
            .services()
            .supervisors()
            .request(session, stage.contact(session, arguments), arguments.textOrEmpty("words"));
    return Results.of("REQUESTED", List.of("V1"))
        .put("request", request.id().toString())
        .put("state", request.state().name())
        .put("due", Results.text(request.due()));
  }

  private static ObjectNode takeSupervisorRequest(
      Stage stage, StaffSession session, Arguments arguments) {
    UUID id = arguments.key("request");
    Optional<Taken> taken = stage.services().supervisors().take(session, id);
    Optional<Contact> contact = taken.flatMap(Taken::contact);
    contact.ifPresent(own -> stage.opened(session, own));
    return Results.of(taken.isPresent() ? "TAKEN" : "REFUSED", List.of("V1"))
        .put("contact", contact.map(Contact::number).orElse(null));
  }

  private static ObjectNode transfer(Stage stage, StaffSession session, Arguments arguments) {
    arguments.needed("office");
    if (session.role() != Role.TIER_1) {
      throw new IllegalArgumentException("only Tier 1 asks to transfer; it is refused");
    }
    return Results.of("REFUSED", List.of("V2"));
  }

  private static ObjectNode lock(Stage stage, StaffSession session, Arguments arguments) {
    stage.services().lock().lock(session);
    return Results.of("LOCKED", List.of("P10"));
  }

  private static ObjectNode unlock(Stage stage, StaffSession session, Arguments arguments) {
    boolean unlocked =
        stage.services().lock().unlock(session, stage.password()) instanceof SignInAnswer.Welcome;
    return Results.of(unlocked ? "UNLOCKED" : "REFUSED", List.of("P10"));
  }

  private static ObjectNode signOut(Stage stage, StaffSession session, Arguments arguments) {
    stage.signOut(session);
    return Results.of("SIGNED_OUT", List.of("P10"));
  }
}
