package org.tierline.store.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditFinding;
import org.tierline.model.audit.AuditFinding.What;

/**
 * Follows one chain from its first event and finds the first that is wrong. An event is judged when
 * the one after it is known: that tells what happened to it.
 */
final class ChainCheck {
  private final String desk;
  private final ChainHash chainHash;
  private final Set<AuditCheck> checks;
  private byte[] running = new byte[ChainEvent.HASH_BYTES];
  private long good;
  private long sealsTold;
  private @Nullable ChainEvent waiting;
  private @Nullable AuditFinding finding;

  ChainCheck(byte[] desk, ChainHash chainHash, Set<AuditCheck> checks) {
    this.desk = ChainHead.name(desk);
    this.chainHash = chainHash;
    this.checks = checks;
  }

  /** How many events from the first one on are as they were written. */
  long good() {
    return good;
  }

  /** The highest number of a seal that the good events tell of; 0 if of none. */
  long sealsTold() {
    return sealsTold;
  }

  /** What is wrong, once {@link #end} was called; empty if the chain holds. */
  Optional<AuditFinding> finding() {
    return Optional.ofNullable(finding);
  }

  void follow(ChainEvent event) {
    judgeWaiting(event);
    waiting = event;
  }

  /**
   * The chain has no more events.
   *
   * @param issued whether the store knows the desk
   */
  void end(@Nullable ChainHead head, boolean issued) {
    judgeWaiting(null);
    waiting = null;
    if (finding == null) {
      judge(head);
    }
    if (finding == null && !issued) {
      finding = found(What.DESK_UNKNOWN, 1, good);
    }
  }

  private void judgeWaiting(@Nullable ChainEvent next) {
    ChainEvent event = waiting;
    if (event == null || finding != null) {
      return;
    }
    long place = good + 1;
    if (checks.contains(AuditCheck.SEQUENCE) && event.seq() != place) {
      boolean gap = event.seq() > place;
      finding =
          gap ? found(What.REMOVED, place, event.seq() - 1) : found(What.INSERTED, event.seq());
      return;
    }
    byte[] hash = chainHash.of(event, place, running);
    boolean follows = Arrays.equals(event.previous(), running);
    boolean whole = Arrays.equals(event.hash(), hash);
    if ((checks.contains(AuditCheck.PREVIOUS) && !follows)
        || (checks.contains(AuditCheck.HASH) && !whole)) {
      finding = found(follows || whole ? What.CHANGED : displaced(event, next), place);
      return;
    }
    running = hash;
    good = place;
    sealsTold = Math.max(sealsTold, SealedEvent.number(event));
  }

  /** What happened at a place whose event neither follows the one before nor has its own hash. */
  private What displaced(ChainEvent event, @Nullable ChainEvent next) {
    if (next != null && Arrays.equals(next.previous(), running)) {
      return Arrays.equals(event.previous(), next.hash()) ? What.REORDERED : What.INSERTED;
    }
    boolean goesOn = next == null || Arrays.equals(next.previous(), event.hash());
    return goesOn ? What.REMOVED : What.REORDERED;
  }

  private void judge(@Nullable ChainHead head) {
    if (head == null) {
      finding = checks.contains(AuditCheck.HEAD_IS_THERE) ? found(What.HEAD_MISSING, good) : null;
    } else if (checks.contains(AuditCheck.HEAD_COUNT) && head.count() != good) {
      boolean more = head.count() > good;
      finding = more ? found(What.CUT_OFF, good + 1, head.count()) : found(What.HEAD_CHANGED, good);
    } else if (checks.contains(AuditCheck.HEAD_HASH) && !Arrays.equals(head.hash(), running)) {
      finding = found(What.HEAD_CHANGED, good);
    }
  }

  private AuditFinding found(What what, long place) {
    return found(what, place, place);
  }

  private AuditFinding found(What what, long first, long last) {
    return new AuditFinding(what, desk, first, last, null);
  }
}
