package org.tierline.app.desk;

import javafx.beans.binding.Bindings;
import org.tierline.app.Services;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.PaletteSource;
import org.tierline.ui.contact.ContactModel;
import org.tierline.ui.contact.ContactScreens;
import org.tierline.ui.guidance.GuidanceForm;
import org.tierline.ui.guidance.GuidanceModel;
import org.tierline.ui.guidance.GuidancePalette;
import org.tierline.ui.guidance.GuidanceScreen;
import org.tierline.ui.guidance.ServiceGuidanceJobs;
import org.tierline.ui.shell.RailEntry;

/** Guidance for one person who is signed in. For the FX thread. */
final class GuidanceDesk {
  private static final int DIGIT = 6;

  private final PersonDesk.Parts parts;
  private final Services services;
  private final ContactScreens contacts;
  private final GuidanceModel model;

  GuidanceDesk(
      PersonDesk.Parts parts, Services services, StaffSession session, ContactScreens contacts) {
    this.parts = parts;
    this.services = services;
    this.contacts = contacts;
    this.model = model(parts, services, session);
    parts
        .navigator()
        .register(
            GuidanceScreen.of(
                model,
                new GuidanceScreen.Actions(
                    Bindings.createBooleanBinding(contacts::hasContact, contacts.inHandProperty()),
                    this::give,
                    contacts::back),
                parts.views(),
                parts.messages(),
                parts.themes()));
  }

  static RailEntry entry() {
    return RailEntry.of(GuidanceScreen.ID, "book-open", "door.rail.guidance", DIGIT);
  }

  /** The general answer within a contact, on a model of its own. */
  static GuidanceForm form(PersonDesk.Parts parts, Services services, StaffSession session) {
    return new GuidanceForm(model(parts, services, session), parts.views(), parts.messages());
  }

  PaletteSource palette() {
    return new GuidancePalette(services.guidance(), parts.messages(), this::open);
  }

  private void open(String question) {
    parts.navigator().show(GuidanceScreen.ID);
    model.ask(question);
  }

  /** Puts the article among the words of the contact in hand, if there is one. */
  private void give() {
    ContactModel present = contacts.inHandProperty().get();
    if (present != null) {
      model.give(present.facts().contactProperty().get().id()).ifPresent(contacts::read);
    }
  }

  private static GuidanceModel model(
      PersonDesk.Parts parts, Services services, StaffSession session) {
    return new GuidanceModel(
        new ServiceGuidanceJobs(
            session, services.guidance(), services.emma(), services.generalAnswers()),
        parts.work(),
        parts.messages()::language);
  }
}
