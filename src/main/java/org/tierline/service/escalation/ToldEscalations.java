package org.tierline.service.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ChangedMeanwhile;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationFound;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.VerifiedChange;
import org.tierline.store.Transaction;

/**
 * What callers were told of an escalation. Where a correction is only kept as a wish it counts as
 * told all the same, so that nobody notices the queue (P7, E10).
 */
final class ToldEscalations {
  private ToldEscalations() {}

  /** Class and promised window, as the caller was told. */
  static EscalationFound found(Transaction transaction, Escalation escalation) {
    return found(escalation, transaction.escalations().verifiedChanges(escalation.id()));
  }

  private static EscalationFound found(Escalation escalation, List<VerifiedChange> changes) {
    List<List<CallWindow>> corrected =
        callbacks(changes).stream()
            .map(CallbackWish::windows)
            .filter(windows -> !windows.isEmpty())
            .toList();
    boolean keptAsWish = escalation.queue() == EscalationQueue.SPECIAL_HANDLING;
    return new EscalationFound(
        escalation.escalationClass(),
        escalation.due(),
        keptAsWish && !corrected.isEmpty() ? corrected.getLast() : escalation.windows(),
        changes.size());
  }

  /**
   * What others have changed since a version was seen; empty if nothing, or the very same.
   *
   * @param mine what is to be corrected; null to cancel
   */
  static Optional<ChangedMeanwhile> since(
      Transaction transaction, Escalation escalation, long seen, @Nullable CallbackWish mine) {
    List<VerifiedChange> changes = transaction.escalations().verifiedChanges(escalation.id());
    List<VerifiedChange> others =
        changes.stream()
            .skip(seen)
            .filter(change -> !Objects.equals(change.callback(), mine))
            .toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Instant at = others.getLast().at();
    List<CallbackWish> wishes = callbacks(others);
    return Optional.of(
        new ChangedMeanwhile(
            found(escalation, changes),
            at,
            others.stream().anyMatch(VerifiedChange::isCancelling),
            any(wishes, wish -> isGiven(wish.phone())),
            any(wishes, wish -> isGiven(wish.zip())),
            last(wishes, CallbackWish::language),
            any(wishes, wish -> !wish.windows().isEmpty()),
            any(wishes, wish -> wish.textAhead() != null)));
  }

  private static List<CallbackWish> callbacks(List<VerifiedChange> changes) {
    return changes.stream().map(VerifiedChange::callback).filter(Objects::nonNull).toList();
  }

  private static boolean any(List<CallbackWish> wishes, Predicate<CallbackWish> what) {
    return wishes.stream().anyMatch(what);
  }

  private static boolean isGiven(@Nullable String entry) {
    return entry != null && !entry.isBlank();
  }

  private static @Nullable String last(
      List<CallbackWish> wishes, Function<CallbackWish, @Nullable String> part) {
    return wishes.reversed().stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
