package org.tierline.app.bench;

import java.time.InstantSource;
import java.util.Set;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.model.Unspoken;
import org.tierline.model.staff.Role;
import org.tierline.service.PolicyShelf;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Store;

/** The people of a bench, at a store that has none yet, each signed in at a desk of their own. */
final class BenchStaff {
  /** Nobody real has it. */
  static final String PASSWORD = "a bench of its own";

  private final ScratchStore scratch;
  private final InstantSource clock;
  private final Seat administrator;

  BenchStaff(ScratchStore scratch, InstantSource clock) {
    this.scratch = scratch;
    this.clock = clock;
    String first = scratch.nameOf("set-up");
    owner().staff().addFirstAdministrator(first, "Set-up", PASSWORD.toCharArray());
    administrator = seat(first);
  }

  /**
   * Somebody at their desk.
   *
   * @param name as they are called in the store
   */
  record Seat(String name, Services services, StaffSession session) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** With the rights of whoever made the store, and nobody signed in. */
  Services owner() {
    return at(scratch.store());
  }

  Seat administrator() {
    return administrator;
  }

  /** Adds somebody who speaks English, and seats them. */
  Seat add(String name, Role role) {
    return seat(register(name, role));
  }

  /**
   * Adds somebody who speaks English and does not sign in yet. The keys to case records are handed
   * to those who are there when the first of them signs in.
   *
   * @return what they are called in the store
   */
  String register(String name, Role role) {
    String here = scratch.nameOf(name);
    NewStaff made = new NewStaff(here, "One", role, Set.of("en"));
    administrator.services().staff().add(administrator.session(), made, PASSWORD.toCharArray());
    return here;
  }

  /** Seats somebody who was added. */
  Seat seat(String registered) {
    return seat(registered, scratch.deskOf(registered, PASSWORD));
  }

  /**
   * Seats somebody who was added, at a desk that has the store otherwise.
   *
   * @param store the same, as it was opened there
   */
  Seat seat(String registered, Store store) {
    Services services = at(store);
    if (services.signIn().signIn(registered, PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return new Seat(registered, services, welcome.session());
    }
    throw new IllegalStateException("who works in a bench cannot sign in");
  }

  private Services at(Store store) {
    return Services.on(store, PolicyShelf.of(store), scratch.outside(clock, (_, _) -> {}));
  }
}
