package org.tierline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierline.model.Topic;
import org.tierline.model.contact.Channel;
import org.tierline.ui.common.BackgroundWork;

/** Who is put through, without a toolkit. */
class PopModelTest {
  private static final PopModel.Put CALL =
      new PopModel.Put(FakeDeskJobs.PHONE, Channel.PHONE_DOMESTIC, "es");

  private final FakeDeskJobs jobs = FakeDeskJobs.busy();
  private final List<Throwable> failures = new ArrayList<>();
  private boolean busy;
  private final PopModel model =
      new PopModel(
          jobs,
          new DeskStage.Opener(new ArrayList<>()),
          () -> busy,
          BackgroundWork.atOnce(failures::add));

  @Test
  void with_nobody_in_hand_the_contact_is_taken_at_once() {
    model.arrived(CALL);
    assertThat(jobs.calls).containsExactly("take " + FakeDeskJobs.PHONE);
    assertThat(model.noted()).isEmpty();
  }

  @Test
  void during_a_call_it_is_noted_once_and_taken_by_its_key() {
    busy = true;
    model.arrived(CALL);
    model.arrived(CALL);
    assertThat(jobs.calls).isEmpty();
    assertThat(model.noted()).containsExactly(CALL);
    model.takeFirst();
    assertThat(jobs.calls).containsExactly("take " + FakeDeskJobs.PHONE);
    assertThat(model.noted()).isEmpty();
  }

  @Test
  void whom_somebody_else_took_is_not_noted_any_longer() {
    busy = true;
    model.arrived(CALL);
    model.changed(EnumSet.of(Topic.INCOMING));
    assertThat(model.noted()).containsExactly(CALL);
    jobs.waiting.removeIf(one -> one.id().equals(FakeDeskJobs.PHONE));
    model.changed(EnumSet.of(Topic.INCOMING));
    assertThat(model.noted()).isEmpty();
  }

  @Test
  void who_is_left_in_the_list_is_not_taken() {
    busy = true;
    model.arrived(CALL);
    model.putFirstAside();
    assertThat(model.noted()).isEmpty();
    assertThat(jobs.calls).isEmpty();
  }
}
