package org.tierline.app.rehearsal;

import org.tierline.app.Services;
import org.tierline.service.staff.StaffSession;

/** Somebody who is signed in, and the services at their desk. */
record AtDesk(Services services, StaffSession session) {
  void leave() {
    services.signIn().signOut(session);
  }
}
