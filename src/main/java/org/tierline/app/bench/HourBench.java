package org.tierline.app.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.bench.BenchStaff.Seat;
import org.tierline.model.audit.AuditReport;
import org.tierline.model.staff.Role;

/**
 * Measures the busiest hour of a day of a center, or some minutes of it: people at desks of their
 * own, each signed in as themselves, take calls as they come in and call back who was promised it.
 * Everybody's desk follows what happens elsewhere. What desks were told was done is looked for
 * afterwards.
 */
public final class HourBench implements AutoCloseable {
  /** Of the contacts of a day, so many come in its busiest hour; of a hundred. */
  private static final int OF_THE_DAY = 15;

  /** So many of a hundred desks are of Tier 2. */
  private static final int OFFICERS = 20;

  private static final Duration HOUR = Duration.ofHours(1);

  /** Between two acts of a call; eight acts make a call of two minutes. */
  public static final Duration PAUSE = Duration.ofSeconds(15);

  /** A call is escalated so often that there is something to claim. */
  private static final int ESCALATED = 10;

  private static final int CASES = 2_000;

  private final Services owner;
  private final ActTimes times = new ActTimes();
  private final Confirmed confirmed = new Confirmed();
  private final BlockingQueue<Seat> contractors = new LinkedBlockingQueue<>();
  private final BlockingQueue<Seat> officers = new LinkedBlockingQueue<>();
  private final List<FollowingDesk> desks = new ArrayList<>();
  private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
  private final double perSecond;
  private final Duration pause;

  /**
   * People at desks, at a store that has none yet.
   *
   * @param clock shows an hour in which callers may be called, and goes on
   * @param desks how many
   * @param ofDay contacts of the day, of 500 desks; of fewer desks accordingly fewer
   * @param pause between two acts of a call, on the average
   */
  public HourBench(ScratchStore scratch, InstantSource clock, int desks, int ofDay, Duration pause)
      throws IOException {
    BenchStaff staff = new BenchStaff(scratch, clock);
    this.owner = staff.owner();
    this.pause = pause;
    this.perSecond = ofDay / 100.0 * OF_THE_DAY / HOUR.toSeconds() * desks / 500;
    List<String> names = new ArrayList<>();
    int tier2 = Math.max(1, desks * OFFICERS / 100);
    for (int i = 0; i < desks; i++) {
      names.add(staff.register("desk" + i, i < tier2 ? Role.TIER_2 : Role.TIER_1));
    }
    BenchCases.takeIn(staff.administrator(), CASES);
    for (int i = 0; i < desks; i++) {
      // One after another, each with its desk: a server lets in only so many at one moment.
      Seat seat = staff.seat(names.get(i));
      this.desks.add(FollowingDesk.begin(seat, times, failures::add));
      (i < tier2 ? officers : contractors).add(seat);
    }
  }

  /**
   * How long an act took, in milliseconds.
   *
   * @param act which
   */
  public record ActTook(String act, int times, double p50, double p95, double most) {}

  /**
   * What was measured.
   *
   * @param contactsPerSecond that came in
   * @param lost of what desks were told was done, what is not in the store
   * @param broken chains of the record
   * @param failed acts that ended in an error
   * @param waited calls that found nobody free
   */
  public record Result(
      double contactsPerSecond,
      int contacts,
      int claims,
      long lost,
      int broken,
      int failed,
      int waited,
      List<ActTook> acts) {}

  /** Lets calls come in for so long, and waits until the last has ended. */
  public Result measure(Duration time) throws InterruptedException {
    PlayedCalls calls = new PlayedCalls(times, confirmed, pause, CASES);
    // What desks ask when they are opened all at once is not of this hour.
    times.forget();
    int waited = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long next = System.nanoTime();
      long end = next + time.toNanos();
      while (next < end) {
        TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
        waited += contractors.isEmpty() ? 1 : 0;
        threads.execute(() -> at(contractors, calls::take));
        if (ThreadLocalRandom.current().nextInt(100) < ESCALATED) {
          threads.execute(() -> at(officers, calls::callBack));
        }
        next += untilNext();
      }
    }
    AuditReport report = owner.audit().verification().verify(Stream.of());
    return new Result(
        perSecond,
        confirmed.contacts(),
        confirmed.claims(),
        confirmed.missingIn(owner.desk().store()),
        report.findings().size(),
        failures.size(),
        waited,
        times.percentiles());
  }

  /** Errors, in the order in which they came. */
  public List<RuntimeException> failures() {
    return List.copyOf(failures);
  }

  /** Calls come independently of each other. */
  private long untilNext() {
    double seconds = -Math.log(1 - ThreadLocalRandom.current().nextDouble()) / perSecond;
    return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
  }

  @FunctionalInterface
  private interface Played {
    void at(Seat seat) throws InterruptedException;
  }

  /** Whoever was free longest takes it. */
  private void at(BlockingQueue<Seat> free, Played played) {
    try {
      Seat seat = free.take();
      try {
        played.at(seat);
      } finally {
        free.add(seat);
      }
    } catch (RuntimeException e) {
      failures.add(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    desks.forEach(FollowingDesk::close);
  }
}
