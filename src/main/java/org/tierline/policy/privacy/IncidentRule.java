package org.tierline.policy.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tierline.model.Sentence;
import org.tierline.model.staff.Role;
import org.tierline.policy.PrivacyPolicy;

/** Who deals with a privacy incident, and by when (P14). Pure. */
public final class IncidentRule {
  private IncidentRule() {}

  /** A report is taken from anyone, in any state. */
  public static Decision report(Instant now, PrivacyPolicy policy) {
    return new Decision(
        now.plus(policy.oversight().incidentClock()),
        Sentence.of("say.incident.reported", policy.oversight().incidentClock().toMinutes()),
        List.of("P14"),
        policy.version());
  }

  /**
   * Why somebody cannot see or close incidents; empty if they can.
   *
   * @param thereForThem whether there is such an incident of which this person may be told (P8)
   */
  public static Optional<Sentence> refusalToClose(Role role, boolean thereForThem) {
    if (role != Role.SUPERVISOR) {
      return Optional.of(Sentence.of("say.incident.notSupervisor"));
    }
    return thereForThem ? Optional.empty() : Optional.of(Sentence.of("say.incident.none"));
  }

  /**
   * What was decided of a report.
   *
   * @param policy the version of the privacy policy that decided
   */
  public record Decision(Instant dueBy, Sentence say, List<String> rules, String policy) {
    public Decision {
      rules = List.copyOf(rules);
    }
  }
}
