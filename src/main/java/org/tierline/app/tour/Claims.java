package org.tierline.app.tour;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.Reminder;
import org.tierline.service.staff.StaffSession;

/** What an officer holds, and the one key that takes whoever comes next. */
final class Claims {
  private final TourDesk desk;
  private final Hands hands;
  private final Steps steps;
  private final StaffSession officer;

  Claims(TourDesk desk, StaffSession officer) {
    this.desk = desk;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
    this.officer = officer;
  }

  /** Claims whoever comes next, and waits until they are in hand or the screen tells why not. */
  Optional<CallbackRow> next() {
    List<CallbackRow> before = held();
    hands.press(KeyCode.CONTROL, KeyCode.J);
    hands.await(
        "somebody or nobody is claimed",
        () -> hands.isSeen("#nobody") || Steps.inBackground(this::held).size() > before.size());
    Optional<CallbackRow> claimed = held().stream().filter(row -> isNew(before, row)).findFirst();
    claimed.ifPresent(row ->
        hands.await(
            "the caller is in hand", () -> steps.words(".code").contains(row.typedNumber())));
    return claimed;
  }

  private static boolean isNew(List<CallbackRow> before, CallbackRow row) {
    return before.stream().noneMatch(one -> one.id().equals(row.id()));
  }

  /** Whoever is held now, as the store tells it. */
  List<CallbackRow> held() {
    return desk.services().callbackList().mine(officer);
  }

  /** What of the claims is about to fall back and was not seen yet, as the store tells it. */
  List<Reminder> aboutToFall() {
    return desk.services().reminders().ofMine(officer).stream()
        .filter(one -> one.kind() == Reminder.Kind.CLAIM_FALLS_BACK)
        .filter(one -> one.holdsAt(desk.clock().instant()))
        .toList();
  }
}
