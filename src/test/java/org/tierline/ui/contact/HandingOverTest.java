package org.tierline.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierline.model.Topic;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;

/** A supervisor takes the contact over while it is in hand (V1, P10). */
class HandingOverTest {
  private static final UUID SAM = new UUID(7, 7);

  private final ContactRig rig = new ContactRig();
  private final ContactModel model = rig.open();

  @Test
  void while_the_caller_waits_what_is_typed_goes_to_the_store() {
    model.askSupervisor();
    rig.jobs.request = request(SupervisorRequestState.WAITING, null);
    model.notes().textProperty().set("Wants a promise.");
    rig.pass(model, 1);
    assertThat(rig.jobs.calls).contains("save Wants a promise.");
    assertThat(rig.closed).isFalse();
  }

  @Test
  void once_it_is_taken_the_case_is_gone_what_was_typed_is_left_and_the_desk_says_who_has_it() {
    verified();
    model.askSupervisor();
    rig.jobs.request = request(SupervisorRequestState.TAKEN, SAM);
    rig.jobs.takenOver = true;
    model.notes().textProperty().set("Was told two dates.");
    model.changed(Set.of(Topic.SUPERVISORS));
    assertThat(model.facts().openCaseProperty().get()).isNull();
    assertThat(model.facts().cases().all()).isEmpty();
    assertThat(rig.jobs.calls).containsOnlyOnce("leave Was told two dates.");
    assertThat(rig.takenOver).containsExactly("Sam O.");
    assertThat(rig.closed).isTrue();
    assertThat(rig.jobs.drafts).isEmpty();
    assertThat(rig.failures).isEmpty();
  }

  @Test
  void who_is_called_back_later_stays_with_the_person_at_the_desk() {
    verified();
    rig.jobs.supervisor = SupervisorRequestState.CALLBACK;
    model.askSupervisor();
    rig.jobs.request = request(SupervisorRequestState.TAKEN, SAM);
    model.changed(Set.of(Topic.SUPERVISORS));
    model.supervisor().look();
    assertThat(model.facts().openCaseProperty().get()).isNotNull();
    assertThat(rig.closed).isFalse();
  }

  private void verified() {
    model.readPrompt();
    ContactRig.typeAll(model);
    model.verifying().verify();
    assertThat(model.facts().openCaseProperty().get()).isNotNull();
  }

  private static SupervisorRequest request(SupervisorRequestState state, @Nullable UUID takenBy) {
    return new SupervisorRequest(
        new UUID(6, 6),
        FakeJobs.CONTACT,
        FakeJobs.ANA,
        state,
        "Wants a promise.",
        FakeJobs.OPENED,
        takenBy,
        takenBy == null ? null : FakeJobs.OPENED,
        null,
        1);
  }
}
