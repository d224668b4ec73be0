package org.tierline.ui.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallDay;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ChangedMeanwhile;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationFound;
import org.tierline.model.escalation.EscalationOutlook;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.PolicyBook;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.contact.PhoneNumbers;
import org.tierline.policy.escalation.CallHours;
import org.tierline.policy.escalation.CallerZones;

/** Promises by the real rules, without a store. */
public final class TestEscalationJobs implements EscalateJobs, CallbackJobs {
  static final ReadAloudNumber NUMBER = ReadAloudNumber.of("E", "7K3M9QX2T");

  public final List<EscalationWish> asked = new ArrayList<>();
  public final List<EscalationWish> escalated = new ArrayList<>();
  public final List<CallbackWish> corrected = new ArrayList<>();
  public @Nullable RuntimeException failure;
  public @Nullable Sentence refusal;
  public @Nullable ChangedMeanwhile meanwhile;
  public long version;
  public Set<ZoneId> zones = Set.of(ZoneId.of("America/Chicago"));
  private final Instant now;
  private final BusinessCalendar calendar =
      new BusinessCalendar(Map.of(LocalDate.of(2026, 11, 26), "Thanksgiving Day"));
  private final CallbackPolicy policy;
  private final CallHours hours;

  public TestEscalationJobs(Instant now) {
    this.now = now;
    policy = PolicyBook.read(PolicyBook.shippedFiles()).at(now).callbacks();
    hours = new CallHours(calendar, policy);
  }

  /** Somebody at another desk gives another number, a language and an hour. */
  public void changeElsewhere() {
    CallWindow hour = new CallWindow(now.plusSeconds(90_000), now.plusSeconds(93_600));
    meanwhile =
        new ChangedMeanwhile(
            new EscalationFound(
                EscalationClass.URGENT, LocalDate.of(2026, 11, 27), List.of(hour), 1),
            now,
            false,
            true,
            true,
            "es",
            true,
            true);
  }

  /** Zones by the real table. */
  public void zonesOf(String phone) {
    zones = CallerZones.shipped().of(null, PhoneNumbers.toE164(phone).orElse(phone));
  }

  @Override
  public EscalationOutlook outlook(UUID contactId, EscalationWish wish, LocalDate first) {
    asked.add(wish);
    int days = wish.escalationClass() == EscalationClass.URGENT ? 3 : 30;
    LocalDate today = LocalDate.ofInstant(now, BusinessCalendar.EASTERN);
    LocalDate due = calendar.plusBusinessDays(today, days);
    return new EscalationOutlook(
        due, days, hours.next(now, zones), offer(first, due), Sentence.of("say.callerId.unknown"));
  }

  private CallOffer offer(LocalDate first, LocalDate until) {
    List<CallDay> days =
        first
            .datesUntil(until.plusDays(1))
            .filter(day -> day.getDayOfWeek().getValue() <= 5)
            .limit(EscalateJobs.ROWS)
            .map(day -> new CallDay(day, calendar.holiday(day).orElse(null), hours.on(day, zones)))
            .toList();
    return new CallOffer(
        zones,
        days,
        new CallOffer.Hours(policy.easternFrom(), policy.easternUntil()),
        new CallOffer.Hours(policy.localFrom(), policy.localUntil()));
  }

  @Override
  public EscalationAnswer escalate(UUID contactId, EscalationWish wish) {
    RuntimeException planned = failure;
    if (planned != null) {
      throw planned;
    }
    escalated.add(wish);
    LocalDate due = LocalDate.of(2026, 11, 27);
    Sentence wrong = refusal;
    if (wrong != null) {
      return EscalationAnswer.refused(wrong, List.of("E3"));
    }
    return new EscalationAnswer(
        EscalationAnswer.Outcome.ESCALATED,
        NUMBER,
        due,
        null,
        null,
        zones,
        List.of("E1", "E2", "E3"),
        Sentence.of("say.escalated", NUMBER, due, Sentence.of("say.callerId.unknown")));
  }

  @Override
  public Optional<EscalationFound> find(String number) {
    return number.equals(NUMBER.toString())
        ? Optional.of(
            new EscalationFound(
                EscalationClass.URGENT, LocalDate.of(2026, 11, 27), List.of(), version))
        : Optional.empty();
  }

  @Override
  public Optional<Sentence> officeAnswers(String number) {
    return ReadAloudNumber.parse("SR", number)
        .map(sr -> Sentence.of("say.request.officeAnswers", sr));
  }

  @Override
  public Optional<Sentence> visit(String number) {
    return ReadAloudNumber.parse("AP", number).map(ap -> Sentence.of("say.appointment.waits", ap));
  }

  @Override
  public CallOffer hours(UUID contactId, CallbackWish callback, LocalDate first, LocalDate until) {
    return offer(first, until);
  }

  @Override
  public EscalationChange addWords(UUID contactId, String number, String words) {
    return change(EscalationChange.Outcome.ADDED);
  }

  @Override
  public EscalationChange correct(
      UUID contactId, String number, String words, CallbackWish callback, long seen) {
    ChangedMeanwhile other = meanwhile;
    if (other != null && seen < other.now().version()) {
      return new EscalationChange(
          EscalationChange.Outcome.CHANGED_MEANWHILE,
          Sentence.of("say.escalation.CHANGED_MEANWHILE"),
          List.of("E10"),
          other);
    }
    corrected.add(callback);
    return change(EscalationChange.Outcome.CORRECTED);
  }

  @Override
  public EscalationChange cancel(UUID contactId, String number, String words, long seen) {
    return change(EscalationChange.Outcome.CANCELLED);
  }

  private EscalationChange change(EscalationChange.Outcome outcome) {
    Sentence wrong = refusal;
    if (wrong != null) {
      return new EscalationChange(EscalationChange.Outcome.REFUSED, wrong, List.of("E10"));
    }
    return new EscalationChange(
        outcome, Sentence.of("say.escalation." + outcome.name(), NUMBER), List.of("E10"));
  }
}
