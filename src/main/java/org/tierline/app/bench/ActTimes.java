package org.tierline.app.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** How long each act took at any desk. Safe for any thread. */
final class ActTimes {
  private static final double NANOS_PER_MILLI = 1_000_000;

  private final Queue<Took> all = new ConcurrentLinkedQueue<>();

  private record Took(Act act, long nanos) {}

  /** Does it and keeps how long it took. */
  <T> T taken(Act act, Supplier<T> doing) {
    long began = System.nanoTime();
    T done = doing.get();
    all.add(new Took(act, System.nanoTime() - began));
    return done;
  }

  /** What was taken so far is not of interest. */
  void forget() {
    all.clear();
  }

  /** Percentiles of each act that was done, in milliseconds. */
  List<HourBench.ActTook> percentiles() {
    Map<Act, long[]> sorted = new EnumMap<>(Act.class);
    for (Act act : Act.values()) {
      long[] nanos =
          all.stream().filter(one -> one.act() == act).mapToLong(Took::nanos).sorted().toArray();
      if (nanos.length > 0) {
        sorted.put(act, nanos);
      }
    }
    return sorted.entrySet().stream().map(one -> of(one.getKey(), one.getValue())).toList();
  }

  private static HourBench.ActTook of(Act act, long[] sorted) {
    return new HourBench.ActTook(
        act.name(), sorted.length, at(sorted, 50), at(sorted, 95), at(sorted, 100));
  }

  private static double at(long[] sorted, int percent) {
    return sorted[(sorted.length - 1) * percent / 100] / NANOS_PER_MILLI;
  }
}
