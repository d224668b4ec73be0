package org.tierline.app.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.tierline.app.Services;
import org.tierline.model.Topic;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Store;

/**
 * Measures how long a desk takes to see what another desk of the same file has written: until the
 * hint has come, and until what it tells of was read anew. What the screen then paints is not in
 * it.
 */
public final class LiveBench {
  private static final String PASSWORD = "a bench of live desks";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration IDLE = Duration.ofSeconds(10);
  private static final double NANOS_PER_MILLI = 1_000_000;

  private final Services writing;
  private final Services reading;
  private final StaffSession caller;
  private final StaffSession supervisor;

  /**
   * Two desks on one store that has no people yet.
   *
   * @param writing where changes are made
   * @param reading where they are seen
   */
  public LiveBench(Services writing, Services reading) {
    this.writing = writing;
    this.reading = reading;
    char[] password = PASSWORD.toCharArray();
    writing.staff().addFirstAdministrator("setup", "Set-up", password.clone());
    StaffSession administrator = signIn(writing, "setup");
    for (Role role : Set.of(Role.TIER_1, Role.SUPERVISOR)) {
      writing
          .staff()
          .add(
              administrator,
              new NewStaff(role.name().toLowerCase(Locale.ROOT), "One", role, Set.of("en")),
              password.clone());
    }
    caller = signIn(writing, "tier_1");
    supervisor = signIn(reading, "supervisor");
  }

  /**
   * What was measured, in milliseconds from the commit on.
   *
   * @param hints until the hint
   * @param shown until the list was read anew and had the change in it
   * @param idleCpuPercent of one processor, used by a desk that follows while nothing changes
   */
  public record Delays(int changes, Times hints, Times shown, double idleCpuPercent) {}

  /** Percentiles, in milliseconds. */
  public record Times(double p50, double p95, double most) {
    private static Times of(long[] nanos) {
      long[] sorted = nanos.clone();
      Arrays.sort(sorted);
      return new Times(at(sorted, 50), at(sorted, 95), at(sorted, 100));
    }

    private static double at(long[] sorted, int percent) {
      return sorted[(sorted.length - 1) * percent / 100] / NANOS_PER_MILLI;
    }
  }

  /** Lets callers ask for a supervisor at one desk, one after another, and watches the other. */
  public Delays measure(int changes) throws InterruptedException {
    long[] hints = new long[changes];
    long[] shown = new long[changes];
    BlockingQueue<Long> told = new LinkedBlockingQueue<>();
    try (Store.Following _ =
        reading
            .desk()
            .store()
            .follow(topics -> {
              if (topics.contains(Topic.SUPERVISORS)) {
                told.add(System.nanoTime());
              }
            })) {
      next(told);
      for (int i = 0; i < changes; i++) {
        told.clear();
        UUID contact = openContact();
        writing.supervisors().request(caller, contact, "");
        long committed = System.nanoTime();
        hints[i] = Math.max(0, next(told) - committed);
        await(i + 1);
        shown[i] = System.nanoTime() - committed;
      }
      return new Delays(changes, Times.of(hints), Times.of(shown), idle());
    }
  }

  private static long next(BlockingQueue<Long> told) throws InterruptedException {
    Long at = told.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (at == null) {
      throw new IllegalStateException("a change was not told");
    }
    return at;
  }

  private void await(int waiting) {
    int found = reading.waitingCallers().asked(supervisor).size();
    if (found != waiting) {
      throw new IllegalStateException(found + " are shown, " + waiting + " have asked");
    }
  }

  private static double idle() throws InterruptedException {
    if (!(ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean machine)) {
      return Double.NaN;
    }
    long before = machine.getProcessCpuTime();
    Thread.sleep(IDLE);
    return 100.0 * (machine.getProcessCpuTime() - before) / IDLE.toNanos();
  }

  private UUID openContact() {
    if (writing
            .contacts()
            .open(caller, Channel.PHONE_DOMESTIC, Caller.UNKNOWN, ContactDesk.Origin.STAFF)
        instanceof OpenAnswer.Opened opened) {
      return opened.contact().id();
    }
    throw new IllegalStateException("a telephone contact was not opened");
  }

  private static StaffSession signIn(Services services, String name) {
    if (services.signIn().signIn(name, PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new IllegalStateException(name + " cannot sign in");
  }
}
