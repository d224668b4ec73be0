package org.tierline.ui.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Topic;
import org.tierline.model.escalation.Reminder;
import org.tierline.model.escalation.Reminder.Kind;
import org.tierline.ui.common.BackgroundWork;

/** Reminders follow the clock wherever it goes, and never what has passed since. */
class RemindersModelTest {
  private static final Instant NOON = Instant.parse("2026-11-24T17:00:00Z");
  private static final String NUMBER = ReadAloudNumber.of("E", "4T9W2HX7R").toString();

  private final List<Reminder> stored = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private Instant now = NOON;
  private RemindersModel model = desk();

  @Test
  void it_is_there_from_the_second_it_is_true_until_the_second_it_is_not() {
    Reminder window = reminder(Kind.WINDOW_BEGINS, NOON.plusSeconds(60), Duration.ofHours(1));
    at(NOON);
    assertThat(model.due()).isEmpty();
    at(NOON.plusSeconds(59));
    assertThat(model.due()).isEmpty();
    at(NOON.plusSeconds(60));
    assertThat(model.due()).containsExactly(window);
    at(NOON.plusSeconds(3659));
    assertThat(model.due()).containsExactly(window);
    at(NOON.plusSeconds(3660));
    assertThat(model.due()).isEmpty();
  }

  @Test
  void after_sleep_and_after_the_clock_was_set_back_or_forth_it_is_right_at_the_next_tick() {
    Reminder window = reminder(Kind.WINDOW_BEGINS, NOON, Duration.ofHours(1));
    at(NOON.minus(Duration.ofDays(3)));
    assertThat(model.due()).isEmpty();
    at(NOON.plusSeconds(1));
    assertThat(model.due()).as("woken within it").containsExactly(window);
    at(NOON.plus(Duration.ofDays(400)));
    assertThat(model.due()).as("set far ahead").isEmpty();
    at(NOON.plusSeconds(2));
    assertThat(model.due()).as("set back again").containsExactly(window);
    at(NOON.minusSeconds(1));
    assertThat(model.due()).as("set back before it").isEmpty();
  }

  @Test
  void one_that_was_seen_is_told_no_more_not_after_a_restart_either_but_the_others_are() {
    Reminder window = reminder(Kind.WINDOW_BEGINS, NOON, Duration.ofHours(1));
    Reminder due = reminder(Kind.DUE_TODAY, NOON.minusSeconds(9), Duration.ofHours(9));
    at(NOON);
    assertThat(model.due()).containsExactly(window, due);
    model.putFirstAside();
    assertThat(model.due()).containsExactly(due);
    model.end();
    assertThat(model.due()).isEmpty();
    model = desk();
    at(NOON.plusSeconds(5));
    assertThat(model.due()).containsExactly(due);
  }

  @Test
  void what_another_desk_does_to_it_is_followed() {
    Reminder falls = reminder(Kind.CLAIM_FALLS_BACK, NOON, Duration.ofMinutes(15));
    at(NOON);
    assertThat(model.due()).containsExactly(falls);
    stored.clear();
    model.changed(EnumSet.of(Topic.BULLETINS));
    assertThat(model.due()).containsExactly(falls);
    model.changed(EnumSet.of(Topic.ESCALATIONS));
    assertThat(model.due()).isEmpty();
  }

  @Test
  void a_call_that_supervisors_owe_goes_once_one_of_them_has_taken_it() {
    Reminder owed = reminder(Kind.SUPERVISOR_DUE_TODAY, NOON, Duration.ofHours(9));
    at(NOON);
    assertThat(model.due()).containsExactly(owed);
    stored.clear();
    model.changed(EnumSet.of(Topic.SUPERVISORS));
    assertThat(model.due()).isEmpty();
  }

  @Test
  void its_key_goes_to_the_caller_and_puts_it_aside() {
    reminder(Kind.CLAIM_FALLS_BACK, NOON, Duration.ofMinutes(15));
    at(NOON);
    model.openFirst();
    model.openFirst();
    assertThat(opened).containsExactly(NUMBER);
    assertThat(model.due()).isEmpty();
    assertThat(failures).isEmpty();
  }

  private RemindersModel desk() {
    ReminderJobs jobs =
        new ReminderJobs() {
          @Override
          public List<Reminder> reminders() {
            return List.copyOf(stored);
          }

          @Override
          public void putAside(Reminder reminder) {
            stored.remove(reminder);
          }
        };
    return new RemindersModel(
        jobs, () -> now, one -> opened.add(one.number()), BackgroundWork.atOnce(failures::add));
  }

  private Reminder reminder(Kind kind, Instant from, Duration lasts) {
    Reminder one = new Reminder(new UUID(1, 1), NUMBER, kind, from, from.plus(lasts));
    stored.add(one);
    return one;
  }

  private void at(Instant moment) {
    now = moment;
    model.tick();
  }
}
