package org.tierline.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.cases.CaseImport.End;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.Steps;
import org.tierline.ui.staff.NewPersonModel.Added;
import org.tierline.ui.staff.TakenIn.Ending;

/** People and cases, without a toolkit. */
class SetUpModelTest {
  private final FakeSetUpJobs jobs = FakeSetUpJobs.staffed();
  private final List<Throwable> failures = new ArrayList<>();
  private final SetUpModel model =
      new SetUpModel(jobs, jobs.clearances, BackgroundWork.atOnce(failures::add));
  private final NewPersonModel form = model.newPerson();
  private final TakeInModel takeIn = model.takeIn();
  private final SetUpWords words = new SetUpWords(new Messages(Language.ENGLISH));

  @Test
  void a_clearance_is_asked_for_and_answered_and_what_was_refused_stays_typed() {
    ClearanceModel clearances = model.clearances();
    clearances.refresh();
    assertThat(clearances.waiting().rows()).containsExactly(FakeClearanceJobs.OF_OMAR);
    clearances.ask();
    clearances.personProperty().set(" samira ");
    jobs.clearances.refuses = true;
    clearances.ask();
    assertThat(clearances.personProperty().get()).isEqualTo(" samira ");
    jobs.clearances.refuses = false;
    clearances.endingProperty().set(true);
    clearances.ask();
    assertThat(clearances.personProperty().get()).isEmpty();
    clearances.confirm(FakeClearanceJobs.OF_OMAR);
    assertThat(clearances.waiting().rows()).isEmpty();
    assertThat(jobs.clearances.calls)
        .containsExactly("ask samira true", "ask samira false", "confirm Omar Haddad");
  }

  @Test
  void a_name_that_could_not_be_unlocked_stays_typed() {
    ClearanceModel clearances = model.clearances();
    jobs.clearances.refuses = true;
    clearances.lockedNameProperty().set("omar");
    clearances.unlock();
    assertThat(clearances.lockedNameProperty().get()).isEqualTo("omar");
    jobs.clearances.refuses = false;
    clearances.unlock();
    assertThat(clearances.lockedNameProperty().get()).isEmpty();
    assertThat(jobs.clearances.calls).containsExactly("unlock omar", "unlock omar");
  }

  @Test
  void nobody_is_added_before_everything_is_there() {
    fill();
    form.roleProperty().set(null);
    form.add();
    form.roleProperty().set(Role.TIER_2);
    form.englishProperty().set(false);
    form.add();
    form.englishProperty().set(true);
    form.againProperty().set("something else");
    form.add();
    assertThat(jobs.added).isEmpty();
    assertThat(form.completeBinding().get()).isFalse();
  }

  @Test
  void who_was_added_is_listed_and_leaves_the_form_empty() {
    model.refresh();
    fill();
    form.spanishProperty().set(true);
    form.add();
    assertThat(jobs.added).containsExactly(" Eve TIER_2 [en, es]");
    assertThat(model.people().shown()).extracting(StaffMember::fullName).contains("Eve Lind");
    assertThat(form.passwordProperty().get()).isEmpty();
    assertThat(form.nameProperty().get()).isEmpty();
    PaneNote note = words.of(added());
    assertThat(note.title()).isEqualTo("Eve Lind can sign in as eve.");
    assertThat(note.text()).contains("once a colleague who opens cases has signed in");
  }

