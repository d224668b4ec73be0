package org.tierline.service.escalation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.Escalation;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.contact.PhoneNumbers;
import org.tierline.policy.escalation.CallHours;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.Desk;
import org.tierline.store.Transaction;

/**
 * Whether a telephone may ring now (E3). Asked when a call begins and when it is noted, because
 * hours pass after a claim. In special handling the telephone is that of the safe contact, so its
 * hours decide; but no time is told, because what the desk is told never comes from it (P7, P8).
 */
final class DialHours {
  private static final List<String> RULES = List.of("E3");
  private static final List<String> RULES_SAFE = List.of("E3", "P8");

  private final Desk desk;
  private final CallerZones zones;

  DialHours(Desk desk, CallerZones zones) {
    this.desk = desk;
    this.zones = zones;
  }

  /**
   * Why nobody may be dialled now.
   *
   * @param next when that is allowed; null if never, or not to be told
   */
  record Refusal(@Nullable Instant next, Sentence say, List<String> rules) {}

  /**
   * Empty if the telephone may ring.
   *
   * @param safe the safe contact of somebody in special handling; empty for all others
   */
  Optional<Refusal> refusal(Transaction transaction, Escalation escalation, Optional<String> safe) {
    Instant now = desk.now();
    CallHours hours = new CallHours(desk.calendar(), desk.policy().callbacks());
    Set<ZoneId> told = WhereToCall.zones(transaction, zones, escalation);
    Set<ZoneId> where = safe.map(this::placeOf).filter(found -> !found.isEmpty()).orElse(told);
    if (hours.mayCall(now, where)) {
      return Optional.empty();
    }
    return Optional.of(
        SafeContacts.isNeeded(escalation)
            ? new Refusal(null, Sentence.of("say.callback.safeNotNow"), RULES_SAFE)
            : refusal(hours.next(now, where).map(CallWindow::from).orElse(null)));
  }

  /** A toll-free safe contact has no place of its own: then the hours that were told decide. */
  private Set<ZoneId> placeOf(String safe) {
    return zones.of(null, PhoneNumbers.toE164(safe).orElse(safe));
  }

  private static Refusal refusal(@Nullable Instant next) {
    return next == null
        ? new Refusal(null, Sentence.of("say.callback.noHour"), RULES)
        : new Refusal(
            next, Sentence.of("say.callback.notNow", next.atZone(BusinessCalendar.EASTERN)), RULES);
  }
}
