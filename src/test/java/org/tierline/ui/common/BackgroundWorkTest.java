package org.tierline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Queue<Runnable> screen = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final BackgroundWork work =
      new BackgroundWork(background::add, screen::add, failures::add);

  @Test
  void a_result_is_handed_back_on_the_screen() {
    work.run(() -> "found", shown::add);
    runAll(background);
    assertThat(shown).isEmpty();
    runAll(screen);
    assertThat(shown).containsExactly("found");
  }

  @Test
  void a_failure_nobody_claims_is_told() {
    work.run(BackgroundWorkTest::fail, shown::add);
    runAll(background);
    runAll(screen);
    assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_lane_works_and_hands_back_in_order_even_after_a_failure() {
    Lane lane = work.lane();
    lane.run(() -> "one", shown::add);
    lane.run(BackgroundWorkTest::fail, shown::add, failure -> shown.add("failed"));
    lane.run(() -> "three", shown::add);
    assertThat(background).hasSize(1);
    runAll(background);
    runAll(screen);
    assertThat(shown).containsExactly("one", "failed", "three");
  }

  @Test
  void only_the_last_question_is_answered_however_late_the_others_are() {
    Latest<String> search = work.latest(shown::add);
    search.ask(() -> "c");
    search.ask(() -> "ca");
    Runnable first = background.remove();
    Runnable second = background.remove();
    second.run();
    first.run();
    runAll(screen);
    assertThat(shown).containsExactly("ca");
  }

  @Test
  void an_answer_on_its_way_is_dropped_when_the_search_is_abandoned() {
    Latest<String> search = work.latest(shown::add);
    search.ask(() -> "c");
    runAll(background);
    search.abandon();
    runAll(screen);
    assertThat(shown).isEmpty();
  }

  @Test
  void long_work_shows_its_newest_step_and_its_result() {
    work.start(
        progress -> {
          progress.at(1, 4);
          progress.at(2, 4);
          return "done";
        },
        steps -> shown.add(steps.done() + " of " + steps.of()),
        shown::add,
        failures::add);
    runAll(background);
    runAll(screen);
    assertThat(shown).containsExactly("2 of 4", "done");
  }

  @Test
  void long_work_that_is_stopped_ends_at_its_next_step_and_says_nothing_more() {
    List<String> steps = new ArrayList<>();
    LongWork longWork =
        work.start(
            progress -> {
              progress.at(1, 2);
              steps.add("went on");
              return "done";
            },
            step -> shown.add("step"),
            shown::add,
            failures::add);
    longWork.stop();
    runAll(background);
    runAll(screen);
    assertThat(steps).isEmpty();
    assertThat(shown).isEmpty();
    assertThat(failures).isEmpty();
  }

  private static String fail() {
    throw new IllegalStateException("store away");
  }

  private static void runAll(Queue<Runnable> queue) {
    for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
      next.run();
    }
  }
}
