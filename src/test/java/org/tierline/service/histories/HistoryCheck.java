package org.tierline.service.histories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;
import org.tierline.service.histories.Happened.AskedOfCase;
import org.tierline.service.histories.Happened.Broken;
import org.tierline.service.histories.Happened.Claimed;
import org.tierline.service.histories.Happened.Escalated;
import org.tierline.service.histories.Happened.Saved;
import org.tierline.store.Store;

/** Says what cannot have come of desks that keep out of each other's way. */
final class HistoryCheck {
  private static final int MOST_HELD = 5;
  private static final int MOST = 100_000;

  private final List<Happened> history;
  private final Store store;
  private final Map<UUID, Escalation> escalations;
  private final List<String> wrong = new ArrayList<>();

  private HistoryCheck(List<Happened> history, Store store) {
    this.history = history;
    this.store = store;
    this.escalations =
        store.read(t -> t.escalations().between(Instant.EPOCH, Instant.MAX, null, MOST)).stream()
            .collect(Collectors.toMap(Escalation::id, Function.identity()));
  }

  /** A line for each thing that is wrong; none if all is well. */
  static List<String> of(List<Happened> history, Store store) {
    HistoryCheck check = new HistoryCheck(history, store);
    check.all(Broken.class).forEach(broken -> check.wrong.add("broken: " + broken.by()));
    check.claimedOnce();
    check.inOrder();
    check.oneOfACase();
    check.nothingWrittenOver();
    check.counted();
    return check.wrong;
  }

  private <T extends Happened> Stream<T> all(Class<T> kind) {
    return history.stream().filter(kind::isInstance).map(kind::cast);
  }

  private void claimedOnce() {
    Map<UUID, List<Claimed>> claims =
        all(Claimed.class).collect(Collectors.groupingBy(Claimed::escalation));
    claims.forEach((escalation, by) -> {
      if (by.size() > 1) {
        wrong.add("claimed twice");
      }
      Optional<UUID> holder = store.read(t -> t.claims().holder(escalation));
      if (stored(escalation).state() != EscalationState.CLAIMED
          || !holder.equals(Optional.of(by.getFirst().officer()))) {
        wrong.add("claimed, and not held");
      }
    });
    all(Claimed.class)
        .collect(Collectors.groupingBy(Claimed::officer, Collectors.counting()))
        .values()
        .stream()
        .filter(held -> held > MOST_HELD)
        .forEach(_ -> wrong.add("more held than may be"));
  }

  /** Who waited in front of somebody when that one was claimed cannot be claimed after. */
  private void inOrder() {
    Map<UUID, Long> there = new HashMap<>();
    all(Escalated.class).forEach(one -> there.put(one.escalation(), one.until()));
    Comparator<UUID> order =
        Comparator.comparing((UUID id) -> stored(id).createdAt()).thenComparing(UUID::toString);
    for (Claimed earlier : all(Claimed.class).toList()) {
      boolean isPassedOver =
          all(Claimed.class)
              .filter(later -> earlier.until() < later.from())
              .filter(
                  later -> there.getOrDefault(later.escalation(), Long.MAX_VALUE) < earlier.from())
              .anyMatch(later -> order.compare(later.escalation(), earlier.escalation()) < 0);
      if (isPassedOver) {
        wrong.add("somebody was passed over");
      }
    }
  }

  private void oneOfACase() {
    if (all(AskedOfCase.class).filter(AskedOfCase::isNew).count() > 1
        || all(AskedOfCase.class).map(AskedOfCase::escalation).distinct().count() > 1) {
      wrong.add("one story was made two");
    }
  }

  private void nothingWrittenOver() {
    Map<UUID, List<Saved>> saves = all(Saved.class).collect(Collectors.groupingBy(Saved::contact));
    saves.forEach((id, of) -> {
      if (of.stream().anyMatch(save -> save.version() != save.seen() + 1)) {
        wrong.add("saved over what was not seen");
      }
      Saved last = of.stream().max(Comparator.comparingLong(Saved::version)).orElseThrow();
      Contact stored = store.read(t -> t.contacts().find(id)).orElseThrow();
      if (stored.version() != last.version() || !stored.notes().equals(last.notes())) {
        wrong.add("saved, and not there");
      }
    });
  }

  /** What is counted is what there is. */
  private void counted() {
    Set<EscalationQueue> every = EnumSet.allOf(EscalationQueue.class);
    long counted = store.read(t -> t.claims().count(every, Set.of(), Set.of(), null, false));
    long waiting =
        escalations.values().stream().filter(one -> one.state() == EscalationState.WAITING).count();
    if (counted != waiting) {
      wrong.add("counted what is not there");
    }
  }

  private Escalation stored(UUID id) {
    return Objects.requireNonNull(escalations.get(id));
  }
}
