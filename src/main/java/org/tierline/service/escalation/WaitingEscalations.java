package org.tierline.service.escalation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.escalation.CallAttempt;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.escalation.AttemptRule;
import org.tierline.policy.escalation.CallHours;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.policy.escalation.ClaimRule;
import org.tierline.service.Desk;
import org.tierline.store.ClaimTable.Taken;
import org.tierline.store.Transaction;
import org.tierline.store.WaitingPage;
import org.tierline.store.WaitingPage.Side;

/** Who waits and may be called now, and who may not, in the order in which they are claimed. */
final class WaitingEscalations {
  private static final int AT_ONCE = 60;

  /** More than there are likely to be who take one at the same moment. */
  private static final int TAKEN_OF = 32;

  private final Desk desk;
  private final CallerZones zones;

  WaitingEscalations(Desk desk, CallerZones zones) {
    this.desk = desk;
    this.zones = zones;
  }

  /**
   * Whose callers are looked for.
   *
   * @param openOf queues of which only those whose identity is open (P7)
   * @param without the own affairs of whoever looks (P17)
   * @param languages null for all
   */
  record Which(
      Set<EscalationQueue> queues,
      Set<EscalationQueue> openOf,
      Set<UUID> without,
      @Nullable Set<String> languages,
      boolean unreached) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** Those of one side, after another one, at most so many. */
  List<Waiting> page(
      Transaction transaction, Which which, Side side, @Nullable Escalation after, int limit) {
    Instant now = desk.now();
    Set<Set<ZoneId>> open = openPlaces(transaction.claims().places(), now);
    List<Waiting> found = new ArrayList<>();
    @Nullable Escalation last = after;
    List<Escalation> read;
    do {
      read = transaction.claims().waiting(after(last, which, open, side, AT_ONCE));
      read.stream()
          .map(one -> new Waiting(one, opening(transaction, one, now)))
          .filter(this::isKept)
          .filter(one -> !which.without().contains(one.escalation().id()))
          .filter(one -> (one.opening().state() == Opening.State.NOW) == (side == Side.OPEN))
          .limit(limit - (long) found.size())
          .forEach(found::add);
      last = read.isEmpty() ? null : read.getLast();
    } while (read.size() == AT_ONCE && found.size() < limit);
    return found;
  }

  /**
   * Takes the first who may be called now and whom nobody else is taking at this moment; nobody
   * else gets the same one.
   *
   * @param places in which callers wait
   */
  Optional<Escalation> take(Transaction transaction, Which which, Set<Set<ZoneId>> places) {
    Instant now = desk.now();
    Set<Set<ZoneId>> open = openPlaces(places, now);
    @Nullable Escalation last = null;
    List<Escalation> left;
    do {
      WaitingPage page = after(last, which, open, Side.OPEN, TAKEN_OF);
      Optional<Taken> taken = transaction.claims().take(page);
      if (taken.filter(one -> isFree(transaction, which, one, now)).isPresent()) {
        return taken.map(Taken::escalation);
      }
      // Where there is none, others may be taking the whole page.
      left =
          taken
              .map(Taken::escalation)
              .map(List::of)
              .orElseGet(() -> transaction.claims().waiting(page));
      last = left.isEmpty() ? null : left.getLast();
    } while (!left.isEmpty());
    return Optional.empty();
  }

  private boolean isFree(Transaction transaction, Which which, Taken taken, Instant now) {
    Escalation escalation = taken.escalation();
    List<CallAttempt> attempts =
        taken.heldBack() ? transaction.callbacks().attempts(escalation.id()) : List.of();
    Waiting one = new Waiting(escalation, opening(transaction, escalation, attempts, now));
    return isKept(one)
        && !which.without().contains(escalation.id())
        && one.opening().state() == Opening.State.NOW;
  }

  private WaitingPage after(
      @Nullable Escalation last, Which which, Set<Set<ZoneId>> open, Side side, int limit) {
    return new WaitingPage(
        which.queues(),
        which.openOf(),
        which.languages(),
        which.unreached(),
        open,
        side,
        desk.today(),
        last,
        limit);
  }

  /** When a caller may be called: hours (E3), a promised window (E5), the attempts before (E6). */
  Opening opening(Transaction transaction, Escalation escalation, Instant now) {
    return opening(transaction, escalation, transaction.callbacks().attempts(escalation.id()), now);
  }

  private Opening opening(
      Transaction transaction, Escalation escalation, List<CallAttempt> attempts, Instant now) {
    Set<ZoneId> where = WhereToCall.zones(transaction, zones, escalation);
    Instant earliest =
        ClaimRule.isPromised(escalation.windows(), now)
            ? now
            : escalation.windows().stream()
                .map(CallWindow::from)
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .orElse(now);
    Optional<Instant> next = attemptRule().next(attempts, where, earliest);
    Opening.State state =
        next.isEmpty()
            ? Opening.State.NEVER
            : next.get().equals(now) ? Opening.State.NOW : Opening.State.LATER;
    return new Opening(state, next.orElse(null), where, attempts);
  }

  /**
   * When a caller may be called.
   *
   * @param at the first instant; null if there is none
   * @param zones where the caller may be
   */
  record Opening(State state, @Nullable Instant at, Set<ZoneId> zones, List<CallAttempt> attempts) {
    /** Now, later, or never: then the way is e-mail (E3). */
    enum State {
      NOW,
      LATER,
      NEVER
    }
  }

  /** One that waits, and when the caller may be called. */
  record Waiting(Escalation escalation, Opening opening) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  private boolean isKept(Waiting one) {
    return one.escalation().state() != EscalationState.UNREACHED
        || !desk.today().isAfter(attemptRule().keptUntil(one.opening().attempts()));
  }

  private AttemptRule attemptRule() {
    return new AttemptRule(desk.calendar(), desk.policy().callbacks());
  }

  private Set<Set<ZoneId>> openPlaces(Set<Set<ZoneId>> places, Instant now) {
    CallbackPolicy policy = desk.policy().callbacks();
    CallHours hours = new CallHours(desk.calendar(), policy);
    return places.stream()
        .filter(place -> hours.next(now, place).filter(span -> span.from().equals(now)).isPresent())
        .collect(Collectors.toSet());
  }
}
