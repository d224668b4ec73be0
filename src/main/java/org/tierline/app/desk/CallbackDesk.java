package org.tierline.app.desk;

import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tierline.app.Services;
import org.tierline.model.Topic;
import org.tierline.model.escalation.Reminder;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.callback.CallbackModel;
import org.tierline.ui.callback.CallbackPalette;
import org.tierline.ui.callback.CallbackScreens;
import org.tierline.ui.callback.ReminderNote;
import org.tierline.ui.callback.RemindersModel;
import org.tierline.ui.callback.ServiceCallbackJobs;
import org.tierline.ui.callback.ServiceReminderJobs;
import org.tierline.ui.common.PaletteSource;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.ScreenFrame;
import org.tierline.ui.shell.RailEntry;

/** Makes the callbacks of somebody who is signed in and serves a queue. For the FX thread. */
final class CallbackDesk {
  private final PersonDesk.Parts parts;
  private final CallbackModel model;
  private final CallbackScreens screens;
  private final RemindersModel reminders;
  private final ReminderNote note;
  private final StringProperty dueToday = new SimpleStringProperty("");

  /**
   * @param started shows the contact of a callback that begins
   * @param owed shows the calls that supervisors owe
   */
  CallbackDesk(
      PersonDesk.Parts parts,
      Services services,
      StaffSession session,
      Consumer<OpenAnswer.Opened> started,
      Runnable owed) {
    this.parts = parts;
    this.model =
        new CallbackModel(
            new ServiceCallbackJobs(
                session,
                new ServiceCallbackJobs.Services(
                    services.callbackList(),
                    services.callbackStories(),
                    services.callbacks(),
                    services.callbackStart(),
                    services.callbackAttempts(),
                    services.callbackEnds(),
                    services.colleagues())),
            parts.clock(),
            started,
            parts.work());
    this.screens =
        new CallbackScreens(
            new ScreenFrame(
                parts.views(),
                parts.navigator(),
                parts.messages(),
                new Phrases(parts.messages()),
                parts.themes()),
            model);
    this.reminders =
        new RemindersModel(
            new ServiceReminderJobs(session, services.reminders()),
            parts.clock(),
            reminder -> open(reminder, owed),
            parts.work());
    this.note =
        new ReminderNote(
            reminders,
            parts.views(),
            parts.messages(),
            parts.window().scene(),
            parts.window().standing(),
            () -> parts.window().isCovered() || parts.window().overlays().isOpen());
  }

  /** Whether a role calls back; nobody else has a queue to serve. */
  static boolean isFor(Role role) {
    return role == Role.TIER_2 || role == Role.SUPERVISOR;
  }

  /** Its place in the rail, with how many are due today. */
  RailEntry entry() {
    return new RailEntry(CallbackScreens.ID, "phone-outgoing", "door.rail.callbacks", 4, dueToday);
  }

  /** Its jobs in Find or do. */
  PaletteSource palette() {
    return new CallbackPalette(parts.messages(), screens, model);
  }

  /** Shows the callbacks. */
  void show() {
    screens.show();
  }

  /** Shows the caller of an escalation by its number. */
  void open(String number) {
    screens.open(number);
  }

  private void open(Reminder reminder, Runnable owed) {
    if (reminder.kind().isOwedBySupervisors()) {
      owed.run();
    } else {
      open(reminder.number());
    }
  }

  /** How many are due today, for the rail. */
  StringProperty dueTodayProperty() {
    return dueToday;
  }

  /** Time has passed; once a second. */
  void tick() {
    model.tick();
    reminders.tick();
  }

  /** Something in the store has changed, here or at another desk. */
  void changed(Set<Topic> topics) {
    model.changed(topics);
    reminders.changed(topics);
  }

  /** The desk is unlocked. */
  void uncover() {
    reminders.follow();
  }

  /** The person signs out. */
  void end() {
    note.end();
    model.end();
  }
}
