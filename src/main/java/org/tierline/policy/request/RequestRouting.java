package org.tierline.policy.request;

import static org.tierline.policy.request.Finding.met;
import static org.tierline.policy.request.Finding.notMet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.policy.DeadlinePolicy;
import org.tierline.policy.RoutingPolicy;
import org.tierline.policy.calendar.BusinessCalendar;

/**
 * Decides where a service request goes (S1–S10), in the order S1, S8, the type's own rule, S2 for
 * international and unknown, S3, S2. Biometrics that the caller can move online are routed all the
 * same, with a line that says so (A4). Pure.
 *
 * <p>A request that is stopped cites the one rule that stopped it; one that is routed cites every
 * rule it passed. One that takes a new address along cites what that covers besides. A rule that a
 * rehearsal switches off is not asked and not cited. S1 cannot be switched off here: without a
 * passed gate there is no case to decide on.
 *
 * <p>The sentences and their gaps: {@code say.request.routed} and {@code
 * say.request.routed.expedite} (kind of office, due date), {@code say.request.alreadyOpen} (number,
 * due date), {@code say.request.tooEarly} (first possible date), {@code
 * say.request.tooEarly.table}, {@code say.request.referredInternational}, {@code
 * say.request.needsTier2}, {@code say.request.notVerified}, {@code
 * say.request.expedite.noCriterion} and {@code say.request.expedite.premium} (no gaps).
 */
public final class RequestRouting {
  private final BusinessCalendar calendar;
  private final RoutingPolicy routing;
  private final DeadlinePolicy deadlines;

  /** The calendar and the two policies that decide. */
  public RequestRouting(
      BusinessCalendar calendar, RoutingPolicy routing, DeadlinePolicy deadlines) {
    this.calendar = calendar;
    this.routing = routing;
    this.deadlines = deadlines;
  }

  /** The decision for a wish, made at an instant; days are Eastern. */
  public RequestDecision decide(RequestWish wish, Facts facts, Instant now) {
    return covering(wish, decided(wish, facts, now));
  }

  /** S10: wherever a new address goes to somebody who can change it, what it covers is cited. */
  private RequestDecision covering(RequestWish wish, RequestDecision decision) {
    boolean taken =
        switch (decision.outcome()) {
          case ROUTED, ALREADY_OPEN, NEEDS_TIER_2 -> wish.newAddress() != null;
          case REFERRED_INTERNATIONAL, TOO_EARLY, REFUSED -> false;
        };
    if (!taken || !routing.applies("S10")) {
      return decision;
    }
    List<Reason> reasons = new ArrayList<>(decision.reasons());
    reasons.add(met("S10", "why.S10.onlyThis", wish.receiptNumber().value()));
    return new RequestDecision(
        decision.outcome(),
        decision.office(),
        decision.due(),
        decision.possibleOn(),
        decision.tier2Reason(),
        reasons,
        decision.say());
  }

  private RequestDecision decided(RequestWish wish, Facts facts, Instant now) {
    CaseRecord record = facts.verified();
    if (record == null) {
      return stopped(
          ServiceRequestOutcome.REFUSED,
          notMet("S1", "why.S1.notVerified"),
          Sentence.of("say.request.notVerified"));
    }
    OpenRequest open = facts.open();
    if (open != null && routing.applies("S8")) {
      return alreadyOpen(open);
    }
    LocalDate today = LocalDate.ofInstant(now, BusinessCalendar.EASTERN);
    Finding own = new OwnRules(routing).check(wish, record, facts.inquiryDates(), today);
    return switch (own) {
      case Finding.Decided decided -> decided.decision();
      case Finding.Passed passed -> sent(wish, record, facts, passed.reason(), now);
      case Finding.Destination _ ->
          throw new IllegalStateException("a type's own rule names no office");
    };
  }

