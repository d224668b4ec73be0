package org.tierline.model.supervisor;

/** Where a request for a supervisor stands (V1). */
public enum SupervisorRequestState {
  WAITING,
  TAKEN,
  /** Nobody was free or the line was lost: due the same business day, else the next. */
  CALLBACK,
  DONE
}
