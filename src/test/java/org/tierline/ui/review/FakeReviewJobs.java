package org.tierline.ui.review;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditLine;
import org.tierline.model.audit.AuditPage;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.cases.ANumber;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.NoticeKind;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.incident.Incident;
import org.tierline.model.incident.IncidentState;
import org.tierline.model.office.ClosingAnswer;
import org.tierline.model.office.ClosingWish;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.LockedContact;
import org.tierline.model.privacy.LockedNumber;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.review.BackTest;
import org.tierline.model.review.BacklogPace;
import org.tierline.model.review.LateCounts;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.model.review.QueueAge;
import org.tierline.model.review.QueueAge.Waits;
import org.tierline.model.review.ReturnedRow;
import org.tierline.model.review.StaffLine;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.staff.StaffState;

/** An afternoon of a supervisor, as the mock has it, without a store. */
final class FakeReviewJobs
    implements IncidentJobs, GateJobs, QueueJobs, StaffJobs, GlassJobs, AuditViewJobs, ReportJobs {
  static final Instant NOW = Instant.parse("2026-11-24T20:04:30Z");
  static final ReceiptNumber CASE = new ReceiptNumber("IOE0912345678");
  static final StaffMember KEN =
      new StaffMember(
          new UUID(7, 1), "ken", "Ken Morales", Role.TIER_1, Set.of("en"), Set.of(), false);

  private static final BackTest LONG_AGO =
      new BackTest(LocalDate.parse("2026-11-09"), 10, 5, 1_402, 1_349);

  final FakeSupervisorJobs supervisor;
  final List<IncidentJobs.Line> incidents = new ArrayList<>();
  final List<GateJobs.Line> gates = new ArrayList<>();
  final List<GateJobs.Locked> locked = new ArrayList<>();
  final List<GlassJobs.Line> broken = new ArrayList<>();
  final List<AuditLine> seen = new ArrayList<>();
  final List<ReportJobs.Line> week = new ArrayList<>();
  final FakeBulletinJobs bulletins = new FakeBulletinJobs();
  final List<String> calls = new ArrayList<>();
  GlassJobs.@Nullable Answer answer;
  boolean faster;
  @Nullable Exception trouble;

  private FakeReviewJobs(FakeSupervisorJobs supervisor) {
    this.supervisor = supervisor;
  }

  /** Nothing happened. */
  static FakeReviewJobs calm() {
    return new FakeReviewJobs(FakeSupervisorJobs.idle());
  }

  /** Four wait, three incidents are open, one of them late; gates locked, glass was broken. */
  static FakeReviewJobs busy() {
    FakeReviewJobs jobs = new FakeReviewJobs(FakeSupervisorJobs.busy());
    jobs.bulletins.fill(NOW);
    jobs.incident(
        1, "Told the status of an asylum case to a neighbor who called", "Ana Reyes", -12);
    jobs.incident(2, "Status told before verifying", "Liz Park", 12);
    jobs.incident(3, "", "Ken Morales", 47);
    jobs.gate(6, GateJobs.Kind.CONTACT, "Ken Morales", "C-20261124-7K3M9Q");
    jobs.gate(104, GateJobs.Kind.CONTACT, "Liz Park", "C-20261124-7K3M9X");
    jobs.gate(239, GateJobs.Kind.CALLER_NUMBER, "+12145550143", "");
    jobs.gate(300, GateJobs.Kind.STAFF, "Petra Wolfeschlegelstein", "");
    jobs.gate(245, GateJobs.Kind.NUMBER, "Liz Park", "C-20261124-7K3M9X");
    jobs.locked(10, "Liz Park", "C-20261124-7K3M9X");
    jobs.locked(13, "Petra Wolfeschlegelstein", "C-20261124-7K3M9Y");
    jobs.glass(14, "Samira Osei", BreakGlassReason.COMPLAINT, "Says a card was sent twice", 30);
    jobs.glass(333, "Paul Novak", BreakGlassReason.QUALITY_REVIEW, "Random sample of October", 10);
    for (int i = 0; i < 45; i++) {
      jobs.event(i);
      jobs.line(i);
    }
    return jobs;
  }

  ReviewModel.Jobs all() {
    return new ReviewModel.Jobs(
        supervisor, this, this, this, this, this::save, this::enter, this, this, this, bulletins);
  }

  @Override
  public QueueAge age() {
    if (incidents.isEmpty()) {
      return new QueueAge(List.of(), 3, 30, Waits.NOBODY, Waits.NOBODY, Waits.NOBODY, Waits.NOBODY);
    }
    List<QueueAge.Day> days = new ArrayList<>();
    for (int day = 0; day < 34; day++) {
      days.add(new QueueAge.Day(Math.max(0, 60 - 15L * day), Math.max(4, 60 - 2L * day)));
    }
    return new QueueAge(
        days, 3, 30, waits(140, 20), waits(1_217, 200), waits(291, 44), waits(208, 384));
  }

  @Override
  public List<StaffLine> staff(@Nullable StaffLine after, int limit) {
    List<StaffLine> all = new ArrayList<>();
    StaffState[] states = StaffState.values();
    for (int i = 0; i < states.length; i++) {
      all.add(
          new StaffLine(
              new UUID(8, i),
              "Petra Wolfeschlegelstein",
              Role.TIER_2,
              states[i],
              NOW.minus(Duration.ofMinutes(20)),
              Duration.ofMinutes(301),
              i));
    }
    return incidents.isEmpty() ? List.of() : page(all, after, limit);
  }

  @Override
  public List<ReturnedRow> returned(@Nullable ReturnedRow after, int limit) {
    ReadAloudNumber number = ReadAloudNumber.of(ReadAloudNumber.ESCALATION, "000000001");
    List<ReturnedRow> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      all.add(
          new ReturnedRow(
              new UUID(9, i),
              NOW.minus(Duration.ofHours(9L * i)),
              i == 2 ? null : number,
              "Omar Haddad",
              "Petra Wolfeschlegelstein",
              i == 2 ? null : "Ask for the appointment letter first."));
    }
    return incidents.isEmpty() ? List.of() : page(all, after, limit);
  }

  private void save(Path file) throws IOException {
    calls.add("save " + file);
    if (trouble instanceof IOException failure) {
      throw failure;
    }
  }

  private ClosingAnswer enter(ClosingWish wish) {
    calls.add(
        "close " + wish.office() + " " + wish.day() + " " + wish.from() + " " + wish.reason());
    boolean isRefused = wish.office().isEmpty() || wish.office().equals("XXX");
    return new ClosingAnswer(
        isRefused ? ClosingAnswer.Outcome.REFUSED : ClosingAnswer.Outcome.ENTERED,
        isRefused
            ? Sentence.of("say.closing.noOffice")
            : Sentence.of("say.closing.entered", wish.office(), wish.day()),
        List.of("A3"));
  }

  private static Waits waits(long count, long hours) {
    return new Waits(
        count, Duration.ofHours(hours), Duration.ofHours(2 * hours), Duration.ofHours(3 * hours));
  }

  @Override
  public BacklogPace pace() {
    List<LocalDate> days = new ArrayList<>();
    for (int day = 1; day <= 10; day++) {
      days.add(LocalDate.parse("2026-11-24").plusDays(day));
    }
    return incidents.isEmpty()
        ? new BacklogPace(0, 0, 0, 0, 10, days, null)
        : new BacklogPace(1_357, 121.3, 17, 6, 10, days, LONG_AGO);
  }

  @Override
  public LateCounts lateCounts() {
    return new LateCounts(
        count(LateGroup.LATE),
        count(LateGroup.TODAY),
        count(LateGroup.NEXT),
        LocalDate.parse("2026-11-25"));
  }

  private long count(LateGroup group) {
    return late(group, null, 99).size();
  }

  @Override
  public List<LateRow> late(LateGroup group, @Nullable LateRow after, int limit) {
    List<LateRow> all = new ArrayList<>();
    for (int i = 0; i < (incidents.isEmpty() ? 0 : group == LateGroup.LATE ? 8 : 3); i++) {
      all.add(late(group, i));
    }
    return page(all, after, limit);
  }

  private static LateRow late(LateGroup group, int i) {
    EscalationReason reason =
        List.of(EscalationReason.values()).get(i % EscalationReason.values().length);
    boolean isHidden = reason == EscalationReason.IDENTITY;
    int days =
        switch (group) {
          case LATE -> -1 - i;
          case TODAY -> 0;
          case NEXT -> 1;
        };
    return new LateRow(
        new UUID(group.name().hashCode(), i),
        isHidden
            ? null
            : ReadAloudNumber.of(
                i == 1 ? ReadAloudNumber.SERVICE_REQUEST : ReadAloudNumber.ESCALATION,
                "%09d".formatted(i)),
        i == 1
            ? new LateRow.Request(ServiceRequestType.CHANGE_OF_ADDRESS, "CHI")
            : new LateRow.Caller(
                i % 3 == 0 ? EscalationClass.URGENT : EscalationClass.REGULAR,
                reason,
                i % 2 == 0 || isHidden ? null : "Petra Wolfeschlegelstein"),
        LocalDate.parse("2026-11-24").plusDays(days),
        NOW.minus(Duration.ofDays(4L + i)),
        NOW.minus(Duration.ofHours(100L + i)));
  }

  void incident(long id, String words, String by, long minutesLeft) {
    Instant due = NOW.plus(Duration.ofMinutes(minutesLeft));
    incidents.add(
        new IncidentJobs.Line(
            new Incident(
                new UUID(2, id),
                KEN.id(),
                null,
                words,
                DisclosureLevel.GENERAL_ONLY,
                IncidentState.OPEN,
                due.minus(Duration.ofHours(1)),
                due,
                null,
                null,
                null,
                null,
                0),
            by,
            id == 3 ? null : "C-20261124-7K3M9Q"));
  }

  private void gate(long minutesAgo, GateJobs.Kind kind, String who, String contact) {
    gates.add(new GateJobs.Line(NOW.minus(Duration.ofMinutes(minutesAgo)), kind, who, contact));
  }

  private void locked(int failures, String by, String contact) {
    locked.add(
        new GateJobs.Locked(
            new LockedNumber(
                new UUID(6, failures),
                failures,
                NOW.minus(Duration.ofMinutes(300)),
                NOW.minus(Duration.ofMinutes(245)),
                List.of(
                    new LockedContact(contact, by, NOW),
                    new LockedContact("C-20261124-7K3M9Q", "Ken Morales", NOW)))));
  }

  private void glass(
      long minutesAgo, String by, BreakGlassReason reason, String words, long closedAfter) {
    Instant at = NOW.minus(Duration.ofMinutes(minutesAgo));
    broken.add(
        new GlassJobs.Line(
            new UUID(4, minutesAgo),
            at,
            by,
            reason,
            words,
            at.plus(Duration.ofMinutes(closedAfter))));
  }

  private void event(int i) {
    seen.add(
        new AuditLine(
            NOW.minus(Duration.ofHours(3L * i)),
            i % 9 == 0 ? AuditAction.GLASS_BROKEN : AuditAction.CASE_DISCLOSED,
            i % 2 == 0 ? "Ken Morales" : "Petra Wolfeschlegelstein",
            i % 9 == 0 ? null : "C-20261124-7K3M9Q",
            Map.of("level", i % 9 == 0 ? "CASE_DETAILS" : "STATUS_ONLY")));
  }

  private void line(int i) {
    List<ReportJobs.Kind> kinds = List.of(ReportJobs.Kind.values());
    week.add(
        new ReportJobs.Line(
            NOW.minus(Duration.ofHours(i)),
            kinds.get(i % kinds.size()),
            "Samira Osei",
            "Says a card was sent twice"));
  }

  /** The case of the mock, at its highest level. */
  static CaseView view() {
    return new CaseView(
        DisclosureLevel.CASE_DETAILS,
        new CaseView.StatusPart(
            CASE,
            "I-765",
            "Application for Employment Authorization",
            LocalDate.parse("2026-03-02"),
            "Card Was Mailed To Me",
            LocalDate.parse("2026-11-10"),
            "Allow 30 days for the card to arrive."),
        new CaseView.DetailsPart(
            "María José Luz Núñez-Ortega",
            List.of(),
            new ANumber("A012345678"),
            new Address("415 Oak Street Apt 2", "Dallas", "TX", "75201", "US"),
            "+12145550143",
            "mj@example.org",
            "NBC",
            List.of(
                new CaseRecord.Notice(
                    NoticeKind.RECEIPT_NOTICE, LocalDate.parse("2026-03-04"), null)),
            List.of(new CaseRecord.Event(LocalDate.parse("2026-03-02"), "Received at the lockbox")),
            List.of(),
            List.of(),
            new CaseRecord.Representative(
                "Lee Park", "Park Law", LocalDate.parse("2026-03-02"), null),
            List.of()));
  }

  /** Opens for thirty minutes. */
  void opens(Instant now) {
    answer = new Answer.Opened(view(), now.plus(Duration.ofMinutes(30)));
  }

  private static <T> List<T> page(List<T> all, @Nullable T after, int limit) {
    int from = after == null ? 0 : all.indexOf(after) + 1;
    return List.copyOf(all.subList(from, Math.min(all.size(), from + limit)));
  }

  @Override
  public List<IncidentJobs.Line> incidents(IncidentJobs.@Nullable Line after, int limit) {
    return page(incidents, after, limit);
  }

  @Override
  public boolean close(IncidentJobs.Line line, boolean confirmed, String words) {
    calls.add("close " + line.id().getLeastSignificantBits() + " " + confirmed + " " + words);
    incidents.remove(line);
    return !faster;
  }

  @Override
  public List<GateJobs.Line> gates(GateJobs.@Nullable Line after, int limit) {
    return page(gates, after, limit);
  }

  @Override
  public List<Locked> lockedNumbers(@Nullable Locked after, int limit) {
    return page(locked, after, limit);
  }

  @Override
  public void unlock(Locked number) {
    calls.add("unlock locked " + number.seen().failures());
    locked.remove(number);
  }

  @Override
  public void unlock(ReceiptNumber receiptNumber) {
    calls.add("unlock " + receiptNumber.value());
  }

  @Override
  public List<GlassJobs.Line> broken(GlassJobs.@Nullable Line after, int limit) {
    return page(broken, after, limit);
  }

  @Override
  public Answer open(ReceiptNumber receiptNumber, BreakGlassReason reason, String words) {
    calls.add("open " + receiptNumber.value() + " " + reason + " " + words);
    if (trouble instanceof RuntimeException failure) {
      throw failure;
    }
    Answer given = answer;
    return given == null ? new Answer.Refused(Sentence.of("say.case.notOpen")) : given;
  }

  @Override
  public Answer look() {
    calls.add("look");
    Answer given = answer;
    return given == null ? new Answer.Refused(Sentence.of("say.case.notOpen")) : given;
  }

  @Override
  public void shut() {
    calls.add("shut");
  }

  @Override
  public AuditPage whoSaw(ReceiptNumber receiptNumber, @Nullable AuditPlace next) {
    calls.add("who saw " + receiptNumber.value());
    return receiptNumber.equals(CASE) ? page(next) : AuditPage.EMPTY;
  }

  @Override
  public AuditPage whatSaw(UUID staffId, @Nullable AuditPlace next) {
    calls.add("what saw " + staffId.getLeastSignificantBits());
    return page(next);
  }

  private AuditPage page(@Nullable AuditPlace next) {
    int from = next == null ? 0 : (int) next.seq();
    int until = Math.min(seen.size(), from + 20);
    AuditPlace another = new AuditPlace(NOW, new UUID(5, 0), until);
    return new AuditPage(seen.subList(from, until), until < seen.size() ? another : null);
  }

  @Override
  public Optional<StaffMember> person(String typed) {
    return "ken".equalsIgnoreCase(typed) ? Optional.of(KEN) : Optional.empty();
  }

  @Override
  public List<ReportJobs.Line> read(LocalDate monday) {
    calls.add("week " + monday);
    return List.copyOf(week);
  }

  @Override
  public void export(LocalDate monday, Path file) throws IOException {
    calls.add("export " + monday + " " + file);
    if (trouble instanceof IOException failure) {
      throw failure;
    }
    if (file.endsWith("there.csv")) {
      throw new FileAlreadyExistsException(file.toString());
    }
  }
}
