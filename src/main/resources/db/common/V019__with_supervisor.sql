-- Those that no officer may dial are few among many that are open: a supervisor finds them by this.
CREATE INDEX escalation_with_supervisor ON escalation (due, created_at, id)
  WHERE state = 'WITH_SUPERVISOR';
