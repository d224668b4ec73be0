package org.tierline.app.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.tierline.app.ScratchStore;
import org.tierline.app.bench.BenchStaff.Seat;
import org.tierline.model.Topic;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.store.Store;

/**
 * Measures how long a desk takes to see what another desk of the same store has written: until the
 * hint has come, and until what it tells of was read anew. What the screen then paints is not in
 * it.
 */
public final class LiveBench {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration IDLE = Duration.ofSeconds(10);
  private static final double NANOS_PER_MILLI = 1_000_000;

  private static final String CALLER = "caller";
  private static final String SUPERVISOR = "supervisor";

  private final Seat caller;
  private final Seat supervisor;

  private LiveBench(Seat caller, Seat supervisor) {
    this.caller = caller;
    this.supervisor = supervisor;
  }

  /** Two desks on a server, in a store that has no people yet. */
  public static LiveBench onServer(ScratchStore scratch, InstantSource clock) {
    BenchStaff staff = new BenchStaff(scratch, clock);
    return new LiveBench(staff.add(CALLER, Role.TIER_1), staff.add(SUPERVISOR, Role.SUPERVISOR));
  }

  /**
   * Two desks on one file, in a store that has no people yet.
   *
   * @param scratch where changes are made
   * @param reading the same file, where they are seen
   */
  public static LiveBench inFile(ScratchStore scratch, InstantSource clock, Store reading) {
    BenchStaff staff = new BenchStaff(scratch, clock);
    Seat caller = staff.add(CALLER, Role.TIER_1);
    return new LiveBench(caller, staff.seat(staff.register(SUPERVISOR, Role.SUPERVISOR), reading));
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
        supervisor
            .services()
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
        caller.services().supervisors().request(caller.session(), contact, "");
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
    int found = supervisor.services().waitingCallers().asked(supervisor.session()).size();
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
    if (caller
            .services()
            .contacts()
            .open(
                caller.session(), Channel.PHONE_DOMESTIC, Caller.UNKNOWN, ContactDesk.Origin.STAFF)
        instanceof OpenAnswer.Opened opened) {
      return opened.contact().id();
    }
    throw new IllegalStateException("a telephone contact was not opened");
  }
}
