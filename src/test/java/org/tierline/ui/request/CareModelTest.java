package org.tierline.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.request.RequestChange.Outcome;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.forms.TestContact;
import org.tierline.ui.request.CareModel.Action;

class CareModelTest {
  private final TestCareJobs jobs = new TestCareJobs();
  private final TestContact contact = TestContact.of(List.of());
  private final CareModel model =
      new CareModel(
          jobs,
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }));

  @BeforeEach
  void open() {
    model.open(contact.context());
  }

  @Test
  void nothing_is_known_of_requests_before_the_gate_or_after_it_has_shut() {
    assertThat(model.requestsProperty().get()).isEmpty();
    assertThat(model.missingProperty().get()).isEqualTo("request.care.missing.request");
    contact.openCase.set(TestContact.statusOnly());
    assertThat(model.requestsProperty().get()).hasSize(1);
    contact.openCase.set(null);
    assertThat(model.requestsProperty().get()).isEmpty();
    assertThat(model.chosen.get()).isNull();
  }

  @Test
  void words_are_added_and_told_to_the_contact() {
    contact.openCase.set(TestContact.statusOnly());
    assertThat(model.canSubmit().get()).as("without words").isFalse();
    model.words.set("And my name.");
    model.submit();
    assertThat(jobs.asked).containsExactly("add And my name.");
    assertThat(contact.done).hasSize(1);
    assertThat(model.words.get()).isEmpty();
    assertThat(model.requestsProperty().get()).as("still there").hasSize(1);
  }

  @Test
  void one_that_is_over_takes_nothing_more() {
    jobs.stored = TestCareJobs.history(ServiceRequestState.CLOSED, 3);
    contact.openCase.set(TestContact.statusOnly());
    model.words.set("More.");
    assertThat(model.missingProperty().get()).isEqualTo("request.care.missing.over");
    assertThat(model.canSubmit().get()).isFalse();
  }

  @Test
  void what_was_changed_elsewhere_is_decided_about_before_it_is_cancelled() {
    contact.openCase.set(TestContact.statusOnly());
    model.action.set(Action.CANCEL);
    jobs.outcome = Outcome.CHANGED_MEANWHILE;
    jobs.stored = TestCareJobs.history(ServiceRequestState.RELOCATED, 2);
    model.submit();
    assertThat(jobs.asked).containsExactly("cancel 1");
    assertThat(model.meanwhileProperty().get()).isNotNull();
    assertThat(model.canSubmit().get()).isFalse();
    jobs.outcome = Outcome.CANCELLED;
    model.keepMine();
    assertThat(jobs.asked).containsExactly("cancel 1", "cancel 2");
    assertThat(contact.done).hasSize(1);
  }

  @Test
  void the_draft_keeps_what_was_typed() {
    contact.openCase.set(TestContact.statusOnly());
    model.words.set("Half a");
    model.action.set(Action.CANCEL);
    Map<String, String> draft = model.draft();
    model.clear();
    assertThat(model.draft()).isEmpty();
    model.open(contact.context());
    model.restore(draft);
    assertThat(model.words.get()).isEqualTo("Half a");
    assertThat(model.action.get()).isEqualTo(Action.CANCEL);
  }
}
