package org.tierline.policy.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;

/** Who asks for a clearance, who confirms it and who can hold it (P8). Pure. */
public final class ClearanceRule {
  /** The rules that every answer about clearances cites. */
  public static final List<String> RULES = List.of("P8");

  private ClearanceRule() {}

  /** Whether a role has a use for the clearance: Tier 2 and supervisors (P8). */
  public static boolean hasUseFor(Role role) {
    return role == Role.TIER_2 || role == Role.SUPERVISOR;
  }

  /**
   * Why somebody cannot ask; empty if they can. Only an administrator asks, and not for themselves.
   *
   * @param granting whether it is granted or ended; what somebody holds can be ended in any role
   */
  public static Optional<Sentence> refusalToAsk(
      UUID asker, Role role, StaffMember concerned, boolean granting) {
    if (role != Role.ADMINISTRATOR) {
      return Optional.of(Sentence.of("say.clearance.notAdministrator"));
    }
    if (asker.equals(concerned.id())) {
      return Optional.of(Sentence.of("say.clearance.notForYourself"));
    }
    return granting && !hasUseFor(concerned.role())
        ? Optional.of(Sentence.of("say.clearance.noUse"))
        : Optional.empty();
  }

  /**
   * Why somebody cannot confirm or decline; empty if they can. The second person is another
   * administrator, or a supervisor who holds the clearance; never who asked, nor whom it concerns.
   */
  public static Optional<Sentence> refusalToConfirm(
      UUID confirmer, Role role, boolean cleared, UUID asker, UUID concerned) {
    if (confirmer.equals(asker) || confirmer.equals(concerned)) {
      return Optional.of(Sentence.of("say.clearance.anotherPerson"));
    }
    return role == Role.ADMINISTRATOR || (role == Role.SUPERVISOR && cleared)
        ? Optional.empty()
        : Optional.of(Sentence.of("say.clearance.notYours"));
  }
}
