package org.tierline.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierline.model.cases.CaseView;
import org.tierline.model.privacy.VerificationOutcome;

/** Several cases in one call, each with its own lock and clock (P10), without a toolkit. */
class SeveralCasesTest {
  private static final String FIRST = "IOE0912345678";
  private static final String SECOND = "IOE0900000002";
  private final ContactRig rig = new ContactRig();
  private final ContactModel model = rig.open();

  private void verify(String number) {
    model.verifying().another(!model.facts().cases().all().isEmpty());
    model.form().entry(EntryKind.CASE_NUMBER).textProperty().set(number);
    ContactRig.typeAll(model);
    model.verifying().verify();
  }

  /** The first case is verified, ten minutes later the second. */
  private void verifyTwo() {
    model.readPrompt();
    verify(FIRST);
    rig.pass(model, 600);
    verify(SECOND);
  }

  private @Nullable String shown() {
    CaseView view = model.facts().openCaseProperty().get();
    return view == null ? null : view.status().receiptNumber().value();
  }

  private List<GateState.Kind> locks() {
    return model.facts().cases().all().stream()
        .map(one -> model.facts().stateOf(one).kind())
        .toList();
  }

  private GateState strip() {
    return model.facts().gateStateProperty().get();
  }

  @Test
  void the_second_case_stands_beside_the_first_and_is_in_hand() {
    verifyTwo();
    assertThat(model.facts().cases().all()).hasSize(2);
    assertThat(shown()).isEqualTo(SECOND);
    model.verifying().moveToCase(1);
    assertThat(shown()).isEqualTo(FIRST);
    model.verifying().moveToCase(-1);
    assertThat(shown()).isEqualTo(SECOND);
  }

  @Test
  void each_case_has_its_own_clock() {
    verifyTwo();
    rig.pass(model, 1110);
    assertThat(locks()).containsExactly(GateState.Kind.CLOSING, GateState.Kind.OPEN);
    assertThat(strip().kind()).isEqualTo(GateState.Kind.OPEN);
    rig.pass(model, 90);
    assertThat(locks()).containsExactly(GateState.Kind.LOCKED, GateState.Kind.OPEN);
    assertThat(shown()).isEqualTo(SECOND);
    assertThat(model.facts().before()).as("of the case that is open").hasSize(3);
    model.verifying().moveToCase(1);
    assertThat(shown()).isNull();
    assertThat(strip().kind()).isEqualTo(GateState.Kind.LOCKED);
    assertThat(strip().again()).isTrue();
    rig.pass(model, 600);
    assertThat(locks()).containsOnly(GateState.Kind.LOCKED);
    assertThat(model.facts().before()).isEmpty();
  }

  @Test
  void a_case_that_has_ended_leaves_nothing_of_the_record_behind() {
    verifyTwo();
    rig.pass(model, 1800);
    assertThat(model.facts().cases().all()).extracting(CaseInCall::view).containsOnlyNulls();
    assertThat(model.facts().cases().all())
        .extracting(CaseInCall::number)
        .containsExactly(FIRST, SECOND);
    assertThat(model.facts().cases().all().toString()).doesNotContain("IOE", "Maria");
  }

  @Test
  void what_was_said_for_a_case_is_in_the_fields_again_when_it_is_taken_in_hand() {
    verifyTwo();
    Entry number = model.form().entry(EntryKind.CASE_NUMBER);
    assertThat(number.textProperty().get()).isEqualTo(SECOND);
    model.verifying().moveToCase(1);
    assertThat(number.textProperty().get()).isEqualTo(FIRST);
    rig.pass(model, 1200);
    assertThat(strip().again()).isTrue();
    assertThat(model.verifying().blockerProperty().get()).isEqualTo(Blocker.NONE);
    model.verifying().verify();
    assertThat(shown()).isEqualTo(FIRST);
    assertThat(model.facts().cases().all()).hasSize(2);
  }

  @Test
  void what_is_typed_for_another_number_is_not_lost_by_looking_at_a_case() {
    verifyTwo();
    model.verifying().another(true);
    model.form().entry(EntryKind.CASE_NUMBER).textProperty().set("IOE0900000003");
    model.verifying().moveToCase(1);
    assertThat(model.verifying().anotherProperty().get()).isFalse();
    model.verifying().another(true);
    assertThat(model.form().entry(EntryKind.CASE_NUMBER).textProperty().get())
        .isEqualTo("IOE0900000003");
  }

  @Test
  void what_is_begun_for_one_case_is_never_sent_for_another() {
    verifyTwo();
    PlainForm request = (PlainForm) rig.forms.getFirst();
    model.todo().open(1);
    request.words.set("for the second");
    model.verifying().moveToCase(1);
    assertThat(model.todo().inHandProperty().get()).isNull();
    assertThat(request.words.get()).isEmpty();
    model.todo().open(1);
    request.words.set("for the first");
    model.verifying().moveToCase(1);
    assertThat(request.words.get()).isEqualTo("for the second");
    rig.pass(model, 1);
    ContactModel again = rig.open();
    assertThat(again.facts().cases().all()).hasSize(2);
    assertThat(request.words.get()).isEqualTo("for the second");
    again.verifying().moveToCase(1);
    assertThat(request.words.get()).isEqualTo("for the first");
  }

  @Test
  void what_was_submitted_for_a_case_is_not_there_to_be_submitted_again() {
    verifyTwo();
    PlainForm request = (PlainForm) rig.forms.getFirst();
    model.todo().open(1);
    request.words.set("for the second");
    Runnable answer = request.submitLate();
    model.verifying().moveToCase(1);
    model.todo().open(1);
    request.words.set("for the first");
    answer.run();
    assertThat(request.words.get()).isEqualTo("for the first");
    model.verifying().moveToCase(1);
    assertThat(request.words.get()).isEmpty();
  }

  @Test
  void a_failure_for_another_number_leaves_the_open_case_and_shows_nothing_new() {
    model.readPrompt();
    verify(FIRST);
    rig.jobs.outcome = VerificationOutcome.NOT_VERIFIED;
    verify(SECOND);
    assertThat(model.facts().cases().all()).hasSize(1);
    assertThat(shown()).isEqualTo(FIRST);
    assertThat(strip().kind()).isEqualTo(GateState.Kind.OPEN);
    assertThat(model.verifying().failureProperty().get()).isNotNull();
  }

  @Test
  void gates_that_ended_under_a_lock_are_shut_each_by_itself() {
    verifyTwo();
    rig.jobs.endGatesWhere(gate -> gate.at().isBefore(rig.now));
    model.opening().recheck();
    assertThat(locks()).containsExactly(GateState.Kind.LOCKED, GateState.Kind.OPEN);
    rig.jobs.endGatesWhere(every());
    model.opening().recheck();
    assertThat(locks()).containsOnly(GateState.Kind.LOCKED);
    assertThat(model.facts().before()).isEmpty();
  }

  private static <T> Predicate<T> every() {
    return Objects::nonNull;
  }

  @Test
  void when_the_call_ends_no_case_is_left() {
    verifyTwo();
    model.closing().next();
    model.closing().next();
    assertThat(model.facts().cases().all()).isEmpty();
    assertThat(shown()).isNull();
    assertThat(strip().kind()).isEqualTo(GateState.Kind.CLOSED);
  }
}
