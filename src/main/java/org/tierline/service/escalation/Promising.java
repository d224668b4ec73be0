package org.tierline.service.escalation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallDay;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.Policies;
import org.tierline.policy.contact.PhoneNumbers;
import org.tierline.policy.escalation.CallHours;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.policy.escalation.EscalationDue;
import org.tierline.policy.escalation.WishCheck;
import org.tierline.service.Desk;
import org.tierline.service.escalation.Escalations.Promise;
import org.tierline.store.Transaction;

/** Works out what would be promised to a caller: day, hours and place (E2, E3). */
final class Promising {
  private final Desk desk;
  private final CallerZones zones;

  Promising(Desk desk, CallerZones zones) {
    this.desk = desk;
    this.zones = zones;
  }

  /** What would be promised for a wish. */
  Promise promise(Transaction transaction, Contact contact, EscalationWish wish) {
    return promise(Areas.of(transaction), contact, wish);
  }

  /** What would be promised for a wish, by as many places as are known. */
  Promise promise(Areas areas, Contact contact, EscalationWish wish) {
    Policies policy = desk.policy();
    Whereabouts place = place(areas, contact, wish.callback());
    LocalDate due =
        EscalationDue.of(wish.escalationClass(), desk.today(), desk.calendar(), policy.deadlines());
    Optional<CallWindow> callable =
        new CallHours(desk.calendar(), policy.callbacks()).next(desk.now(), place.zones());
    return new Promise(place.phone(), place.zones(), due, callable);
  }

  /** The weekdays from {@code first} until a day, at most {@code rows}, with their hours. */
  CallOffer offer(Set<ZoneId> where, LocalDate first, int rows, LocalDate until) {
    CallbackPolicy policy = desk.policy().callbacks();
    CallHours hours = new CallHours(desk.calendar(), policy);
    List<CallDay> days =
        first
            .datesUntil(first.isAfter(until) ? first : until.plusDays(1))
            .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
            .limit(rows)
            .map(day ->
                new CallDay(day, desk.calendar().holiday(day).orElse(null), hours.on(day, where)))
            .toList();
    return new CallOffer(
        where,
        days,
        new CallOffer.Hours(policy.easternFrom(), policy.easternUntil()),
        new CallOffer.Hours(policy.localFrom(), policy.localUntil()));
  }

  /** What cannot be in a wish, from what was given in this contact alone (P7). */
  Optional<Sentence> wrong(Transaction transaction, Contact contact, CallbackWish callback) {
    return wrong(Areas.of(transaction), contact, callback);
  }

  /** What cannot be in a wish, by as many places as are known. */
  Optional<Sentence> wrong(Areas areas, Contact contact, CallbackWish callback) {
    String zip = callback.zip();
    return WishCheck.wrong(
        callback,
        zip == null || zip.isBlank() || areas.knows(zip),
        new CallHours(desk.calendar(), desk.policy().callbacks()),
        place(areas, contact, callback).zones(),
        desk.now());
  }

  /** Where a caller is called, and where that may be. */
  Whereabouts place(Transaction transaction, Contact contact, CallbackWish callback) {
    return place(Areas.of(transaction), contact, callback);
  }

  private Whereabouts place(Areas areas, Contact contact, CallbackWish callback) {
    String typed = callback.phone() == null ? contact.caller().phone() : callback.phone();
    @Nullable String phone = typed == null ? null : PhoneNumbers.toE164(typed).orElse(typed);
    String zip = callback.zip() == null ? contact.caller().zip() : callback.zip();
    @Nullable ZoneId zipZone = zip == null ? null : areas.zone(zip).orElse(null);
    return new Whereabouts(phone, zones.of(zipZone, phone));
  }

  record Whereabouts(@Nullable String phone, Set<ZoneId> zones) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
