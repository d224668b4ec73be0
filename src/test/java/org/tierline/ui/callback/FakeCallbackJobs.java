package org.tierline.ui.callback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.model.escalation.AttemptAnswer;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallAttempt;
import org.tierline.model.escalation.CallDay;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackCounts;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.CallbackStory.Kind;
import org.tierline.model.escalation.CallbackStory.Told;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.Colleague;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.FirstBecause;
import org.tierline.service.contact.OpenAnswer;

/** An afternoon of callbacks, as the mock has it. */
final class FakeCallbackJobs implements CallbackJobs {
  /** Tuesday, 15:04 Eastern. */
  static final Instant NOW = Instant.parse("2026-11-24T20:04:00Z");

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  final List<Colleague> colleagues = new ArrayList<>();
  @Nullable String holder;
  final List<CallbackRow> held = new ArrayList<>();
  final List<CallbackRow> open = new ArrayList<>();
  final List<CallbackRow> shut = new ArrayList<>();
  final Set<UUID> elsewhere = new HashSet<>();
  final List<String> calls = new ArrayList<>();
  AttemptAnswer attempt =
      new AttemptAnswer(
          AttemptAnswer.Outcome.RECORDED,
          EscalationState.CLAIMED,
          1,
          null,
          Sentence.of("say.attempt.recorded", 1),
          List.of("E6"));
  CallbackAnswer end =
      new CallbackAnswer(
          CallbackAnswer.Outcome.RESOLVED,
          EscalationState.RESOLVED,
          Sentence.of("say.callback.resolved"),
          List.of("E7"));
  OpenAnswer started =
      new OpenAnswer.Refused(Sentence.of("say.callback.notYours"), List.of("P2", "E5"));
  final List<CallbackRow> withSupervisor = new ArrayList<>();
  boolean hasStories = true;
  boolean supervisor;
  private int numbers;

  /** One is held, ten can be called, three cannot be called now. */
  static FakeCallbackJobs busy() {
    FakeCallbackJobs jobs = new FakeCallbackJobs();
    jobs.held.add(jobs.luis());
    String[] names = {"Amina Diallo", "Grace Okonkwo", "", "Kenji Watanabe", "Rosa Delgado"};
    String[] zones = {"New_York", "Chicago", "", "Denver", "Los_Angeles"};
    for (int i = 0; i < names.length; i++) {
      jobs.open.add(jobs.row(names[i], zones[i], i < 4, i, null));
    }
    for (String name : List.of("Tomasz Zielinski", "Fatima Noor", "Li Na Chen", "Jorge Ibarra")) {
      jobs.open.add(jobs.row(name, "New_York", false, 9, null));
    }
    jobs.shut.add(jobs.row("Maria Cruz", "Guam", true, 3, at("22:00:00")));
    jobs.shut.add(jobs.row("Dan Whitfield", "Chicago", false, 7, at("21:20:00")));
    return jobs;
  }

  private static Instant at(String time) {
    return Instant.parse("2026-11-24T" + time + "Z");
  }

  CallbackRow luis() {
    return new CallbackRow(
        new UUID(9, 9),
        ReadAloudNumber.of("E", "4T9W2HX7R"),
        EscalationClass.URGENT,
        EscalationState.CLAIMED,
        "Luis Vega",
        EscalationReason.EMERGENCY,
        "es",
        LocalDate.of(2026, 11, 27),
        NOW.minus(Duration.ofHours(28)),
        NOW.minus(Duration.ofHours(28)),
        Set.of(ZoneId.of("America/Chicago")),
        List.of(new CallWindow(at("14:00:00"), at("23:30:00"))),
        null,
        1,
        2,
        false,
        NOW.plus(Duration.ofMinutes(12)));
  }

