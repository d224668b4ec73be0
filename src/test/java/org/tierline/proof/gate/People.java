package org.tierline.proof.gate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.Desk;
import org.tierline.service.staff.SignIn;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;

/** One of each role, with and without the clearance, who sign in. */
public final class People {
  private final Desk desk;
  private final SignIn signIn;

  /** The people of a store that has none. */
  public People(Desk desk) {
    this.desk = desk;
    this.signIn = new SignIn(desk, Samples.KEYS);
  }

  /** Adds them all and signs them in; who holds a key first hands it on. */
  public Map<Person, StaffSession> everybody() {
    add(new Person(Role.ADMINISTRATOR, false), Optional.empty());
    StaffSession first = signIn(new Person(Role.ADMINISTRATOR, false));
    Map<Person, StaffSession> sessions = new HashMap<>();
    for (boolean cleared : new boolean[] {true, false}) {
      for (Role role : Role.values()) {
        Person person = new Person(role, cleared);
        if (!person.equals(new Person(Role.ADMINISTRATOR, false))) {
          add(person, Optional.of(first));
        }
      }
    }
    signIn(new Person(Role.TIER_1, true));
    for (boolean cleared : new boolean[] {true, false}) {
      for (Role role : Role.values()) {
        Person person = new Person(role, cleared);
        sessions.put(person, signIn(person));
      }
    }
    return sessions;
  }

  private void add(Person person, Optional<StaffSession> adder) {
    StaffMember staff =
        new StaffMember(
            desk.ids().get(),
            name(person),
            "Full " + name(person),
            person.role(),
            Set.of("en"),
            person.cleared() ? Set.of(Clearance.SECTION_1367) : Set.of(),
            false);
    String hash = Samples.KEYS.hash(Samples.PASSWORD.toCharArray());
    desk.store()
        .write(t -> {
          t.staff()
              .insert(
                  staff,
                  hash,
                  Samples.KEYS.make(
                      t, staff, Samples.PASSWORD.toCharArray(), adder.map(StaffSession::keys)));
          return true;
        });
  }

  private StaffSession signIn(Person person) {
    if (signIn.signIn(name(person), Samples.PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new AssertionError(name(person) + " cannot sign in");
  }

  private static String name(Person person) {
    return person.role().name().toLowerCase(Locale.ROOT) + (person.cleared() ? ".cleared" : "");
  }

  /** Somebody of a role, with or without the clearance. */
  public record Person(Role role, boolean cleared) {}
}
