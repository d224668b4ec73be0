package org.tierline.policy.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.privacy.Burst;

/**
 * Joins what happened too often within an hour into lines of the review (P6): one line as long as
 * no hour passes between two peaks of the same person or number. Pure.
 */
public final class Bursts {
  private static final Duration HOUR = Duration.ofHours(1);

  private Bursts() {}

  /**
   * The lines, in the order in which they begin.
   *
   * @param peaks in the order of time
   */
  public static List<Burst> lines(List<Peak> peaks) {
    Map<Who, Burst> open = new LinkedHashMap<>();
    List<Burst> done = new ArrayList<>();
    for (Peak peak : peaks) {
      Burst before = open.get(peak.who());
      if (before != null && peak.at().isAfter(before.last().plus(HOUR))) {
        done.add(before);
        before = null;
      }
      open.put(peak.who(), joined(before, peak));
    }
    done.addAll(open.values());
    done.sort(Comparator.comparing(Burst::first));
    return List.copyOf(done);
  }

  private static Burst joined(@Nullable Burst before, Peak peak) {
    return new Burst(
        peak.who().kind(),
        peak.who().name(),
        before == null ? peak.at() : before.first(),
        peak.at(),
        before == null ? peak.count() : Math.max(before.most(), peak.count()));
  }

  /** Who it was. */
  public record Who(Burst.Kind kind, String name) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * A moment at which something had happened too often.
   *
   * @param count how often within the hour before, this time included
   */
  public record Peak(Who who, Instant at, int count) {}
}
