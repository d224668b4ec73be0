package org.tierline.policy.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.Reminder;
import org.tierline.model.escalation.Reminder.Kind;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.calendar.BusinessCalendar;

/**
 * Of what the holder of an escalation, or a supervisor who owes a call, is reminded, and from when
 * until when (E2, E5, V1). It follows from instants that are stored, never from time that has
 * passed, so that sleep, a restart and a clock that is set anew change nothing. Pure.
 */
public final class ReminderRule {
  /** So long before a claim falls back its holder is told. */
  public static final Duration BEFORE_FALL = Duration.ofMinutes(15);

  private static final ZoneId EASTERN = BusinessCalendar.EASTERN;

  private ReminderRule() {}

  /**
   * All reminders of an escalation, over or to come.
   *
   * @param touchedAt when its holder touched it last
   */
  public static List<Reminder> of(Escalation escalation, Instant touchedAt, CallbackPolicy policy) {
    List<Reminder> reminders = new ArrayList<>();
    for (CallWindow window : escalation.windows()) {
      reminders.add(reminder(escalation, Kind.WINDOW_BEGINS, window.from(), window.to()));
    }
    Instant falls = fallsBackAt(escalation, touchedAt, policy);
    reminders.add(reminder(escalation, Kind.CLAIM_FALLS_BACK, falls.minus(BEFORE_FALL), falls));
    LocalDate due = escalation.due();
    reminders.add(reminder(escalation, Kind.DUE_TODAY, midnight(due), midnight(due.plusDays(1))));
    return reminders;
  }

  /**
   * All reminders of a call that supervisors owe, over or to come: of its day, and of the hours of
   * that day in which people answer (V1, A7). None of a request that is no call to make.
   *
   * @param contact the number of the contact in which the caller asked
   */
  public static List<Reminder> ofOwed(
      SupervisorRequest request, String contact, CallbackPolicy policy) {
    LocalDate due = request.due();
    if (due == null || request.state() != SupervisorRequestState.CALLBACK) {
      return List.of();
    }
    return List.of(
        new Reminder(
            request.id(),
            contact,
            Kind.SUPERVISOR_HOURS_BEGIN,
            due.atTime(policy.liveFrom()).atZone(EASTERN).toInstant(),
            due.atTime(policy.liveUntil()).atZone(EASTERN).toInstant()),
        new Reminder(
            request.id(),
            contact,
            Kind.SUPERVISOR_DUE_TODAY,
            midnight(due),
            midnight(due.plusDays(1))));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(EASTERN).toInstant();
  }

  /** A promised window still ahead keeps a claim that nobody touches. */
  private static Instant fallsBackAt(
      Escalation escalation, Instant touchedAt, CallbackPolicy policy) {
    Instant untouched = touchedAt.plus(policy.claimLasts());
    return escalation.windows().stream()
        .map(CallWindow::to)
        .max(Comparator.naturalOrder())
        .filter(untouched::isBefore)
        .orElse(untouched);
  }

  private static Reminder reminder(Escalation escalation, Kind kind, Instant from, Instant until) {
    return new Reminder(escalation.id(), escalation.number().toString(), kind, from, until);
  }
}
