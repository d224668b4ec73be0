package org.tierline.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tierline.model.office.FaxWish;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.forms.HandDebounce;
import org.tierline.ui.forms.TestContact;

class PostModelTest {
  private final TestPostJobs jobs = new TestPostJobs();
  private final HandDebounce typing = new HandDebounce();
  private final TestContact contact = TestContact.of(List.of());
  private final PostModel model =
      new PostModel(
          jobs,
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }),
          typing,
          InstantSource.fixed(TestContact.NOW));

  @Test
  void an_address_needs_form_and_state_and_says_its_date() {
    model.open(contact.context());
    assertThat(model.forms()).contains("N-400");
    assertThat(model.missingProperty().get()).isEqualTo("office.post.missing.form");
    model.form.set("N-400");
    assertThat(model.missingProperty().get()).isEqualTo("office.post.missing.state");
    model.state.valueProperty().set("Texas");
    assertThat(model.canSubmit().get()).as("not before it is known").isFalse();
    typing.rest();
    assertThat(Objects.requireNonNull(model.sayProperty().get()).gaps())
        .contains(LocalDate.of(2026, 8, 21));
    model.byCourier.set(true);
    typing.rest();
    assertThat(jobs.asked).containsExactly("N-400 Texas USPS", "N-400 Texas COURIER");
    model.submit();
    assertThat(contact.done).hasSize(1);
    assertThat(contact.done.getFirst().say().key()).isEqualTo("say.mail.address");
    assertThat(jobs.given).isEmpty();
  }

  @Test
  void what_is_not_on_file_is_said_to_be_not_on_file() {
    model.open(contact.context());
    model.form.set("I-485");
    model.state.valueProperty().set("TX");
    typing.rest();
    assertThat(Objects.requireNonNull(model.sayProperty().get()).key())
        .isEqualTo("say.mail.unknown");
  }

  @Test
  void a_fax_number_needs_who_asked_when_and_until() {
    model.open(contact.context());
    model.byFax.set(true);
    assertThat(model.missingProperty().get()).isEqualTo("office.post.missing.askedBy");
    model.askedBy.set("Officer Lund");
    assertThat(model.missingProperty().get()).isEqualTo("office.post.missing.number");
    model.number.set("214 555 0199");
    assertThat(model.missingProperty().get()).isEqualTo("office.post.missing.askedOn");
    model.askedOn.set("11/23");
    assertThat(model.missingProperty().get()).isEqualTo("office.post.missing.until");
    model.until.set("12/4");
    model.submit();
    assertThat(jobs.given)
        .singleElement()
        .extracting(FaxWish::askedOn, FaxWish::until)
        .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 4));
    assertThat(contact.done).hasSize(1);
    assertThat(model.askedBy.get()).as("nothing stays for the next").isEmpty();
  }

  @Test
  void a_refusal_stands_in_place_and_a_draft_comes_back() {
    model.open(contact.context());
    model.byFax.set(true);
    model.askedBy.set("Officer Lund");
    model.number.set("nine");
    model.askedOn.set("2026-11-23");
    model.until.set("12/4");
    jobs.refuses = true;
    model.submit();
    assertThat(model.missingProperty().get()).isEqualTo("say.fax.number");
    assertThat(contact.done).isEmpty();
    Map<String, String> draft = model.draft();
    model.clear();
    assertThat(model.draft()).isEmpty();
    model.open(contact.context());
    model.restore(draft);
    assertThat(model.draft()).isEqualTo(draft);
  }
}
