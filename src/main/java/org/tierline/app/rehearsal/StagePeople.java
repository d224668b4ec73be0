package org.tierline.app.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.policy.privacy.ClearanceRule;
import org.tierline.service.staff.ClearanceChanges.Answer;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import tools.jackson.databind.JsonNode;

/**
 * The people of a scenario, and three more: two who set up, and a key holder who is not at a desk
 * and through whom all others get their keys, so that any case can be sealed whoever plays.
 */
final class StagePeople {
  private final Desks desks;
  private final String keyHolder;
  private final AtDesk administrator;
  private final AtDesk second;

  /** Lets in those who set up. */
  StagePeople(Desks desks) {
    this.desks = desks;
    this.keyHolder = desks.nameOf("key-holder");
    String first = desks.nameOf("set-up");
    desks.ofMaker().staff().addFirstAdministrator(first, "Set-up", Desks.PASSWORD.toCharArray());
    administrator = desks.signIn(first);
    String other = desks.nameOf("second");
    add(new NewStaff(other, "Second", Role.ADMINISTRATOR, Set.of("en")));
    add(new NewStaff(keyHolder, "Key holder", Role.SUPERVISOR, Set.of("en")));
    second = desks.signIn(other);
    clear(keyHolder, Set.of(Clearance.values()));
  }

  /** Who plays in a scenario. */
  static List<Arguments> of(JsonNode scenario) {
    return new Arguments(scenario).list("staff").stream().map(Arguments::new).toList();
  }

  /** Whoever takes in what a scenario begins with. */
  AtDesk administrator() {
    return administrator;
  }

  /**
   * Adds who plays in a scenario.
   *
   * @return the names they sign in by, by those that the scenario gives them
   */
  Map<String, String> add(JsonNode scenario) {
    Map<String, String> signInNames = new HashMap<>();
    for (Arguments person : of(scenario)) {
      // The scenario may call people as it likes; the store has rules for names.
      String signInName = desks.nameOf("player" + signInNames.size());
      if (signInNames.put(person.needed("name"), signInName) != null) {
        throw new IllegalArgumentException("two staff members have the same name");
      }
      Role role = person.neededConstant("role", Role.class);
      add(
          new NewStaff(
              signInName, person.needed("name"), role, Set.copyOf(person.texts("languages"))));
      // In other roles the clearance changes nothing, and nobody grants it (P8).
      if (ClearanceRule.hasUseFor(role)) {
        clear(signInName, person.constants("clearances", Clearance.class));
      }
    }
    desks.signIn(keyHolder).leave();
    return signInNames;
  }

  /** Those who set up leave. */
  void leave() {
    second.leave();
    administrator.leave();
  }

  private void add(NewStaff person) {
    AddAnswer answer =
        administrator
            .services()
            .staff()
            .add(administrator.session(), person, Desks.PASSWORD.toCharArray());
    if (answer != AddAnswer.ADDED) {
      throw new IllegalArgumentException("a staff member cannot be added: " + answer);
    }
  }

  /** Clearances are granted by two people on a stage as elsewhere. */
  private void clear(String name, Set<Clearance> clearances) {
    for (Clearance clearance : clearances) {
      UUID key = administrator.services().desk().ids().get();
      if (!(administrator
                  .services()
                  .clearances()
                  .ask(administrator.session(), key, name, clearance, true)
              instanceof Answer.Done asked)
          || !(second.services().clearances().confirm(second.session(), asked.change())
              instanceof Answer.Done)) {
        throw new IllegalStateException("a clearance of the scenario cannot be granted");
      }
    }
  }
}
