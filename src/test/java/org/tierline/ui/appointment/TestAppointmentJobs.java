package org.tierline.ui.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentFilter;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.AppointmentState;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingAnswer.Outcome;
import org.tierline.model.contact.Caller;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.service.appointment.AppointmentList.Line;

/** A list of two requests that another desk can change behind its back. */
final class TestAppointmentJobs implements AppointmentJobs {
  static final Instant NOW = Instant.parse("2026-11-24T20:04:00Z");
  private static final ZoneId THERE = ZoneId.of("America/Chicago");
  private static final UUID ME = new UUID(0, 7);

  final List<AppointmentRequest> requests = new ArrayList<>();
  final List<String> calls = new ArrayList<>();
  boolean fails;

  TestAppointmentJobs() {
    requests.add(
        request(
            1,
            AppointmentReason.EMERGENCY_TRAVEL_DOCUMENT,
            "Her mother is dying in Lagos; she wants to fly on Friday."));
    requests.add(request(2, AppointmentReason.ADIT_STAMP, ""));
  }

  private static AppointmentRequest request(int id, AppointmentReason reason, String words) {
    return new AppointmentRequest(
        new UUID(0, id),
        ReadAloudNumber.of(ReadAloudNumber.APPOINTMENT, "7K3M9QX2T"),
        reason,
        AppointmentState.REQUESTED,
        new UUID(0, 8),
        new UUID(0, 9),
        "DAL",
        JurisdictionBasis.ESTIMATED_NEAREST,
        words,
        words.isEmpty() ? "" : "A wheelchair",
        List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3)),
        true,
        words.isEmpty(),
        false,
        NOW,
        null,
        null,
        null,
        false,
        "",
        1);
  }

  /** Another desk schedules the first one. */
  void scheduleElsewhere() {
    AppointmentRequest before = requests.getFirst();
    put(
        versioned(
            before.scheduled(new UUID(0, 10), NOW, Instant.parse("2026-12-09T16:00:00Z"), true)));
  }

  @Override
  public List<Line> page(AppointmentFilter filter, @Nullable Line after, int limit) {
    boolean scheduled = filter == AppointmentFilter.SCHEDULED;
    return after != null
        ? List.of()
        : requests.stream()
            .filter(AppointmentRequest::isOpen)
            .filter(each -> (each.state() == AppointmentState.SCHEDULED) == scheduled)
            .map(TestAppointmentJobs::line)
            .toList();
  }

  @Override
  public Optional<Line> find(UUID requestId) {
    return requests.stream()
        .filter(each -> each.id().equals(requestId))
        .map(TestAppointmentJobs::line)
        .findFirst();
  }

  @Override
  public SchedulingAnswer take(UUID requestId) {
    return done("take", now(requestId).inHandOf(ME, NOW), Outcome.TAKEN, "taken");
  }

  @Override
  public SchedulingAnswer letGo(UUID requestId) {
    return done("letGo", now(requestId).inHandOf(null, NOW), Outcome.LET_GO, "letGo");
  }

  @Override
  public SchedulingAnswer schedule(AppointmentRequest seen, When when) {
    if (fails) {
      throw new IllegalStateException("store away");
    }
    return isOld(seen)
        ? SchedulingAnswer.changedMeanwhile(now(seen.id()).state(), List.of("A1"))
        : answered(
            "schedule " + when.there() + " " + when.office() + " " + when.officeAgreed(),
            now(seen.id())
                .scheduled(ME, NOW, when.there().atZone(THERE).toInstant(), when.officeAgreed()),
            Outcome.SCHEDULED,
            Sentence.of(
                "say.appointment.scheduled",
                when.there().toLocalDate(),
                when.there().toLocalTime().toString(),
                "Dallas"));
  }

  @Override
  public SchedulingAnswer decline(AppointmentRequest seen, String reason) {
    if (reason.isEmpty()) {
      return SchedulingAnswer.refused("say.appointment.reasonNeeded", List.of("A1"));
    }
    return isOld(seen)
        ? SchedulingAnswer.changedMeanwhile(now(seen.id()).state(), List.of("A1"))
        : answered(
            "decline " + reason,
            now(seen.id()).ended(AppointmentState.DECLINED, ME, NOW, reason),
            Outcome.DECLINED,
            Sentence.of("say.appointment.declined", seen.number(), reason));
  }

  @Override
  public SchedulingAnswer cancel(AppointmentRequest seen, String reason) {
    if (reason.isEmpty()) {
      return SchedulingAnswer.refused("say.appointment.cancelReason", List.of("A1"));
    }
    return isOld(seen)
        ? SchedulingAnswer.changedMeanwhile(now(seen.id()).state(), List.of("A1"))
        : answered(
            "cancel " + reason,
            now(seen.id()).ended(AppointmentState.CANCELLED, ME, NOW, reason),
            Outcome.CANCELLED,
            Sentence.of("say.appointment.cancelled", seen.number()));
  }

  private SchedulingAnswer done(
      String call, AppointmentRequest after, Outcome outcome, String word) {
    return answered(call, after, outcome, Sentence.of("say.appointment." + word));
  }

  private SchedulingAnswer answered(
      String call, AppointmentRequest after, Outcome outcome, Sentence say) {
    calls.add(call);
    put(versioned(after));
    return new SchedulingAnswer(outcome, after.state(), say, List.of("A1"));
  }

  private boolean isOld(AppointmentRequest seen) {
    return seen.version() != now(seen.id()).version();
  }

  private AppointmentRequest now(UUID id) {
    return requests.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private void put(AppointmentRequest changed) {
    requests.replaceAll(each -> each.id().equals(changed.id()) ? changed : each);
  }

  private static AppointmentRequest versioned(AppointmentRequest r) {
    return new AppointmentRequest(
        r.id(),
        r.number(),
        r.reason(),
        r.state(),
        r.contactId(),
        r.staffId(),
        r.office(),
        r.basis(),
        r.words(),
        r.accommodation(),
        r.preferred(),
        r.toolOffered(),
        r.identityOpen(),
        r.isProtected(),
        r.requestedAt(),
        r.reviewer(),
        r.reviewedAt(),
        r.at(),
        r.officeAgreed(),
        r.answer(),
        r.version() + 1);
  }

  private static Line line(AppointmentRequest request) {
    boolean mine = ME.equals(request.reviewer());
    return new Line(
        request,
        "Dallas",
        THERE,
        request.reviewer() == null ? null : mine ? "Ben Ito" : "Cara Lund",
        mine,
        request.state() == AppointmentState.UNDER_REVIEW && !mine,
        mine && !request.identityOpen()
            ? new Caller("Grace Okonkwo", "+12145550143", null, "75201", null, "en", null)
            : null,
        request.preferred().isEmpty() ? null : request.preferred().getFirst());
  }
}
