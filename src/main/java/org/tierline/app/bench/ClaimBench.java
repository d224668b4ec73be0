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
import org.tierline.app.bench.BenchStaff.Seat;
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
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;

/**
 * Measures how fast officers at desks of their own claim the next caller, all at once, in the
 * service that the screens call, audit included. A person may hold five, so they claim five each,
 * and what they hold is taken from them before they go on; that is not counted.
 */
public final class ClaimBench {
  /** How many officers claim at once. */
  public static final int OFFICERS = 16;

  private static final int HELD = 5;

  private final Services setUp;
  private final Seat contractor;
  private final List<Seat> officers = new ArrayList<>();
  private final Set<UUID> claimed = ConcurrentHashMap.newKeySet();

  /**
   * Officers at a store that has no people yet.
   *
   * @param clock shows an hour in which callers may be called
   */
  public ClaimBench(ScratchStore scratch, InstantSource clock) {
    BenchStaff staff = new BenchStaff(scratch, clock);
    setUp = staff.owner();
    contractor = staff.add("contractor", Role.TIER_1);
    for (int i = 0; i < OFFICERS; i++) {
      officers.add(staff.add("officer" + i, Role.TIER_2));
    }
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

  private boolean claim(Seat officer) {
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

  /**
   * Enough that nobody comes to the end of the list, where whoever claims passes over those whom
   * somebody else is just looking at.
   */
  private void callers() {
    UUID contact = contact();
    for (int i = 0; i < OFFICERS * (HELD + 1); i++) {
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
          for (Seat officer : officers) {
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