  /** Somebody who waits; in special handling if nobody has a name. */
  CallbackRow row(String name, String zone, boolean urgent, int dueIn, @Nullable Instant opensAt) {
    boolean special = name.isEmpty();
    numbers++;
    ZoneId place =
        ZoneId.of(special ? "UTC" : zone.equals("Guam") ? "Pacific/Guam" : "America/" + zone);
    return new CallbackRow(
        new UUID(0, numbers),
        ReadAloudNumber.of("E", "4T9W2H%03d".formatted(numbers)),
        urgent ? EscalationClass.URGENT : EscalationClass.REGULAR,
        EscalationState.WAITING,
        special ? null : name,
        special ? null : EscalationReason.BIOMETRICS_EXPEDITE,
        numbers % 3 == 0 ? "es" : "en",
        TODAY.plusDays(dueIn),
        NOW.minus(Duration.ofHours(30L * numbers)),
        NOW.minus(Duration.ofHours(30L * numbers)),
        special ? Set.of() : Set.of(place),
        special ? List.of() : List.of(new CallWindow(at("14:00:00"), at("23:30:00"))),
        opensAt,
        opensAt == null ? 0 : 1,
        2,
        special,
        null);
  }

  CallbackStory story(CallbackRow row) {
    List<CallDay> days = new ArrayList<>();
    for (int day = 0; day < 4; day++) {
      LocalDate date = TODAY.plusDays(day);
      boolean holiday = day == 2;
      Instant from = Instant.parse(date + "T14:00:00Z");
      days.add(
          new CallDay(
              date,
              holiday ? "Thanksgiving Day" : null,
              holiday ? List.of() : List.of(new CallWindow(from, from.plusSeconds(34_200)))));
    }
    return new CallbackStory(
        row,
        "+13125550111",
        Set.of(ZoneId.of("America/Chicago")),
        days,
        List.of(new CallWindow(at("20:00:00"), at("21:00:00"))),
        List.of(
            new CallAttempt(
                new UUID(1, 1),
                row.id(),
                new UUID(2, 2),
                AttemptOutcome.NO_ANSWER,
                at("16:10:00"))),
        List.of(
            told("2026-11-23T15:09:00Z", Kind.HANDED_OVER, null, "urgent › travel, Spanish"),
            told(
                "2026-11-23T15:12:00Z",
                Kind.ASKED,
                "Ana R.",
                "His father died in Guadalajara; funeral Dec 2. Asks how to leave and come back."),
            told("2026-11-23T15:31:00Z", Kind.ESCALATED, "Ana R.", "Emergency travel document."),
            new Told(
                at("16:10:00"), Kind.ATTEMPTED, "Omar H.", null, AttemptOutcome.NO_ANSWER, "")));
  }

  private static Told told(String at, Kind kind, @Nullable String by, String words) {
    Channel channel = kind == Kind.ASKED ? Channel.PHONE_DOMESTIC : null;
    return new Told(Instant.parse(at), kind, by, channel, null, words);
  }

  @Override
  public String officer() {
    return "Omar Haddad";
  }

  @Override
  public List<CallbackRow> mine() {
    return List.copyOf(held);
  }

  @Override
  public Optional<CallbackRow> find(String number) {
    return Stream.of(held, open, shut)
        .flatMap(List::stream)
        .filter(row -> row.typedNumber().equals(number))
        .findFirst();
  }

  @Override
  public List<CallbackRow> next(CallbackFilter filter, @Nullable CallbackRow after, int limit) {
    return switch (filter) {
      case FIT_ME, ALL -> page(open, after, limit);
      case UNREACHED -> List.of();
      case WITH_SUPERVISOR -> page(withSupervisor, after, limit);
    };
  }

  @Override
  public List<CallbackRow> notNow(CallbackFilter filter, @Nullable CallbackRow after, int limit) {
    return switch (filter) {
      case FIT_ME, ALL -> page(shut, after, limit);
      case UNREACHED, WITH_SUPERVISOR -> List.of();
    };
  }

