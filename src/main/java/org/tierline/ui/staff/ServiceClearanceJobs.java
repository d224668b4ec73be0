package org.tierline.ui.staff;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.tierline.model.Sentence;
import org.tierline.model.staff.Clearance;
import org.tierline.service.staff.ClearanceChanges;
import org.tierline.service.staff.ClearanceChanges.Answer;
import org.tierline.service.staff.StaffDirectory;
import org.tierline.service.staff.StaffSession;

/** The services behind clearances and locked names, for one person signed in. */
public final class ServiceClearanceJobs implements ClearanceJobs {
  private final StaffSession session;
  private final ClearanceChanges changes;
  private final StaffDirectory staff;
  private final Supplier<UUID> keys;

  /**
   * Calls the services as the person of a session.
   *
   * @param keys makes the key of each change
   */
  public ServiceClearanceJobs(
      StaffSession session, ClearanceChanges changes, StaffDirectory staff, Supplier<UUID> keys) {
    this.session = session;
    this.changes = changes;
    this.staff = staff;
    this.keys = keys;
  }

  @Override
  public List<Change> waiting() {
    return changes.waiting(session).stream()
        .map(row -> new Change(row.change(), row.staffName(), row.askedByName()))
        .sorted(Comparator.comparing((Change row) -> row.seen().askedAt()))
        .toList();
  }

  @Override
  public Ended ask(String name, boolean granting) {
    return ended(
        changes.ask(session, keys.get(), name, Clearance.SECTION_1367, granting),
        "staff.clear.second");
  }

  @Override
  public Ended confirm(Change change) {
    return ended(changes.confirm(session, change.seen()), "staff.clear.confirmed");
  }

  @Override
  public Ended decline(Change change) {
    return ended(changes.decline(session, change.seen()), "staff.clear.declined");
  }

  private static Ended ended(Answer answer, String done) {
    return switch (answer) {
      case Answer.Done now -> new Ended(true, Sentence.of(done));
      case Answer.Stale now -> new Ended(false, Sentence.of("staff.clear.stale"));
      case Answer.Refused refused -> new Ended(false, refused.say());
    };
  }

  @Override
  public Ended unlock(String name) {
    return switch (staff.unlock(session, name)) {
      case DONE -> new Ended(true, Sentence.of("staff.unlock.done"));
      case NOBODY, NOT_YOURSELF, NOT_AN_ADMINISTRATOR ->
          new Ended(false, Sentence.of("staff.unlock.nobody"));
    };
  }
}
