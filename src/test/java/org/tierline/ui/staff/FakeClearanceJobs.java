package org.tierline.ui.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.ClearanceChange;

/** Clearances, without a store. */
final class FakeClearanceJobs implements ClearanceJobs {
  static final Change OF_OMAR =
      new Change(
          new ClearanceChange(
              new UUID(8, 1),
              new UUID(8, 2),
              Clearance.SECTION_1367,
              true,
              ClearanceChange.State.ASKED,
              new UUID(8, 3),
              Instant.parse("2026-11-24T15:00:00Z"),
              null,
              null,
              0),
          "Omar Haddad",
          "Tom Brandt");

  final List<Change> changes = new ArrayList<>(List.of(OF_OMAR));
  final List<String> calls = new ArrayList<>();
  boolean refuses;

  @Override
  public List<Change> waiting() {
    return List.copyOf(changes);
  }

  @Override
  public Ended ask(String name, boolean granting) {
    calls.add("ask " + name + " " + granting);
    return ended();
  }

  @Override
  public Ended confirm(Change change) {
    calls.add("confirm " + change.who());
    changes.removeIf(each -> !refuses && each.equals(change));
    return ended();
  }

  @Override
  public Ended decline(Change change) {
    calls.add("decline " + change.who());
    changes.removeIf(each -> !refuses && each.equals(change));
    return ended();
  }

  @Override
  public Ended unlock(String name) {
    calls.add("unlock " + name);
    return ended();
  }

  private Ended ended() {
    return new Ended(!refuses, Sentence.of("staff.clear.second"));
  }
}
