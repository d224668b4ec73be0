package org.tierline.ui.review;

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
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;

/** An afternoon of a supervisor, as the mock has it, without a store. */
final class FakeReviewJobs implements GlassJobs, AuditViewJobs {
  static final Instant NOW = Instant.parse("2026-11-24T20:04:30Z");
  static final ReceiptNumber CASE = new ReceiptNumber("IOE0912345678");
  static final StaffMember KEN =
      new StaffMember(
          new UUID(7, 1), "ken", "Ken Morales", Role.TIER_1, Set.of("en"), Set.of(), false);

  final FakeSupervisorJobs supervisor;
  final List<AuditLine> seen = new ArrayList<>();
  final List<String> calls = new ArrayList<>();
  GlassJobs.@Nullable Answer answer;
  @Nullable RuntimeException trouble;

  private FakeReviewJobs(FakeSupervisorJobs supervisor) {
    this.supervisor = supervisor;
  }

  /** Nothing happened. */
  static FakeReviewJobs calm() {
    return new FakeReviewJobs(FakeSupervisorJobs.idle());
  }

  /** Four wait, and a case was seen often. */
  static FakeReviewJobs busy() {
    FakeReviewJobs jobs = new FakeReviewJobs(FakeSupervisorJobs.busy());
    for (int i = 0; i < 45; i++) {
      jobs.event(i);
    }
    return jobs;
  }

  ReviewModel.Jobs all() {
    return new ReviewModel.Jobs(supervisor, this, this);
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

  @Override
  public Answer open(ReceiptNumber receiptNumber, BreakGlassReason reason, String words) {
    calls.add("open " + receiptNumber.value() + " " + reason + " " + words);
    if (trouble != null) {
      throw trouble;
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
}