  private RequestDecision sent(
      RequestWish wish, CaseRecord record, Facts facts, @Nullable Reason ownReason, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, BusinessCalendar.EASTERN);
    Finding where = new Destinations(routing, facts.officeKind()).find(wish, record, today);
    return switch (where) {
      case Finding.Decided decided -> decided.decision();
      case Finding.Destination destination ->
          routed(wish, record, facts, ownReason, destination, now);
      case Finding.Passed _ -> throw new IllegalStateException("S2 always names a place");
    };
  }

  private RequestDecision routed(
      RequestWish wish,
      CaseRecord record,
      Facts facts,
      @Nullable Reason ownReason,
      Finding.Destination destination,
      Instant now) {
    Due due = due(wish, record, LocalDate.ofInstant(now, BusinessCalendar.EASTERN));
    List<Reason> reasons = new ArrayList<>();
    reasons.add(met("S1", "why.S1.verified"));
    reasons.add(met("S8", "why.S8.noneOpen"));
    if (ownReason != null) {
      reasons.add(ownReason);
    }
    new OnlineMove(routing).of(wish, record, now).ifPresent(reasons::add);
    reasons.add(destination.reason());
    reasons.add(due.reason());
    reasons.removeIf(reason -> !routing.applies(reason.rule()));
    OfficeKind kind =
        facts.officeKind().apply(destination.office()).orElse(OfficeKind.HEADQUARTERS);
    return new RequestDecision(
        ServiceRequestOutcome.ROUTED,
        destination.office(),
        due.date(),
        null,
        null,
        reasons,
        Sentence.of(
            wish.type() == ServiceRequestType.EXPEDITE
                ? "say.request.routed.expedite"
                : "say.request.routed",
            kind,
            due.date()));
  }

  /** S9: some business days on; an accommodation before its appointment, if that is still ahead. */
  private Due due(RequestWish wish, CaseRecord record, LocalDate today) {
    if (!deadlines.applies("S9")) {
      return new Due(today, met("S9", "why.S9.today", today));
    }
    int days = deadlines.requestBusinessDays();
    LocalDate regular = calendar.plusBusinessDays(today, days);
    Optional<LocalDate> dayBefore =
        wish.type() == ServiceRequestType.ACCOMMODATION
            ? NextAppointment.of(record, today)
                .map(NextAppointment::dateOf)
                .map(calendar::businessDayBefore)
                .filter(day -> day.isBefore(regular))
            : Optional.empty();
    return dayBefore
        .map(day -> day.isBefore(today) ? today : day)
        .map(day -> new Due(day, met("S9", "why.S9.beforeAppointment", day)))
        .orElseGet(() -> new Due(regular, met("S9", "why.S9.businessDays", days, regular)));
  }

  private static RequestDecision alreadyOpen(OpenRequest open) {
    return new RequestDecision(
        ServiceRequestOutcome.ALREADY_OPEN,
        open.office(),
        open.due(),
        null,
        null,
        List.of(notMet("S8", "why.S8.alreadyOpen", open.number())),
        Sentence.of("say.request.alreadyOpen", open.number(), open.due()));
  }

  private static RequestDecision stopped(
      ServiceRequestOutcome outcome, Reason reason, Sentence say) {
    return new RequestDecision(outcome, null, null, null, null, List.of(reason), say);
  }

  private record Due(LocalDate date, Reason reason) {}

  /**
   * What is known.
   *
   * @param verified the case, if its gate was passed in this contact; null refuses by S1
   * @param open an open request of the same type on the same case, or null
   * @param officeKind the kind of an office by its code; empty if there is none of that code
   * @param inquiryDates published inquiry dates of the case's form
   */
  public record Facts(
      @Nullable CaseRecord verified,
      @Nullable OpenRequest open,
      Function<String, Optional<OfficeKind>> officeKind,
      List<InquiryDate> inquiryDates) {}

  /** A request that is open: its number as it is written, its office and when it is due. */
  public record OpenRequest(String number, String office, LocalDate due) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** A published inquiry date (S5); category and office null mean any. */
  public record InquiryDate(
      String form,
      @Nullable String category,
      @Nullable String office,
      LocalDate inquireIfReceivedOnOrBefore,
      LocalDate publishedOn) {}
}
