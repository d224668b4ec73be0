package org.tierline.app.desk;

import java.util.Set;
import org.tierline.app.Services;
import org.tierline.model.Topic;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.appointment.AppointmentListModel;
import org.tierline.ui.appointment.AppointmentScreen;
import org.tierline.ui.appointment.ServiceAppointmentJobs;
import org.tierline.ui.appointment.ServiceVisitJobs;
import org.tierline.ui.appointment.VisitForm;
import org.tierline.ui.appointment.VisitModel;
import org.tierline.ui.common.PaletteSource;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.ScreenDebounce;
import org.tierline.ui.common.ScreenFrame;
import org.tierline.ui.shell.RailEntry;

/** Makes the requests for visits of somebody who is signed in and schedules. For the FX thread. */
final class AppointmentDesk {
  private final AppointmentListModel model;
  private final AppointmentScreen screen;

  AppointmentDesk(PersonDesk.Parts parts, Services services, StaffSession session) {
    this.model =
        new AppointmentListModel(
            new ServiceAppointmentJobs(
                session,
                services.appointmentList(),
                services.appointments(),
                services.scheduling()),
            parts.work(),
            parts.clock());
    this.screen =
        new AppointmentScreen(
            new ScreenFrame(
                parts.views(),
                parts.navigator(),
                parts.messages(),
                new Phrases(parts.messages()),
                parts.themes()),
            model);
  }

  /** The form in a contact, for whoever takes contacts. */
  static VisitForm form(PersonDesk.Parts parts, Services services, StaffSession session) {
    return new VisitForm(
        new VisitModel(
            new ServiceVisitJobs(
                session, services.visits(), services.officeCards(), services.desk().ids()),
            parts.work(),
            new ScreenDebounce(),
            parts.clock()),
        parts.views(),
        parts.messages(),
        parts.themes().widthProperty());
  }

  /** Its place in the rail. */
  static RailEntry entry() {
    return RailEntry.of(AppointmentScreen.ID, "calendar", "door.rail.appointments", 8);
  }

  /** Its job in Find or do. */
  PaletteSource palette() {
    return screen;
  }

  /** Something in the store has changed, here or at another desk. */
  void changed(Set<Topic> topics) {
    model.changed(topics);
  }

  /** The person signs out. */
  void end() {
    model.end();
  }
}