  @Test
  void the_first_who_opens_cases_waits_for_nobody() {
    jobs.people.removeIf(member -> member.role() != Role.ADMINISTRATOR);
    model.refresh();
    fill();
    form.add();
    assertThat(added().waitsForKeys()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = AddAnswer.class, mode = EnumSource.Mode.EXCLUDE, names = "ADDED")
  void a_refusal_is_said_and_what_was_typed_stays(AddAnswer answer) {
    jobs.answer = answer;
    fill();
    form.add();
    assertThat(words.of(added()).title()).isEqualTo("Nobody was added.");
    assertThat(words.of(added()).text()).isNotBlank();
    assertThat(form.fullNameProperty().get()).isEqualTo("Eve Lind ");
    assertThat(form.completeBinding().get()).isTrue();
  }

  @Test
  void trouble_is_said_and_the_form_can_be_sent_again() {
    jobs.trouble = new IllegalStateException("the disk is full");
    fill();
    form.add();
    assertThat(added().ending()).isEqualTo(AddEnding.FAILED);
    jobs.trouble = null;
    form.add();
    assertThat(added().ending()).isEqualTo(AddEnding.ADDED);
  }

  @Test
  void people_come_page_by_page() {
    for (int i = 0; i < 120; i++) {
      jobs.people.add(FakeSetUpJobs.member("n" + i, "Name " + i, Role.TIER_1, false, "en"));
    }
    model.refresh();
    assertThat(model.people().shown()).hasSize(PeopleModel.PAGE);
    assertThat(model.people().moreProperty().get()).isTrue();
    model.people().showMore();
    model.people().showMore();
    assertThat(model.people().shown()).hasSize(125).doesNotHaveDuplicates();
    assertThat(model.people().moreProperty().get()).isFalse();
  }

  @Test
  void a_file_is_taken_in_with_its_progress() {
    List<Steps> steps = new ArrayList<>();
    takeIn.stepsProperty().subscribe(step -> steps.add(step));
    take("/data/cases.ndjson");
    assertThat(steps).contains(new Steps(500, 1_200), new Steps(1_000, 1_200));
    assertThat(words.of(new Steps(500, 1_200))).isEqualTo("500 of about 1,200 lines");
    assertThat(taken().ending()).isEqualTo(Ending.WHOLE);
    assertThat(words.of(taken()).text())
        .isEqualTo("1,200 cases were taken in. No line was left out.");
    assertThat(takeIn.runningProperty().get()).isFalse();
  }

  @Test
  void at_most_a_hundred_lines_are_listed_and_the_others_counted() {
    jobs.bad = 5_000;
    take("/data/cases.ndjson");
    assertThat(taken().badLines()).hasSize(100);
    assertThat(taken().unlisted()).isEqualTo(4_900);
    assertThat(words.of(taken()).text()).endsWith("5,000 lines were left out.");
  }

  @Test
  void stopping_says_what_stays() {
    jobs.whileRunning = takeIn::stop;
    take("/data/cases.ndjson");
    assertThat(taken().ending()).isEqualTo(Ending.STOPPED);
    assertThat(words.of(taken()).title()).isEqualTo("Stopped. What was taken in before stays.");
    assertThat(words.of(taken()).text()).startsWith("1,000 cases were taken in.");
    assertThat(takeIn.runningProperty().get()).isFalse();
    assertThat(takeIn.stoppingProperty().get()).isFalse();
  }

  @Test
  void signing_out_stops_what_runs_and_forgets_the_password() {
    fill();
    jobs.whileRunning = model::end;
    take("/data/cases.ndjson");
    assertThat(taken().ending()).isEqualTo(Ending.STOPPED);
    assertThat(form.passwordProperty().get()).isEmpty();
  }

  @Test
  void other_ends_are_said_in_words() {
    jobs.end = End.NOBODY_OPENS_CASES;
    take("/data/cases.ndjson");
    assertThat(words.of(taken()).title()).isEqualTo("Add somebody who may open cases first.");
    take(FakeSetUpJobs.NOWHERE);
    assertThat(taken().ending()).isEqualTo(Ending.NO_FILE);
    take("no \0 path");
    assertThat(taken().ending()).isEqualTo(Ending.NO_FILE);
    jobs.trouble = new IllegalStateException("the disk is full");
    take("/data/cases.ndjson");
    assertThat(taken().ending()).isEqualTo(Ending.FAILED);
    for (Ending ending : Ending.values()) {
      assertThat(words.of(TakenIn.nothing(ending)).text()).isNotBlank();
    }
    assertThat(failures).isEmpty();
  }

  private void take(String path) {
    takeIn.pathProperty().set(path);
    takeIn.start();
  }

  private void fill() {
    form.fullNameProperty().set("Eve Lind ");
    form.nameProperty().set(" Eve");
    form.roleProperty().set(Role.TIER_2);
    form.passwordProperty().set("a sentence is fine");
    form.againProperty().set("a sentence is fine");
  }

  private Added added() {
    Added added = form.addedProperty().get();
    if (added == null) {
      throw new AssertionError("nothing came of it");
    }
    return added;
  }

  private TakenIn taken() {
    TakenIn taken = takeIn.takenProperty().get();
    if (taken == null) {
      throw new AssertionError("nothing came of it");
    }
    return taken;
  }
}
