package org.tierline.app.desk;

import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Contact;
import org.tierline.ui.contact.ContactModel;
import org.tierline.ui.contact.ContactScreens;
import org.tierline.ui.danger.DangerModel;
import org.tierline.ui.incident.IncidentModel;

/** What is told of the contact in hand to what lies over every screen; null if there is none. */
final class ContactInHand {
  private ContactInHand() {}

  static IncidentModel.@Nullable About noticedIn(ContactScreens contacts) {
    ContactModel present = contacts.inHandProperty().get();
    if (present == null) {
      return null;
    }
    Contact contact = present.facts().contactProperty().get();
    return new IncidentModel.About(
        contact.id(), contact.number(), contacts.caseNumber().orElse(null));
  }

  static DangerModel.@Nullable About inDanger(ContactScreens contacts) {
    ContactModel present = contacts.inHandProperty().get();
    if (present == null) {
      return null;
    }
    Contact contact = present.facts().contactProperty().get();
    return new DangerModel.About(
        contact.id(),
        contact.channel(),
        contact.caller().country(),
        present.say().languageProperty().get(),
        kind -> contacts.note(contact.id(), Sentence.of("danger.done", kind)));
  }
}
