package org.tierline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierline.model.Topic;
import org.tierline.service.supervisor.WaitingCallers.Asked;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Bell;

/** Who waits for a supervisor, without a toolkit. */
class SupervisorModelTest {
  private final FakeSupervisorJobs jobs = FakeSupervisorJobs.busy();
  private final List<Throwable> failures = new ArrayList<>();
  private int rings;
  private final Bell bell = () -> ++rings > 0;
  private Instant now = FakeReviewJobs.NOW;
  private final SupervisorModel model =
      new SupervisorModel(jobs, bell, () -> now, BackgroundWork.atOnce(failures::add));

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
  void who_asks_meanwhile_is_seen_as_soon_as_it_is_told_and_nobody_looks_before() {
    model.refresh();
    jobs.waiting.removeLast();
    after(600);
    model.changed(EnumSet.complementOf(EnumSet.of(Topic.SUPERVISORS)));
    assertThat(model.asked()).hasSize(4);
    model.changed(EnumSet.of(Topic.SUPERVISORS));
    assertThat(model.asked()).hasSize(3);
  }

  @Test
  void whoever_waits_on_the_line_is_heard_at_once_and_every_thirty_seconds_until_taken() {
    jobs.waiting.removeIf(request -> request.due() == null);
    model.refresh();
    assertThat(rings).as("who is to be called back does not ring").isZero();
    jobs.busyOnTheLine();
    model.changed(EnumSet.of(Topic.SUPERVISORS));
    assertThat(rings).isEqualTo(1);
    after(29);
    assertThat(rings).isEqualTo(1);
    after(1);
    assertThat(rings).isEqualTo(2);
    model.ring().toggle();
    after(60);
    assertThat(rings).as("muted").isEqualTo(2);
    model.ring().toggle();
    after(1);
    assertThat(rings).isEqualTo(3);
    model.take(FakeSupervisorJobs.LONG);
    model.take(FakeSupervisorJobs.SHORT);
    after(60);
    assertThat(rings).as("nobody is on the line any more").isEqualTo(3);
  }

  @Test
  void a_machine_without_sound_is_said() {
    SupervisorModel silent =
        new SupervisorModel(jobs, () -> false, () -> now, BackgroundWork.atOnce(failures::add));
    silent.refresh();
    assertThat(silent.ring().muteProperty().get()).isTrue();
  }

  private void after(int seconds) {
    now = now.plusSeconds(seconds);
    model.tick();
  }

  @Test
  void two_minutes_are_long_enough() {
    Asked request = jobs.waiting.getFirst();
    assertThat(SupervisorModel.isTooLong(request, request.since().plusSeconds(120))).isFalse();
    assertThat(SupervisorModel.isTooLong(request, request.since().plusSeconds(121))).isTrue();
    assertThat(failures).isEmpty();
  }
}
