package org.tierline.app.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.service.Phrasebook;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;

/** Where a scenario plays: the services, who is signed in, and the contacts opened so far. */
final class Stage {
  /** Everybody's on a stage; nothing real lies behind it. */
  static final String PASSWORD = "rehearsal only, never real";

  private final Services services;
  private final Phrasebook phrasebook;
  private final Map<String, String> signInNames;
  private final Map<String, StaffSession> sessions = new HashMap<>();
  private final Map<String, UUID> contactsByNumber = new HashMap<>();
  private final Map<String, UUID> contactsByHandOff = new HashMap<>();
  private final Map<UUID, String> lastContact = new HashMap<>();

  /**
   * A stage.
   *
   * @param signInNames by the names that the scenario gives to those who play
   */
  Stage(Services services, Phrasebook phrasebook, Map<String, String> signInNames) {
    this.services = services;
    this.phrasebook = phrasebook;
    this.signInNames = Map.copyOf(signInNames);
  }

  Services services() {
    return services;
  }

  Phrasebook phrasebook() {
    return phrasebook;
  }

  /** The session of somebody, signed in now if need be. */
  StaffSession session(String name) {
    return Optional.ofNullable(sessions.get(name)).orElseGet(() -> signIn(name));
  }

  private StaffSession signIn(String name) {
    @Nullable String signInName = signInNames.get(name);
    if (signInName == null) {
      throw new IllegalArgumentException("no staff member is called so");
    }
    if (!(services.signIn().signIn(signInName, password())
        instanceof SignInAnswer.Welcome welcome)) {
      throw new IllegalArgumentException("this staff member cannot sign in");
    }
    sessions.put(name, welcome.session());
    return welcome.session();
  }

  /** The password of everybody; the caller wipes it. */
  char[] password() {
    return PASSWORD.toCharArray();
  }

  void signOut(StaffSession session) {
    services.signIn().signOut(session);
    sessions.values().remove(session);
  }

  /** Remembers a contact that somebody opened. */
  void opened(StaffSession session, Contact contact) {
    contactsByNumber.put(contact.number(), contact.id());
    lastContact.put(session.id(), contact.number());
    HandOff handOff = contact.handOff();
    if (handOff != null) {
      contactsByHandOff.put(handOff.externalId(), contact.id());
    }
  }

  /** The contact that a hand-off became. */
  UUID contactOf(String externalId) {
    @Nullable UUID id = contactsByHandOff.get(externalId);
    if (id == null) {
      throw new IllegalArgumentException("this hand-off was taken before");
    }
    return id;
  }

  /** The contact a step acts on, for what needs none. */
  Optional<UUID> contactIfAny(StaffSession session, Arguments arguments) {
    boolean none = arguments.text("contact") == null && !lastContact.containsKey(session.id());
    return none ? Optional.empty() : Optional.of(contact(session, arguments));
  }

  /** The contact a step acts on: the one it names, else the last one its person opened. */
  UUID contact(StaffSession session, Arguments arguments) {
    String named = arguments.text("contact");
    @Nullable String number = named == null ? lastContact.get(session.id()) : named;
    if (number == null) {
      throw new IllegalArgumentException("this staff member has opened no contact");
    }
    @Nullable UUID id = contactsByNumber.get(number);
    if (id == null) {
      throw new IllegalArgumentException("no contact has this number");
    }
    return id;
  }
}