  private List<CallbackRow> page(List<CallbackRow> rows, @Nullable CallbackRow after, int limit) {
    List<CallbackRow> there = rows.stream().filter(row -> !elsewhere.contains(row.id())).toList();
    int from = after == null ? 0 : there.indexOf(after) + 1;
    return there.stream().skip(from).limit(limit).toList();
  }

  @Override
  public boolean isSupervisor() {
    return supervisor;
  }

  @Override
  public ClaimAnswer claimWithSupervisor() {
    calls.add("claim with supervisor");
    return new ClaimAnswer.None(List.of("E5"));
  }

  @Override
  public FirstBecause because(CallbackRow first, @Nullable CallbackRow second) {
    return second == null ? FirstBecause.ALONE : FirstBecause.DUE_EARLIER;
  }

  @Override
  public CallbackCounts counts() {
    return new CallbackCounts(42, 118, 6, withSupervisor.size());
  }

  @Override
  public Optional<CallbackStory> story(String number) {
    calls.add("story " + number);
    return hasStories ? find(number).map(this::story) : Optional.empty();
  }

  @Override
  public ClaimAnswer claimNext() {
    if (open.isEmpty()) {
      return new ClaimAnswer.None(List.of("E5"));
    }
    CallbackRow row = open.removeFirst();
    CallbackRow mine = withState(row, EscalationState.CLAIMED);
    held.add(mine);
    return new ClaimAnswer.Claimed(escalation(mine), 1, List.of("E5"));
  }

  static CallbackRow withState(CallbackRow row, EscalationState state) {
    return new CallbackRow(
        row.id(),
        row.number(),
        row.escalationClass(),
        state,
        row.callerName(),
        row.reason(),
        row.language(),
        row.due(),
        row.waitingSince(),
        row.createdAt(),
        row.zones(),
        row.today(),
        row.opensAt(),
        row.attempts(),
        row.mostAttempts(),
        row.isSpecial(),
        row.fallsBackAt());
  }

  private static Escalation escalation(CallbackRow row) {
    return new Escalation(
        row.id(),
        Objects.requireNonNull(row.number()),
        row.escalationClass(),
        EscalationReason.OTHER,
        EscalationQueue.GENERAL,
        false,
        row.state(),
        null,
        new UUID(3, 3),
        new UUID(4, 4),
        "",
        null,
        null,
        List.of(),
        row.language(),
        false,
        row.due(),
        row.createdAt(),
        row.waitingSince(),
        1);
  }

  @Override
  public OpenAnswer start(String number) {
    calls.add("start " + number);
    return started;
  }

  @Override
  public AttemptAnswer record(String number, AttemptOutcome outcome) {
    calls.add(outcome + " " + number);
    if (attempt.state() == EscalationState.UNREACHED) {
      held.removeIf(row -> row.typedNumber().equals(number));
    }
    return attempt;
  }

  @Override
  public CallbackAnswer resolve(String number, String words) {
    return ended("resolve", number, words);
  }

  @Override
  public CallbackAnswer returnToTier1(String number, String words) {
    return ended("return", number, words);
  }

  @Override
  public CallbackAnswer reassign(String number, String words, String to) {
    return ended("reassign to " + to, number, words);
  }

  @Override
  public CallbackAnswer passUp(String number, String words) {
    return ended("pass up", number, words);
  }

  @Override
  public CallbackAnswer note(String number, String words) {
    calls.add("note: " + words);
    return new CallbackAnswer(
        CallbackAnswer.Outcome.NOTED,
        EscalationState.CLAIMED,
        Sentence.of("say.callback.noted"),
        List.of("E5"));
  }

  @Override
  public List<Colleague> colleagues(String number) {
    return List.copyOf(colleagues);
  }

  @Override
  public Optional<String> holder(String number) {
    return Optional.ofNullable(holder);
  }

  private CallbackAnswer ended(String what, String number, String words) {
    calls.add(what + ": " + words);
    if (end.outcome() != CallbackAnswer.Outcome.REFUSED) {
      held.removeIf(row -> row.typedNumber().equals(number));
    }
    return end;
  }
}
