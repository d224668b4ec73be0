package org.tierline.model.appointment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;

/**
 * What came of an officer's work on a request.
 *
 * @param state of the request now; null if nothing may be told of it
 * @param rules the numbers of the rules that decided
 */
public record SchedulingAnswer(
    Outcome outcome, @Nullable AppointmentState state, Sentence say, List<String> rules) {
  public SchedulingAnswer {
    rules = List.copyOf(rules);
  }

  /** A refusal, with its sentence. */
  public static SchedulingAnswer refused(String key, List<String> rules, Object... gaps) {
    return new SchedulingAnswer(Outcome.REFUSED, null, Sentence.of(key, gaps), rules);
  }

  /**
   * Somebody has changed it since it was seen; nothing was written.
   *
   * @param state of the request now
   */
  public static SchedulingAnswer changedMeanwhile(AppointmentState state, List<String> rules) {
    return new SchedulingAnswer(
        Outcome.CHANGED_MEANWHILE, state, Sentence.of("say.appointment.changed"), rules);
  }

  /** What it came to. */
  public enum Outcome {
    TAKEN,
    LET_GO,
    SCHEDULED,
    DECLINED,
    CANCELLED,
    /** Another desk was faster; both versions are shown. */
    CHANGED_MEANWHILE,
    REFUSED
  }
}
