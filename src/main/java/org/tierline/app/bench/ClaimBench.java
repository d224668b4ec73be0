package org.tierline.app.bench;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.staff.Role;
import org.tierline.service.PolicyShelf;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Store;

/**
 * Measures how fast officers at desks of their own claim the next caller, all at once, in the
 * service that the screens call, audit included. A person may hold five, so they claim five each,
 * and what they hold is taken from them before they go on; that is not counted.
 */
public final class ClaimBench {
  /** How many officers claim at once. */
  public static final int OFFICERS = 16;

  private static final int HELD = 5;
  private static final String PASSWORD = "a bench of claims";

  private final ScratchStore scratch;
  private final InstantSource clock;
  private final Services setUp;
  private final Officer contractor;
  private final List<Officer> officers = new ArrayList<>();
  private final Set<UUID> claimed = ConcurrentHashMap.newKeySet();

  private record Officer(Services services, StaffSession session) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * Officers at a store that has no people yet.
   *
   * @param clock shows an hour in which callers may be called
   */
  public ClaimBench(ScratchStore scratch, InstantSource clock) {
    this.scratch = scratch;
    this.clock = clock;
    setUp = at(scratch.store());
    String first = scratch.nameOf("set-up");
    setUp.staff().addFirstAdministrator(first, "Set-up", PASSWORD.toCharArray());
    Officer administrator = signIn(at(scratch.deskOf(first, PASSWORD)), first);
    contractor = add(administrator, "contractor", Role.TIER_1);
    for (int i = 0; i < OFFICERS; i++) {
      officers.add(add(administrator, "officer" + i, Role.TIER_2));
    }
  }

  private Services at(Store store) {
    return Services.on(store, PolicyShelf.of(store), scratch.outside(clock, (_, _) -> {}));
  }

  private Officer add(Officer administrator, String name, Role role) {
    String here = scratch.nameOf(name);
    NewStaff made = new NewStaff(here, "One", role, Set.of("en"));
    administrator.services().staff().add(administrator.session(), made, PASSWORD.toCharArray());
    return signIn(at(scratch.deskOf(here, PASSWORD)), here);
  }

  private static Officer signIn(Services services, String name) {
    if (services.signIn().signIn(name, PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return new Officer(services, welcome.session());
    }
    throw new IllegalStateException("who works in a bench cannot sign in");
  }

  /**
   * Claims so many, at the least.
   *
   * @return claims a second
   * @throws IllegalStateException if a caller was claimed twice, or none was left too early
   */
  public double perSecond(int claims) throws InterruptedException {
    long nanos = 0;
    int done = 0;
    while (done < claims) {
      callers();
      nanos += round();
      done += OFFICERS * HELD;
      clear();
    }
    return done * 1e9 / nanos;
  }

  private long round() throws InterruptedException {
    List<Callable<Boolean>> all = new ArrayList<>();
    officers.forEach(officer -> all.add(() -> claim(officer)));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long began = System.nanoTime();
      for (Future<Boolean> one : threads.invokeAll(all)) {
        one.get();
      }
      return System.nanoTime() - began;
    } catch (ExecutionException e) {
      throw new IllegalStateException("an officer could not claim", e.getCause());
    }
  }

  private boolean claim(Officer officer) {
    for (int i = 0; i < HELD; i++) {
      if (!(officer.services().callbacks().claimNext(officer.session(), null)
          instanceof ClaimAnswer.Claimed answer)) {
        throw new IllegalStateException("nobody was left to claim");
      }
      if (!claimed.add(answer.escalation().id())) {
        throw new IllegalStateException("a caller was claimed twice");
      }
    }
    return true;
  }

  /** Enough that nobody comes to the end of the list. */
  private void callers() {
    UUID contact = contact();
    for (int i = 0; i < OFFICERS * HELD; i++) {
      EscalationWish wish =
          new EscalationWish(
              EscalationClass.REGULAR,
              EscalationReason.OTHER,
              "Asks again.",
              null,
              new CallbackWish("+12145550143", null, List.of(), "en", false));
      contractor.services().escalations().escalate(contractor.session(), contact, wish);
    }
  }

  private UUID contact() {
    if (contractor
            .services()
            .contacts()
            .open(
                contractor.session(),
                Channel.PHONE_DOMESTIC,
                Caller.UNKNOWN,
                ContactDesk.Origin.STAFF)
        instanceof OpenAnswer.Opened opened) {
      return opened.contact().id();
    }
    throw new IllegalStateException("a telephone contact was not opened");
  }

  private void clear() {
    setUp
        .desk()
        .store()
        .write(transaction -> {
          for (Officer officer : officers) {
            transaction
                .claims()
                .claims(officer.session().id())
                .forEach(claim -> {
                  Escalation held = claim.escalation();
                  transaction.claims().release(held.id());
                  transaction.escalations().write(held.withState(EscalationState.RESOLVED));
                });
          }
          return true;
        });
  }
}
