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
import org.tierline.service.staff.StaffSession;

/** Where a scenario plays: the services, who is signed in, and the contacts opened so far. */
final class Stage {
  private final Desks desks;
  private final Phrasebook phrasebook;
  private final Map<String, String> signInNames;
  private final Map<String, AtDesk> signedIn = new HashMap<>();
  private final Map<String, UUID> contactsByNumber = new HashMap<>();
  private final Map<String, UUID> contactsByHandOff = new HashMap<>();
  private final Map<UUID, String> lastContact = new HashMap<>();
  private Services services;

  /**
   * A stage.
   *
   * @param signInNames by the names that the scenario gives to those who play
   */
  Stage(Desks desks, Phrasebook phrasebook, Map<String, String> signInNames) {
    this.desks = desks;
    this.services = desks.ofMaker();
    this.phrasebook = phrasebook;
    this.signInNames = Map.copyOf(signInNames);
  }

  /** The services at the desk of whose turn it is. */
  Services services() {
    return services;
  }

  Phrasebook phrasebook() {
    return phrasebook;
  }

  /** It is somebody's turn; they sign in now if need be. */
  StaffSession session(String name) {
    AtDesk player = Optional.ofNullable(signedIn.get(name)).orElseGet(() -> signIn(name));
    services = player.services();
    return player.session();
  }

  private AtDesk signIn(String name) {
    @Nullable String signInName = signInNames.get(name);
    if (signInName == null) {
      throw new IllegalArgumentException("no staff member is called so");
    }
    AtDesk player = desks.signIn(signInName);
    signedIn.put(name, player);
    return player;
  }

  /** The password of everybody; the caller wipes it. */
  char[] password() {
    return Desks.PASSWORD.toCharArray();
  }

  void signOut(StaffSession session) {
    services.signIn().signOut(session);
    signedIn.values().removeIf(player -> player.session().equals(session));
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
