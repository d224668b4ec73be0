package org.tierline.service.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.service.Desk;
import org.tierline.store.Transaction;

/** Locks the desk while its person is away, and opens it again. */
public final class DeskLock {
  private final Desk desk;
  private final SignIn signIn;

  /** Locks a desk whose people sign in there. */
  public DeskLock(Desk desk, SignIn signIn) {
    this.desk = desk;
    this.signIn = signIn;
  }

  /** Locks the desk; nothing is lost. Locking a locked desk changes nothing. */
  public void lock(StaffSession session) {
    if (!session.isLocked()) {
      session.lockedAt(desk.now());
      desk.store()
          .write(transaction -> {
            StaffStates.lock(transaction, session.id(), desk.now());
            return record(transaction, AuditAction.DESK_LOCKED, session);
          });
    }
  }

  /**
   * Opens the desk again. Gates that were passed before have ended if it was locked for longer than
   * the policy tolerates (P10).
   *
   * @param password wiped before this returns
   * @return as when signing in; a wrong password counts there too
   */
  public SignInAnswer unlock(StaffSession session, char[] password) {
    SignInAnswer answer = signIn.signInAgain(session, password);
    if (!(answer instanceof SignInAnswer.Welcome)) {
      return answer;
    }
    Instant since = session.lockedAt();
    if (since != null) {
      boolean tooLong = wasTooLong(since);
      desk.store()
          .write(transaction -> {
            if (tooLong && desk.policy().privacy().applies("P10")) {
              OpenDoors.shut(transaction, session.id(), desk.now());
            }
            StaffStates.unlock(transaction, session.id(), desk.now());
            return record(transaction, AuditAction.DESK_UNLOCKED, session);
          });
      session.lockedAt(null);
    }
    return answer;
  }

  /** A clock that was set back tells nothing of how long it was. */
  private boolean wasTooLong(Instant since) {
    Duration lasted = Duration.between(since, desk.now());
    return lasted.isNegative() || lasted.compareTo(desk.policy().privacy().lockTolerance()) > 0;
  }

  private boolean record(Transaction transaction, AuditAction action, StaffSession session) {
    transaction
        .audit()
        .append(new AuditEvent(desk.now(), action, session.id(), null, null, Map.of()));
    return true;
  }
}
