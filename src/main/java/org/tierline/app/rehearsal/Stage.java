package org.tierline.app.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.service.Phrasebook;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;

/** Where a scenario plays: the services, who is signed in, and the contacts opened so far. */
final class Stage {
  private final Services services;
  private final Phrasebook phrasebook;
  private final Map<String, String> passwords;
  private final Map<String, StaffSession> sessions = new HashMap<>();
  private final Map<String, UUID> contactsByNumber = new HashMap<>();
  private final Map<UUID, String> lastContact = new HashMap<>();

  /**
   * A stage.
   *
   * @param passwords by the names of those who can play
   */
  Stage(Services services, Phrasebook phrasebook, Map<String, String> passwords) {
    this.services = services;
    this.phrasebook = phrasebook;
    this.passwords = Map.copyOf(passwords);
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
    if (!(services.signIn().signIn(name, password(name)) instanceof SignInAnswer.Welcome welcome)) {
      throw new IllegalArgumentException(name + " cannot sign in");
    }
    sessions.put(name, welcome.session());
    return welcome.session();
  }

  /** The password of somebody; the caller wipes it. */
  char[] password(String name) {
    @Nullable String password = passwords.get(name);
    if (password == null) {
      throw new IllegalArgumentException("no staff member is called " + name);
    }
    return password.toCharArray();
  }

  void signOut(String name) {
    services.signIn().signOut(session(name));
    sessions.remove(name);
  }

  /** Remembers a contact that somebody opened. */
  void opened(StaffSession session, String number, UUID contactId) {
    contactsByNumber.put(number, contactId);
    lastContact.put(session.id(), number);
  }

  /** The contact a step acts on: the one it names, else the last one its person opened. */
  UUID contact(StaffSession session, Arguments arguments) {
    String named = arguments.text("contact");
    @Nullable String number = named == null ? lastContact.get(session.id()) : named;
    if (number == null) {
      throw new IllegalArgumentException(session.staff().name() + " has opened no contact");
    }
    @Nullable UUID id = contactsByNumber.get(number);
    if (id == null) {
      throw new IllegalArgumentException("no contact has the number " + number);
    }
    return id;
  }
}
