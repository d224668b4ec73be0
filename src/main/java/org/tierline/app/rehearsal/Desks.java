package org.tierline.app.rehearsal;

import java.time.InstantSource;
import java.util.IdentityHashMap;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.policy.PolicyBook;
import org.tierline.service.PolicyShelf;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.store.Store;

/**
 * The desks of those who play. On a local store they sit at one; on a server each has their own, at
 * which they are signed in as themselves.
 */
final class Desks {
  /** Everybody's on a stage; nothing real lies behind it. */
  static final String PASSWORD = "rehearsal only, never real";

  private static final AnswerDeadline AT_ONCE = (started, after) -> {};

  private final ScratchStore scratch;
  private final PolicyBook policies;
  private final InstantSource clock;
  private final IdentityHashMap<Store, Services> services = new IdentityHashMap<>();

  Desks(ScratchStore scratch, PolicyBook policies, InstantSource clock) {
    this.scratch = scratch;
    this.policies = policies;
    this.clock = clock;
  }

  /** The desk of whoever made the store. */
  Services ofMaker() {
    return on(scratch.store());
  }

  /** Under which name somebody is in the store. */
  String nameOf(String name) {
    return scratch.nameOf(name);
  }

  /**
   * Somebody signs in at their desk.
   *
   * @param name under which they are in the store
   * @throws IllegalArgumentException if they cannot
   */
  AtDesk signIn(String name) {
    Services theirs = on(scratch.deskOf(name, PASSWORD));
    if (theirs.signIn().signIn(name, PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return new AtDesk(theirs, welcome.session());
    }
    throw new IllegalArgumentException("this staff member cannot sign in");
  }

  private Services on(Store store) {
    return services.computeIfAbsent(
        store,
        opened -> Services.on(opened, new PolicyShelf(policies), scratch.outside(clock, AT_ONCE)));
  }
}
