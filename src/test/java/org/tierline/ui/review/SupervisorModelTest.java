package org.tierline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierline.service.supervisor.SupervisorRequests.Asked;
import org.tierline.ui.common.BackgroundWork;

/** Who waits for a supervisor, without a toolkit. */
class SupervisorModelTest {
  private final FakeSupervisorJobs jobs = FakeSupervisorJobs.busy();
  private final List<Throwable> failures = new ArrayList<>();
  private Instant now = FakeReviewJobs.NOW;
  private final SupervisorModel model =
      new SupervisorModel(jobs, () -> now, BackgroundWork.atOnce(failures::add));

  @Test
  void the_first_is_who_waits_longest_and_goes_when_taken() {
    model.refresh();
    model.takeFirst();
    assertThat(jobs.taken).containsExactly(FakeSupervisorJobs.LONG);
    assertThat(model.asked())
        .extracting(Asked::id)
        .containsExactly(
            FakeSupervisorJobs.SHORT, FakeSupervisorJobs.LATE, FakeSupervisorJobs.TODAY);
    assertThat(model.fasterProperty().get()).isFalse();
  }

  @Test
  void somebody_faster_is_said_and_the_row_goes_all_the_same() {
    model.refresh();
    jobs.faster = true;
    model.take(FakeSupervisorJobs.SHORT);
    assertThat(model.fasterProperty().get()).isTrue();
    assertThat(model.asked())
        .extracting(Asked::id)
        .doesNotContain(FakeSupervisorJobs.SHORT)
        .hasSize(3);
    jobs.faster = false;
    model.takeFirst();
    assertThat(model.fasterProperty().get()).isFalse();
  }

  @Test
  void who_asks_meanwhile_is_seen_within_two_seconds() {
    model.refresh();
    jobs.waiting.removeLast();
    now = now.plusSeconds(1);
    model.tick();
    assertThat(model.asked()).hasSize(4);
    now = now.plusSeconds(1);
    model.tick();
    assertThat(model.asked()).hasSize(3);
  }

  @Test
  void two_minutes_are_long_enough() {
    Asked request = jobs.waiting.getFirst();
    assertThat(SupervisorModel.isTooLong(request, request.since().plusSeconds(120))).isFalse();
    assertThat(SupervisorModel.isTooLong(request, request.since().plusSeconds(121))).isTrue();
    assertThat(failures).isEmpty();
  }
}
