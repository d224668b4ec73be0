package org.tierline.ui.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Channel;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.staff.Role;
import org.tierline.service.supervisor.WaitingCallers.Asked;

/** Requests for a supervisor, without a store. */
final class FakeSupervisorJobs implements SupervisorJobs {
  static final UUID LONG = new UUID(1, 1);
  static final UUID SHORT = new UUID(1, 2);
  static final UUID TODAY = new UUID(1, 3);
  static final UUID LATE = new UUID(1, 4);

  final List<Asked> waiting = new ArrayList<>();
  final List<UUID> taken = new ArrayList<>();
  boolean faster;

  static FakeSupervisorJobs idle() {
    return new FakeSupervisorJobs();
  }

  /** Two on the line, two to call back. */
  static FakeSupervisorJobs busy() {
    FakeSupervisorJobs jobs = idle();
    jobs.busyOnTheLine();
    jobs.add(LATE, "Ana Reyes", "Was told two different days", 90_000, "2026-11-23");
    jobs.add(TODAY, "Omar Haddad", "Asks who decided that", 4_000, "2026-11-24");
    return jobs;
  }

  /** Two begin to wait on the line. */
  void busyOnTheLine() {
    add(LONG, "Ana Reyes", "Third call about the same card, wants a promise", 150, null);
    add(SHORT, "Petra Wolfeschlegelstein", "", 20, null);
  }

  private void add(UUID id, String by, String words, long secondsAgo, @Nullable String due) {
    waiting.add(
        new Asked(
            id,
            "C-20261124-7K3M9Q",
            id.equals(SHORT) ? Channel.LIVE_CHAT : Channel.PHONE_DOMESTIC,
            id.equals(SHORT) ? null : "John Okafor",
            by,
            id.equals(TODAY) ? Role.TIER_2 : Role.TIER_1,
            id.equals(SHORT) ? DisclosureLevel.STATUS_ONLY : DisclosureLevel.GENERAL_ONLY,
            words,
            FakeReviewJobs.NOW.minus(Duration.ofSeconds(secondsAgo)),
            due == null ? null : LocalDate.parse(due)));
  }

  @Override
  public List<Asked> asked() {
    return List.copyOf(waiting);
  }

  @Override
  public Optional<Taken> take(UUID requestId) {
    boolean onTheLine =
        waiting.stream().anyMatch(asked -> asked.id().equals(requestId) && asked.due() == null);
    waiting.removeIf(request -> request.id().equals(requestId));
    if (faster) {
      return Optional.empty();
    }
    taken.add(requestId);
    return Optional.of(new Taken(onTheLine ? Optional.of(requestId) : Optional.empty()));
  }
}
