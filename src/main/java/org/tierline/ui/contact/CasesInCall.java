package org.tierline.ui.contact;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one contact, side by side; one of them is in hand. A case whose gate has ended stays
 * in its place as a locked one.
 */
final class CasesInCall {
  private final ObservableList<CaseInCall> all = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable CaseInCall> inHand = new ReadOnlyObjectWrapper<>();

  /** All of them, in the order of their first verification. */
  ObservableList<CaseInCall> all() {
    return all;
  }

  /** The one that is shown and talked about, or null before the first. */
  ReadOnlyObjectProperty<@Nullable CaseInCall> inHandProperty() {
    return inHand.getReadOnlyProperty();
  }

  /** A gate was passed: the case takes its place, again or for the first time, and is in hand. */
  void open(CaseInCall opened) {
    replace(opened);
    inHand.set(opened);
  }

  /** Takes another case in hand. */
  void choose(UUID caseId) {
    all.stream().filter(one -> one.caseId().equals(caseId)).findFirst().ifPresent(inHand::set);
  }

  /** Takes the next case in hand, or the one before; after the last comes the first. */
  void move(int step) {
    CaseInCall present = inHand.get();
    if (present != null) {
      int at = placeOf(present.caseId());
      inHand.set(all.get(Math.floorMod(at + step, all.size())));
    }
  }

  /**
   * Locks every case whose time is over.
   *
   * @return whether any was
   */
  boolean lockOver(Instant now) {
    return lock(one -> one.isOver(now));
  }

  /**
   * Locks every case whose gate is not open any more.
   *
   * @return whether any was
   */
  boolean lockAllBut(Set<UUID> open) {
    return lock(one -> !open.contains(one.caseId()));
  }

  /** Nothing of any case is left, as when the call ends. */
  void clear() {
    inHand.set(null);
    all.clear();
  }

  private boolean lock(Predicate<CaseInCall> ended) {
    boolean any = false;
    for (CaseInCall one : all.toArray(CaseInCall[]::new)) {
      if (one.isOpen() && ended.test(one)) {
        CaseInCall locked = one.locked();
        replace(locked);
        if (Objects.equals(inHand.get(), one)) {
          inHand.set(locked);
        }
        any = true;
      }
    }
    return any;
  }

  private void replace(CaseInCall now) {
    int at = placeOf(now.caseId());
    if (at < 0) {
      all.add(now);
    } else {
      all.set(at, now);
    }
  }

  private int placeOf(UUID caseId) {
    for (int at = 0; at < all.size(); at++) {
      if (all.get(at).caseId().equals(caseId)) {
        return at;
      }
    }
    return -1;
  }
}
