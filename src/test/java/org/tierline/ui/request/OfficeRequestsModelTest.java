package org.tierline.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.request.RequestChange.Outcome;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.request.OfficeRequestsModel.Action;

class OfficeRequestsModelTest {
  private final TestCareJobs jobs = new TestCareJobs();
  private final OfficeRequestsModel model =
      new OfficeRequestsModel(
          jobs,
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }));

  @Test
  void a_number_that_is_typed_takes_its_request_in_hand() {
    model.typed.set("SR-00000");
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.cameProperty().get()).as("half a number is nothing wrong").isNull();
    model.typed.set(ReadAloudNumber.of(ReadAloudNumber.SERVICE_REQUEST, "000000002").toString());
    assertThat(model.cameProperty().get()).as("there is none").isNotNull();
    model.typed.set(TestCareJobs.NUMBER);
    assertThat(model.chosenProperty().get()).isEqualTo(jobs.stored);
  }

  @Test
  void a_request_that_is_opened_from_elsewhere_is_read_anew_though_its_number_stands_there() {
    model.typed.set(TestCareJobs.NUMBER);
    jobs.stored = TestCareJobs.history(ServiceRequestState.ANSWERED, 2);
    model.open(TestCareJobs.NUMBER);
    assertThat(model.chosenProperty().get()).isEqualTo(jobs.stored);
  }

  @Test
  void an_answer_is_recorded_on_the_version_that_was_seen() {
    model.refresh();
    model.choose(model.list().rows().getFirst());
    assertThat(model.canSubmit().get()).isFalse();
    model.words.set("Corrected.");
    model.isFinal.set(false);
    jobs.outcome = Outcome.ANSWERED;
    model.submit();
    assertThat(jobs.asked).containsExactly("answer Corrected. false 1");
    assertThat(model.words.get()).isEmpty();
    assertThat(model.cameProperty().get()).isNotNull().matches(OfficeRequestsModel.Came::good);
  }

  @Test
  void where_somebody_else_was_faster_the_words_stay_and_the_request_is_shown_as_it_is_now() {
    model.choose(jobs.stored);
    model.action.set(Action.RELOCATE);
    model.office.set(" dal ");
    model.words.set("Moved.");
    jobs.outcome = Outcome.CHANGED_MEANWHILE;
    jobs.stored = TestCareJobs.history(ServiceRequestState.ANSWERED, 2);
    model.submit();
    assertThat(model.words.get()).isEqualTo("Moved.");
    assertThat(model.chosenProperty().get()).isEqualTo(jobs.stored);
    jobs.outcome = Outcome.RELOCATED;
    model.submit();
    assertThat(jobs.asked).containsExactly("relocate DAL Moved. 1", "relocate DAL Moved. 2");
  }

  @Test
  void nothing_stays_when_the_person_signs_out() {
    model.refresh();
    model.choose(jobs.stored);
    model.words.set("Corrected.");
    model.end();
    assertThat(model.list().rows()).isEmpty();
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.words.get()).isEmpty();
  }
}
