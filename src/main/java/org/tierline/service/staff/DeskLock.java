package org.tierline.service.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.service.Desk;
import org.tierline.store.StoreTrouble;
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

  /**
   * Locks the desk; nothing is lost. Locking a locked desk changes nothing. Where the store is out
   * of reach it hears of it later.
   */
  public void lock(StaffSession session) {
    if (!session.isLocked()) {
      Instant now = desk.now();
      session.lockedAt(now);
      tellOrOwe(session, new AloneAtDesk.Owed(AuditAction.DESK_LOCKED, now, false));
    }
  }

  /**
   * Opens the desk again. Gates that were passed before have ended if it was locked for longer than
   * the policy tolerates (P10). Where the store is out of reach the password is compared here.
   *
   * @param password wiped before this returns
   * @return as when signing in; a wrong password counts there too
   */
  public SignInAnswer unlock(StaffSession session, char[] password) {
    char[] again = password.clone();
    try {
      SignInAnswer answer = compare(session, password, again);
      Instant since = session.lockedAt();
      if (answer instanceof SignInAnswer.Welcome && since != null) {
        boolean shut = wasTooLong(since) && desk.policy().privacy().applies("P10");
        tellOrOwe(session, new AloneAtDesk.Owed(AuditAction.DESK_UNLOCKED, desk.now(), shut));
        session.lockedAt(null);
      }
      return answer;
    } finally {
      Arrays.fill(again, '\0');
    }
  }

  private SignInAnswer compare(StaffSession session, char[] password, char[] again) {
    try {
      return signIn.signInAgain(session, password);
    } catch (StoreTrouble trouble) {
      if (!trouble.isLinkLost()) {
        throw trouble;
      }
      return signIn.signInAlone(session, again);
    }
  }

  /** In order: what is owed from before comes first. */
  private void tellOrOwe(StaffSession session, AloneAtDesk.Owed what) {
    session.alone().owe(what);
    try {
      settle(session);
    } catch (StoreTrouble trouble) {
      if (!trouble.isLinkLost()) {
        session.alone().told(List.of(what));
        throw trouble;
      }
    }
  }

  /** Tells the store what was decided here while it was out of reach; nothing if nothing was. */
  public void settle(StaffSession session) {
    synchronized (session.alone()) {
      List<AloneAtDesk.Owed> owed = session.alone().all();
      if (!owed.isEmpty()) {
        desk.store()
            .write(transaction -> {
              owed.forEach(one -> tell(transaction, session, one));
              return true;
            });
        session.alone().told(owed);
      }
    }
  }

  private void tell(Transaction transaction, StaffSession session, AloneAtDesk.Owed one) {
    if (one.shut()) {
      OpenDoors.shut(transaction, session.id(), desk.now());
    }
    if (one.action() == AuditAction.DESK_LOCKED) {
      StaffStates.lock(transaction, session.id(), desk.now());
    } else {
      StaffStates.unlock(transaction, session.id(), desk.now());
    }
    transaction
        .audit()
        .append(new AuditEvent(one.at(), one.action(), session.id(), null, null, Map.of()));
  }

  /** A clock that was set back tells nothing of how long it was. */
  private boolean wasTooLong(Instant since) {
    Duration lasted = Duration.between(since, desk.now());
    return lasted.isNegative() || lasted.compareTo(desk.policy().privacy().lockTolerance()) > 0;
  }
}
