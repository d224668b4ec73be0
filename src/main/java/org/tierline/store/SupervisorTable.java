package org.tierline.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Updated;
import org.tierline.model.staff.StaffState;
import org.tierline.model.supervisor.SupervisorRequest;

/** Requests for a supervisor, and who is there. */
public interface SupervisorTable {
  void insert(SupervisorRequest request);

  Optional<SupervisorRequest> find(UUID id);

  Updated<SupervisorRequest> update(SupervisorRequest request);

  /** The requests that wait, oldest first. */
  List<SupervisorRequest> waiting();

  /** The requests whose callers are to be called back, the day due first. */
  List<SupervisorRequest> callbacks();

  /** Requests of a contact, oldest first. */
  List<SupervisorRequest> ofContact(UUID contactId);

  /** Sets what a staff member is doing from an instant on. */
  void setState(UUID staffId, StaffState state, Instant since);

  /** What a staff member is doing, and since when. */
  Standing standing(UUID staffId);

  /** What everybody is doing who ever signed in. */
  Map<UUID, Standing> standings();

  /** Adds to the time that somebody worked on a day (Eastern). */
  void addWorked(UUID staffId, LocalDate day, Duration worked);

  /** How long everybody has worked on a day (Eastern), up to what they do now. */
  Map<UUID, Duration> worked(LocalDate day);

  /** What a staff member is doing. */
  StaffState state(UUID staffId);

  /** How many supervisors are ready. */
  int supervisorsReady();

  /**
   * What somebody is doing.
   *
   * @param since null if that is not known
   */
  record Standing(StaffState state, @Nullable Instant since) {}
}
