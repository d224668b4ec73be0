package org.tierline.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  /** Sets what a staff member is doing. */
  void setState(UUID staffId, StaffState state);

  /** What a staff member is doing. */
  StaffState state(UUID staffId);

  /** How many supervisors are ready. */
  int supervisorsReady();
}
