package org.tierline.ui.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.model.escalation.AttemptAnswer;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.Colleague;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.FirstBecause;
import org.tierline.ui.common.BackgroundWork;

class CallbackModelTest {
  private final FakeCallbackJobs jobs = FakeCallbackJobs.busy();
  private Instant now = FakeCallbackJobs.NOW;
  private final CallbackModel model =
      new CallbackModel(
          jobs,
          () -> now,
          opened -> {},
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }));

  @Test
  void in_the_list_of_supervisors_next_takes_what_is_there() {
    jobs.supervisor = true;
    jobs.withSupervisor.add(
        FakeCallbackJobs.withState(jobs.luis(), EscalationState.WITH_SUPERVISOR));
    model.show();
    model.list().filterProperty().set(CallbackFilter.WITH_SUPERVISOR);
    assertThat(model.list().callable()).hasSize(1);
    assertThat(model.list().later()).isEmpty();
    model.claimNext();
    assertThat(jobs.calls).contains("claim with supervisor");
    assertThat(jobs.held).hasSize(1);
  }

  @Test
  void next_takes_whoever_comes_first_and_has_them_in_hand() {
    CallbackRow first = jobs.open.getFirst();
    model.show();
    model.claimNext();
    assertThat(inHand().id()).isEqualTo(first.id());
    assertThat(model.work().heldProperty().get()).isTrue();
    assertThat(groupOf(first)).isEqualTo(CallbackGroup.MINE);
  }

  @Test
  void a_story_is_read_once_while_nothing_happens_in_it_because_reading_is_recorded() {
    model.show();
    model.claimNext();
    passTime(3);
    passTime(3);
    assertThat(jobs.calls).hasSize(1).allMatch(call -> call.startsWith("story"));
    model.work().note(AttemptOutcome.EMAILED);
    assertThat(jobs.calls).filteredOn(call -> call.startsWith("story")).hasSize(2);
  }

  @Test
  void a_caller_whom_somebody_else_takes_goes_at_once_and_the_pane_tells_it() {
    model.show();
    CallbackRow second = jobs.open.get(1);
    model.choose(second);
    takenElsewhere(second);
    passTime(3);
    assertThat(model.list().row(second.id())).isEmpty();
    assertThat(model.work().rowProperty().get()).isNull();
    assertThat(farewell()).isEqualTo("callback.gone.CLAIMED");
    jobs.holder = "Omar Haddad";
    CallbackRow third = jobs.open.get(1);
    model.choose(third);
    takenElsewhere(third);
    passTime(3);
    assertThat(model.work().farewellProperty().get())
        .as("with the name of who has them, where it may be known")
        .isEqualTo(Sentence.of("callback.gone.heldBy", "Omar Haddad"));
  }

  @Test
  void what_was_being_written_stays_in_sight_when_somebody_else_ends_it_meanwhile() {
    model.show();
    CallbackRow mine = jobs.held.getFirst();
    model.choose(mine);
    model.work().ending().open(Ending.RESOLVE);
    model.work().ending().wordsProperty().set("Told what com");
    jobs.held.clear();
    jobs.open.add(FakeCallbackJobs.withState(mine, EscalationState.RESOLVED));
    jobs.elsewhere.add(mine.id());
    passTime(1);
    assertThat(model.work().rowProperty().get()).isNull();
    assertThat(farewell()).isEqualTo("callback.gone.RESOLVED");
    assertThat(model.work().leftoverProperty().get()).isEqualTo("Told what com");
    model.choose(jobs.open.getFirst());
    assertThat(model.work().leftoverProperty().get()).isEmpty();
  }

  @Test
  void the_caller_in_hand_stays_in_hand_while_others_come_and_go() {
    model.show();
    CallbackRow third = jobs.open.get(2);
    model.choose(third);
    jobs.open.removeFirst();
    jobs.open.addFirst(jobs.row("New Person", "Denver", true, 0, null));
    passTime(3);
    assertThat(inHand()).isEqualTo(third);
    assertThat(names()).contains("New Person").doesNotContain("Amina Diallo");
  }

  @Test
  void while_the_pointer_moves_nobody_comes_in_under_it_but_whoever_goes_is_gone() {
    model.show();
    passTime(2);
    jobs.open.removeFirst();
    jobs.open.addFirst(jobs.row("New Person", "Denver", true, 0, null));
    now = now.plusSeconds(2);
    model.list().stir();
    model.changed(EnumSet.of(Topic.ESCALATIONS));
    assertThat(names()).doesNotContain("New Person", "Amina Diallo");
    now = now.plusSeconds(2);
    model.tick();
    assertThat(names()).as("once the pointer rests").contains("New Person");
  }

  @Test
  void an_attempt_too_soon_is_told_in_words_and_the_caller_stays() {
    jobs.attempt =
        new AttemptAnswer(
            AttemptAnswer.Outcome.TOO_SOON,
            EscalationState.CLAIMED,
            1,
            now.plusSeconds(60),
            Sentence.of("say.attempt.tooSoon", "13:10"),
            List.of("E6"));
    model.show();
    model.choose(jobs.held.getFirst());
    model.work().note(AttemptOutcome.NO_ANSWER);
    assertThat(model.work().noticeProperty().get())
        .isEqualTo(new WorkModel.Notice(jobs.attempt.say(), false));
    assertThat(inHand().callerName()).isEqualTo("Luis Vega");
  }

  @Test
  void after_the_last_attempt_the_pane_tells_how_long_the_place_is_kept() {
    jobs.attempt =
        new AttemptAnswer(
            AttemptAnswer.Outcome.RECORDED,
            EscalationState.UNREACHED,
            0,
            null,
            Sentence.of("say.attempt.unreached", FakeCallbackJobs.TODAY),
            List.of("E6"));
    model.show();
    model.choose(jobs.held.getFirst());
    model.work().note(AttemptOutcome.NO_ANSWER);
    assertThat(model.work().rowProperty().get()).isNull();
    assertThat(farewell()).isEqualTo("say.attempt.unreached");
    passTime(4);
    assertThat(farewell()).isEqualTo("say.attempt.unreached");
  }

  @Test
  void nothing_is_noted_for_a_caller_whom_one_does_not_hold() {
    model.show();
    model.choose(jobs.open.getFirst());
    model.work().note(AttemptOutcome.NO_ANSWER);
    model.work().note(AttemptOutcome.REACHED);
    assertThat(jobs.calls).noneMatch(call -> !call.startsWith("story"));
  }

  @Test
  void a_callback_that_may_not_start_says_why() {
    model.show();
    model.choose(jobs.held.getFirst());
    model.work().note(AttemptOutcome.REACHED);
    assertThat(model.work().noticeProperty().get())
        .isEqualTo(new WorkModel.Notice(Sentence.of("say.callback.notYours"), false));
  }

  @Test
  void whoever_was_not_reached_can_still_be_called_when_they_ask() {
    CallbackRow kept = FakeCallbackJobs.withState(jobs.open.getFirst(), EscalationState.UNREACHED);
    model.show();
    model.choose(kept);
    assertThat(model.work().canNote(AttemptOutcome.REACHED)).isTrue();
    assertThat(model.work().canNote(AttemptOutcome.BUSY)).isFalse();
  }

  @Test
  void an_ending_needs_words_and_a_colleague_a_name() {
    EndingModel ending = inHandToEnd();
    ending.open(Ending.RESOLVE);
    assertThat(ending.canSubmit().get()).isFalse();
    ending.wordsProperty().set("Told how to ask for the document.");
    assertThat(ending.canSubmit().get()).isTrue();
    ending.open(Ending.REASSIGN);
    assertThat(ending.canSubmit().get()).isFalse();
    jobs.colleagues.add(new Colleague(new UUID(7, 1), "eve", "Eve Stone", 1, 5));
    jobs.colleagues.add(new Colleague(new UUID(7, 2), "omar", "Omar Haddad", 4, 5));
    ending.open(Ending.REASSIGN);
    assertThat(ending.colleagueProperty().get())
        .as("whoever holds least is proposed")
        .isEqualTo(jobs.colleagues.getFirst());
    ending.submit();
    assertThat(jobs.calls).contains("reassign to eve: ");
  }

  @Test
  void a_note_ends_nothing_and_is_told() {
    EndingModel ending = inHandToEnd();
    ending.open(Ending.NOTE);
    assertThat(ending.canSubmit().get()).isFalse();
    ending.wordsProperty().set("Mornings are better.");
    ending.submit();
    assertThat(jobs.calls).contains("note: Mornings are better.");
    assertThat(model.work().rowProperty().get()).as("the caller stays in hand").isNotNull();
    assertThat(model.work().noticeProperty().get()).isNotNull();
    ending.open(Ending.NOTE);
    assertThat(ending.wordsProperty().get()).as("it is kept, not typed again").isEmpty();
  }

  @Test
  void what_was_typed_is_there_again_after_another_caller_was_looked_at() {
    EndingModel ending = inHandToEnd();
    ending.open(Ending.RETURN);
    ending.wordsProperty().set("Ask for the receipt first.");
    model.choose(jobs.open.getFirst());
    assertThat(ending.endingProperty().get()).isNull();
    model.choose(jobs.held.getFirst());
    ending.open(Ending.RETURN);
    assertThat(ending.wordsProperty().get()).isEqualTo("Ask for the receipt first.");
  }

  @Test
  void a_refused_ending_keeps_the_words_and_says_why() {
    jobs.end =
        new CallbackAnswer(
            CallbackAnswer.Outcome.REFUSED,
            null,
            Sentence.of("say.callback.handsFull"),
            List.of("E5"));
    EndingModel ending = inHandToEnd();
    ending.open(Ending.RESOLVE);
    ending.wordsProperty().set("Helped.");
    ending.submit();
    assertThat(ending.refusalProperty().get()).isEqualTo(jobs.end.say());
    assertThat(ending.wordsProperty().get()).isEqualTo("Helped.");
    assertThat(inHand().callerName()).isEqualTo("Luis Vega");
  }

  @Test
  void whoever_was_resolved_leaves_the_list() {
    EndingModel ending = inHandToEnd();
    ending.open(Ending.RESOLVE);
    ending.wordsProperty().set("Helped.");
    ending.submit();
    assertThat(jobs.calls).contains("resolve: Helped.");
    assertThat(farewell()).isEqualTo("say.callback.resolved");
    assertThat(names()).doesNotContain("Luis Vega");
  }

  @Test
  void where_nobody_can_be_called_it_says_who_opens_first() {
    jobs.open.clear();
    model.show();
    model.claimNext();
    assertThat(model.nobodyProperty().get())
        .isEqualTo(new CallbackModel.NobodyNow(false, jobs.shut.get(1)));
  }

  @Test
  void it_is_said_why_whoever_comes_next_is_first_also_after_others_are_claimed() {
    jobs.open.clear();
    jobs.open.add(jobs.row("Urgent", "Denver", true, 2, null));
    jobs.open.add(jobs.row("Later", "Denver", false, 5, null));
    model.show();
    assertThat(because()).isEqualTo(FirstBecause.DUE_EARLIER);
    model.claimNext();
    assertThat(because()).isEqualTo(FirstBecause.ALONE);
    model.list().filterProperty().set(CallbackFilter.WITH_SUPERVISOR);
    assertThat(because()).as("nobody is claimed by an order there").isNull();
  }

  private @Nullable FirstBecause because() {
    return model.list().lines().stream()
        .filter(line -> line.key().equals(CallbackGroup.NEXT))
        .map(line -> ((CallbackLine.Title) line).because())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Test
  void the_next_page_begins_behind_the_last_row() {
    jobs.open.clear();
    for (int i = 0; i < 39; i++) {
      jobs.open.add(jobs.row("Caller " + i, "Denver", false, 5, null));
    }
    model.show();
    assertThat(rowsOf(CallbackGroup.NEXT)).isEqualTo(20);
    assertThat(model.list().lines()).contains(new CallbackLine.More(CallbackGroup.NEXT));
    model.list().showMore(CallbackGroup.NEXT);
    assertThat(rowsOf(CallbackGroup.NEXT)).isEqualTo(39);
    assertThat(model.list().lines()).doesNotContain(new CallbackLine.More(CallbackGroup.NEXT));
  }

  @Test
  void an_empty_filter_says_so_in_every_group() {
    jobs.held.clear();
    model.show();
    model.list().filterProperty().set(CallbackFilter.UNREACHED);
    assertThat(model.list().lines())
        .filteredOn(CallbackLine.Nobody.class::isInstance)
        .hasSize(CallbackGroup.values().length);
  }

  @Test
  void after_signing_out_nobody_is_left_in_memory() {
    model.show();
    model.choose(jobs.held.getFirst());
    model.end();
    assertThat(model.list().lines()).isEmpty();
    assertThat(model.work().rowProperty().get()).isNull();
    assertThat(model.work().storyProperty().get()).isNull();
  }

  @Test
  void whoever_can_be_called_from_now_on_stands_once_while_one_group_is_read_and_the_other_not() {
    model.show();
    CallbackRow ready = jobs.shut.getFirst();
    List<List<UUID>> seen = new ArrayList<>();
    model
        .list()
        .lines()
        .subscribe(() ->
            seen.add(
                model.list().lines().stream()
                    .filter(CallbackLine.Caller.class::isInstance)
                    .map(line -> ((CallbackLine.Caller) line).row().id())
                    .toList()));
    jobs.shut.remove(ready);
    jobs.open.add(ready);
    passTime(3);
    assertThat(seen).isNotEmpty().allSatisfy(ids -> assertThat(ids).doesNotHaveDuplicates());
    assertThat(groupOf(ready)).isEqualTo(CallbackGroup.NEXT);
  }

  @Test
  void merging_ends_with_what_is_wanted_whatever_was_shown() {
    Random random = new Random(11);
    List<CallbackLine> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(
          new CallbackLine.Caller(
              CallbackGroup.NEXT, jobs.row("Caller " + i, "Denver", false, i, null)));
    }
    ObservableList<CallbackLine> shown = FXCollections.observableArrayList();
    for (int round = 0; round < 500; round++) {
      List<CallbackLine> wanted = new ArrayList<>(all);
      Collections.shuffle(wanted, random);
      wanted = wanted.subList(0, random.nextInt(all.size()));
      Merging.into(shown, wanted);
      assertThat(shown).isEqualTo(wanted);
    }
  }

  private EndingModel inHandToEnd() {
    model.show();
    model.choose(jobs.held.getFirst());
    return model.work().ending();
  }

  private void takenElsewhere(CallbackRow row) {
    int at = jobs.open.indexOf(row);
    jobs.open.set(at, FakeCallbackJobs.withState(row, EscalationState.CLAIMED));
    jobs.elsewhere.add(row.id());
  }

  /** Time passes, and then the store tells that something has changed. */
  private void passTime(int seconds) {
    now = now.plusSeconds(seconds);
    model.tick();
    model.changed(EnumSet.of(Topic.ESCALATIONS));
  }

  private CallbackRow inHand() {
    @Nullable CallbackRow row = model.work().rowProperty().get();
    if (row == null) {
      throw new AssertionError("nobody is in hand");
    }
    return row;
  }

  private String farewell() {
    Sentence why = model.work().farewellProperty().get();
    return why == null ? "" : why.key();
  }

  private CallbackGroup groupOf(CallbackRow row) {
    return model.list().lines().stream()
        .filter(line -> line.key().equals(row.id()))
        .map(CallbackLine::group)
        .findFirst()
        .orElseThrow();
  }

  private long rowsOf(CallbackGroup group) {
    return model.list().lines().stream()
        .filter(line -> line instanceof CallbackLine.Caller && line.group() == group)
        .count();
  }

  private List<String> names() {
    return model.list().lines().stream()
        .filter(CallbackLine.Caller.class::isInstance)
        .map(line -> String.valueOf(((CallbackLine.Caller) line).row().callerName()))
        .toList();
  }
}
