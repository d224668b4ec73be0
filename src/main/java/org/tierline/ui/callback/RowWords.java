package org.tierline.ui.callback;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.ui.common.ClockWords;

/** Says a caller of the list in words. */
final class RowWords {
  private final CallbackView view;

  RowWords(CallbackView view) {
    this.view = view;
  }

  /**
   * In special handling nobody has a name before they are held (P8), nor before it is known who.
   */
  String name(CallbackRow row) {
    String name = row.callerName();
    if (name != null && !name.isBlank()) {
      return name;
    }
    return view.text(
        row.isSpecial()
            ? "callback.special"
            : row.reason() == EscalationReason.IDENTITY ? "callback.identity" : "callback.unnamed");
  }

  String reason(CallbackRow row) {
    if (row.isBlank()) {
      return view.text("callback.identity.later");
    }
    return row.reason() == null
        ? view.text("callback.special.later")
        : view.enums().word(row.reason());
  }

  /** {@code today}, {@code late, Nov 23} or {@code Wed 25}. */
  String due(CallbackRow row) {
    if (row.due().equals(view.today())) {
      return view.text("callback.due.today");
    }
    return isLate(row) ? view.text("callback.due.late", view.day(row.due())) : view.day(row.due());
  }

  boolean isLate(CallbackRow row) {
    return row.due().isBefore(view.today());
  }

  boolean isDueToday(CallbackRow row) {
    return row.due().equals(view.today());
  }

  /** What their clock says, or when they can be called next. */
  String clock(CallbackRow row) {
    if (row.isSpecial() && row.zones().isEmpty()) {
      return view.text("callback.special.safe");
    }
    if (row.isBlank()) {
      Instant at = row.opensAt();
      return at == null
          ? view.text("callback.identity.next")
          : view.text("callback.identity.opens", view.moment(at));
    }
    Optional<ZoneId> zone = first(row);
    if (zone.isEmpty()) {
      return view.text("callback.noZone");
    }
    String place = place(row, zone.get());
    Instant opens = row.opensAt();
    if (opens != null) {
      String key = row.attempts() > 0 ? "callback.again" : "callback.opens";
      return view.text(key, view.moment(opens), place);
    }
    return view.text("callback.clock", ClockWords.clock(view.now(), zone.get()), place);
  }

  private static String place(CallbackRow row, ZoneId zone) {
    String more = row.zones().size() > 1 ? " +" + (row.zones().size() - 1) : "";
    return ClockWords.place(zone) + more;
  }

  private Optional<ZoneId> first(CallbackRow row) {
    return ClockWords.ordered(row.zones(), view.now()).stream().findFirst();
  }

  String attempts(CallbackRow row) {
    return view.text("callback.attempts.of", row.attempts(), row.mostAttempts());
  }

  /** The whole row for whoever hears instead of seeing. */
  String all(CallbackRow row) {
    String state = row.state() == EscalationState.UNREACHED ? "callback.said.unreached" : "";
    return view.text(
        "callback.said",
        List.of(
                view.enums().word(row.escalationClass()),
                name(row),
                reason(row),
                view.language(row.language()),
                view.text("callback.said.due", due(row)),
                view.text("callback.said.waited", view.waited(row.waitingSince())),
                clock(row),
                open(row),
                state.isEmpty()
                    ? view.text("callback.said.attempts", row.attempts(), row.mostAttempts())
                    : view.text(state))
            .stream()
            .reduce((one, other) -> one + ", " + other)
            .orElse(""));
  }

  private String open(CallbackRow row) {
    return row.today().stream()
        .filter(span -> contains(span, view.now()))
        .findFirst()
        .map(span -> view.text("callback.said.until", view.moment(span.to())))
        .orElseGet(() -> view.text("callback.said.closed"));
  }

  static boolean contains(CallWindow span, Instant at) {
    return !at.isBefore(span.from()) && at.isBefore(span.to());
  }
}
